import { itemsOf, scaleOf, type Codebook } from '../domain/codebook.ts';
import { createCells, wordsPerKey, type Cells, type TrueRow } from './cells.ts';
import { addComplete, createConsistency, type ConsistencySums } from './consistency.ts';
import { scoreColumns } from './scale.ts';

/** A question with more answers than this is not tabled: most cells would be empty. */
export const mostAnswers = 11;

/** One construct as it is counted. */
interface Part {
  id: string;
  /** Places of its questions in the codebook. */
  places: readonly number[];
  kind: 'scale' | 'index';
}

/**
 * Counts of a file under any codebook, streamed like `Tally`, which is for our own questionnaires. Never shown; the only
 * way out is `releaseTables`.
 */
export interface TableTally {
  readonly codebook: Codebook;
  /** Answers of each question in order; none when it has too many to be tabled. */
  readonly values: readonly (readonly number[])[];
  readonly parts: readonly Part[];
  /** Respondents per group, by name. */
  readonly n: ReadonlyMap<string, number>;
  /** One respondent: answers per question of the codebook, NaN for none, and 16 random bytes. */
  add(group: string, answers: Float64Array, key: Uint8Array): void;
  /** A question, or behind the questions a low-score table, summed over groups. */
  row(groups: readonly string[], table: number): TrueRow;
  consistency(part: number): ConsistencySums | undefined;
}

/** The whole steps of an answer scale; none where it has no such steps or too many. */
function stepsOf({ min, max }: { min: number; max: number }): number[] {
  const isWhole = Number.isInteger(min) && Number.isInteger(max) && max - min < mostAnswers;
  return isWhole ? Array.from({ length: max - min + 1 }, (_, step) => min + step) : [];
}

/** An empty tally. */
export function createTableTally(codebook: Codebook): TableTally {
  const { items, constructs, lowCut } = codebook;
  const values = items.map((item) => stepsOf(scaleOf(codebook, item)));
  const scored = constructs.map(({ id, kind }) => {
    const own = itemsOf(codebook, id).items;
    return {
      part: { id, kind, places: own.map(({ at }) => at) },
      own: own.map(({ at, reverse, ends }) => ({ at, turn: reverse ? ends.min + ends.max : undefined })),
      scores: new Float64Array(own.length),
      sums: createConsistency(own.length),
    };
  });
  const widths = [...values.map((own) => own.length + 1), ...constructs.map(() => 3)];
  const columns = new Uint8Array(widths.length);
  const groups = new Map<string, { cells: Cells; n: number }>();
  const n = new Map<string, number>();

  function scoreColumnOf({ own, scores, sums }: (typeof scored)[number], answers: Float64Array): number {
    let [sum, answered] = [0, 0];
    own.forEach(({ at, turn }, i) => {
      const given = answers[at] ?? NaN;
      if (Number.isNaN(given)) return;
      const score = turn === undefined ? given : turn - given;
      scores[i] = score;
      sum += score;
      answered += 1;
    });
    if (answered === own.length && answered > 1) addComplete(sums, scores);
    if (answered === 0 || 3 * answered < 2 * own.length) return scoreColumns.noScore;
    return sum / answered <= lowCut ? scoreColumns.low : scoreColumns.notLow;
  }

  return {
    codebook,
    values,
    parts: scored.map(({ part }) => part),
    n,
    add(group, answers, key) {
      values.forEach((own, at) => {
        const column = own.indexOf(answers[at] ?? NaN);
        columns[at] = column < 0 ? own.length : column;
      });
      scored.forEach((one, at) => (columns[items.length + at] = scoreColumnOf(one, answers)));
      let page = groups.get(group);
      if (page === undefined) groups.set(group, (page = { cells: createCells(1, widths), n: 0 }));
      page.cells.add(0, columns, key);
      n.set(group, (n.get(group) ?? 0) + 1);
    },
    row(chosen, table) {
      const width = widths[table] ?? 0;
      const sum: TrueRow = {
        counts: Array.from({ length: width }, () => 0),
        keys: new Uint32Array(width * wordsPerKey),
      };
      for (const group of chosen) {
        const own = groups.get(group)?.cells.row([0], table);
        own?.counts.forEach((count, column) => (sum.counts[column] = (sum.counts[column] ?? 0) + count));
        own?.keys.forEach((word, at) => (sum.keys[at] = (sum.keys[at] ?? 0) ^ word));
      }
      return sum;
    },
    consistency: (part) => scored[part]?.sums,
  };
}
