import { itemRows } from '../analysis/items.ts';
import type { ItemRow, ResponseRow, ScaleRow } from '../analysis/rows.ts';
import { scaleRows } from '../analysis/scales.ts';
import { favourableCount } from '../charts/likert-answers.ts';
import { derive } from '../disclosure/derive.ts';
import { publicCube } from '../disclosure/public.ts';
import type { Published, PublishedAfname } from '../domain/published.ts';
import type { Cube, Released } from '../domain/released.ts';
import { shortened } from './shortened.ts';

/** Fewest answers for everybody's eyes (handbook, domain 3.4 rule 1); under `small` no share near 0 or 1 (rule 5). */
const least = { answers: 10, small: 50, share: 0.05 };

/** Why a question may not be on the site. */
export type NotPublic = 'too-few' | 'nearly-all';

/** Whether everybody may see a question. Decided on released counts only. */
export function notPublic(row: ItemRow): NotPublic | undefined {
  if (row.valid < least.answers) return 'too-few';
  const share = favourableCount(row) / row.valid;
  const isExtreme = share < least.share || share > 1 - least.share;
  return row.valid < least.small && isExtreme ? 'nearly-all' : undefined;
}

/** What the directie ticked, by question and construct. */
export interface Ticks {
  scales: ReadonlySet<string>;
  questions: ReadonlySet<string>;
}

/** Ticked at first: the subjects, and the questions that are no aantasting and no `schoolOnly`. */
export function firstTicks(cube: Released<Cube>): Ticks {
  const open = itemRows(cube).filter((row) => row.level === 'atom' && notPublic(row) === undefined);
  return {
    scales: new Set(
      scaleRows(cube).flatMap(({ construct, mean }) => (mean === undefined ? [] : [construct])),
    ),
    questions: new Set(open.map(({ question }) => question)),
  };
}

const rounded = (value: number) => shortened(value, 4);

function publishedScale({
  construct,
  items,
  n,
  min,
  max,
  mean,
  margin,
}: ScaleRow): PublishedAfname['scales'] {
  if (mean === undefined) return [];
  const ends: [number, number] | null =
    margin === undefined ? null : [rounded(margin[0]), rounded(margin[1])];
  return [{ construct, items, n, min, max, mean: rounded(mean), margin: ends }];
}

/**
 * What everybody may see of one release: of the whole school, what was ticked and may be shown, never a group and never a
 * notice. A tick cannot bring in what may not be public.
 */
export function publishedAfname(cube: Released<Cube>, ticks: Ticks): Released<PublishedAfname> {
  const open = publicCube(cube);
  const [scales, rows] = [scaleRows(open), itemRows(open)];
  return derive(open, ({ survey, title, role, base, atoms }) => ({
    survey,
    title,
    role,
    base,
    n: atoms.reduce((sum, atom) => sum + atom.n, 0),
    enrolled: Math.max(
      1,
      atoms.reduce((sum, atom) => sum + atom.enrolled, 0),
    ),
    scales: scales.filter(({ construct }) => ticks.scales.has(construct)).flatMap(publishedScale),
    questions: rows
      .filter((row) => ticks.questions.has(row.question) && notPublic(row) === undefined)
      .map(({ question: id, text, construct, reverse, section, answers, counts, missing }) => ({
        id,
        text,
        construct,
        reverse,
        section,
        answers: answers.map(({ value, label }) => ({ value, label })),
        counts: [...counts],
        missing,
      })),
  }));
}

/** The file for `content/resultaten/`: one line per question, so that a person can read what changed. */
export function publishedJson(published: Published): string {
  return `${JSON.stringify(published, null, 1)}\n`;
}

/** The published figures as the rows that the charts take. */
export interface PublishedRows {
  response: Released<ResponseRow[]>;
  scales: Released<ScaleRow[]>;
  items: Released<ItemRow[]>;
}

/** Figures of a results file in the shapes of the dashboard, so that both are drawn and worded by the same code. */
export function publishedRows(published: Released<Published>, at: number): PublishedRows {
  const of = <T>(compute: (afname: PublishedAfname) => T[]): Released<T[]> =>
    derive(published, ({ afnames }) => {
      const afname = afnames[at];
      return afname === undefined ? [] : compute(afname);
    });
  return {
    response: of(({ n, enrolled }) => [{ atom: 'school', label: '', n, enrolled }]),
    scales: of(({ scales }) =>
      scales.map(({ construct, items, n, min, max, mean, margin }): ScaleRow => ({
        construct,
        items,
        n,
        min,
        max,
        mean,
        sd: undefined,
        alpha: undefined,
        margin: margin ?? undefined,
        refused: margin === null ? 'no-spread' : undefined,
      })),
    ),
    items: of(({ questions }) =>
      questions.map(({ id, text, construct, reverse, section, answers, counts, missing }): ItemRow => ({
        question: id,
        text,
        construct,
        reverse,
        section,
        level: 'school',
        answers,
        counts,
        missing,
        valid: counts.reduce((sum, count) => sum + count, 0),
      })),
    ),
  };
}
