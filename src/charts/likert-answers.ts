import type { ItemRow } from '../analysis/rows.ts';
import { listOr } from '../text/numbers.ts';

/** Steps of the tested colour ramp, per number of answers: the middle grey is only for a middle answer. */
const ramps: Readonly<Record<number, readonly number[]>> = {
  2: [1, 5],
  3: [1, 3, 5],
  4: [1, 2, 4, 5],
  5: [1, 2, 3, 4, 5],
};

export interface DrawnAnswer {
  label: string;
  /** 1 (least favourable) to 5, the step of the colour ramp. */
  ramp: number;
  count: number;
}

/** The answers from left to right: the unfavourable side is always left, also where "nooit" is the good answer. */
export function drawnAnswers(row: ItemRow): DrawnAnswer[] {
  const ramp = ramps[row.answers.length] ?? [];
  const asked = row.answers.map(({ label }, i) => ({ label, count: row.counts[i] ?? 0 }));
  return (row.reverse ? asked.toReversed() : asked).map((answer, i) => ({ ...answer, ramp: ramp[i] ?? 3 }));
}

/** How many answers lie on one side of the middle; with an odd number the middle answer lies on neither. */
function side(row: ItemRow): number {
  return Math.floor(row.answers.length / 2);
}

function joined(answers: readonly DrawnAnswer[], lowestFirst: boolean): string {
  const labels = answers.map(({ label }) => label.toLocaleLowerCase('nl-NL'));
  return listOr(lowestFirst ? labels : labels.toReversed());
}

/** `nooit of soms`, in the order of the answer scale. */
export function unfavourableWords(row: ItemRow): string {
  return joined(drawnAnswers(row).slice(0, side(row)), !row.reverse);
}

/** `vaak of altijd` */
export function favourableWords(row: ItemRow): string {
  return joined(drawnAnswers(row).slice(-side(row)), !row.reverse);
}

const sum = (answers: readonly DrawnAnswer[]) => answers.reduce((total, { count }) => total + count, 0);

export function favourableCount(row: ItemRow): number {
  return sum(drawnAnswers(row).slice(-side(row)));
}

export function unfavourableCount(row: ItemRow): number {
  return sum(drawnAnswers(row).slice(0, side(row)));
}

/** From 30 answers on a percentage says something; below, counts only. One answer too few sets the whole figure. */
export function showsPercent(rows: readonly ItemRow[]): boolean {
  return rows.every(({ valid }) => valid >= 30);
}

/** Questions that may share one picture: same subject, same answers, same good side. */
export function figureOf(row: ItemRow): string {
  return [row.construct, String(row.reverse), ...row.answers.map(({ label }) => label)].join('\n');
}

/** Best answered first. Equal shares keep the order of the questionnaire. */
export function byFavourable(rows: readonly ItemRow[]): ItemRow[] {
  const share = (row: ItemRow) => (row.valid === 0 ? 0 : favourableCount(row) / row.valid);
  return rows.toSorted((a, b) => share(b) - share(a));
}
