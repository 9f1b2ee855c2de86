import type { Batch } from '../domain/batch.ts';
import { defaultLowCut } from '../domain/low-cut.ts';
import type { CompiledQuestionnaire } from '../domain/questionnaire.ts';
import { createCells, wordsPerKey, type TrueRow } from './cells.ts';
import { answersOf } from './columns.ts';
import { addComplete, createConsistency, type ConsistencySums } from './consistency.ts';
import { cutOf, scalesOf, scoreColumn, scoreColumns, scoresOf, type ScaleOf } from './scale.ts';
import { unitsOf, type Unit } from './units.ts';

/**
 * Raw counts, streamed: no response is kept. A tally is never shown; the only way out of it is `release`.
 */
export interface Tally {
  readonly questionnaire: CompiledQuestionnaire;
  readonly scales: readonly ScaleOf[];
  readonly lowCut: number;
  readonly units: readonly Unit[];
  /** Number of responses per unit. */
  readonly n: Uint32Array;
  /**
   * Counts one response. False, and nothing is counted of it, when the batch or a question is unknown, an answer lies
   * outside its scale, the key is not 16 bytes or the tally is closed. A question that is left out or null counts as
   * "niet beantwoord".
   */
  add(batch: string, answers: Readonly<Record<string, number | null>>, key: Uint8Array): boolean;
  /** From now on every response is refused: a late answer never enters a release (attacks rule 13). */
  close(): void;
  /** Sums a question (by its place in the questionnaire) over units (by their place in `units`). */
  row(units: readonly number[], question: number): TrueRow;
  /** The same for the low-score table of a scale: low, not low, without a score. */
  scoreRow(units: readonly number[], scale: number): TrueRow;
  /** Of the whole role. */
  consistency(scale: number): ConsistencySums | undefined;
}

/** Where an answer value stands in its row: -1 for a value that the scale does not have. */
function placeTable(values: readonly number[]): Int8Array {
  const table = new Int8Array(Math.max(...values) + 1).fill(-1);
  values.forEach((value, column) => (table[value] = column));
  return table;
}

/**
 * An empty tally for one questionnaire. Only batches of its role take part. Their order is the order of neighbours when
 * small units merge. `lowCut`: the school's own limit for a low score, on a scale of 1 to 5.
 *
 * @throws `survey/invalid` when a question has no scale
 */
export function createTally(
  questionnaire: CompiledQuestionnaire,
  batches: readonly Batch[],
  { lowCut = defaultLowCut }: { lowCut?: number | undefined } = {},
): Tally {
  const { units, unitOfBatch } = unitsOf(batches.filter((batch) => batch.role === questionnaire.role));
  const { items } = questionnaire;
  const answers = items.map((item) => answersOf(questionnaire, item));
  const places = answers.map((own) => placeTable(own.map(({ value }) => value)));
  /** The same in one row, so that an answer costs one look. */
  const stride = Math.max(0, ...places.map(({ length }) => length));
  const flatPlaces = new Int8Array(items.length * stride).fill(-1);
  places.forEach((table, question) => flatPlaces.set(table, question * stride));
  const questionAt = new Map(items.map((item, at) => [item.id, at]));
  const missing = Uint8Array.from(answers, (own) => own.length);

  const scales = scalesOf(questionnaire);
  const scored = scales.map((scale) => {
    const perItem = scale.items.map((at) => {
      const item = items[at];
      return item === undefined ? [] : scoresOf(questionnaire, item, scale);
    });
    const width = Math.max(...perItem.map(({ length }) => length));
    const scores = new Uint16Array(perItem.length * width);
    perItem.forEach((row, at) => scores.set(row, at * width));
    return {
      items: Uint16Array.from(scale.items),
      /** What each column of each item scores, in one row. */
      scores,
      width,
      cut: cutOf(scale, lowCut),
      own: new Uint16Array(scale.items.length),
      consistency: createConsistency(scale.items.length),
    };
  });

  const scoreWidth = Object.keys(scoreColumns).length;
  const widths = [...answers.map((own) => own.length + 1), ...scales.map(() => scoreWidth)];
  const cells = createCells(units.length, widths);
  const columns = new Uint8Array(widths.length);
  const n = new Uint32Array(units.length);
  let isClosed = false;

  const ids = items.map(({ id }) => id);

  /** Whether this value has a column, and if so which: into `columns`. Null is "niet beantwoord". */
  function placeOne(question: number, value: number | null | undefined): boolean {
    if (value === null || value === undefined) return true;
    const column = value >= 0 && value < stride ? (flatPlaces[question * stride + value] ?? -1) : -1;
    if (column < 0) return false;
    columns[question] = column;
    return true;
  }

  function place(given: Readonly<Record<string, number | null>>): boolean {
    columns.set(missing);
    // The order is nearly always that of the questionnaire: then a name costs a comparison and no look-up.
    let at = 0;
    for (const name in given) {
      const question = name === ids[at] ? at : questionAt.get(name);
      if (question === undefined || !placeOne(question, given[name])) return false;
      at += 1;
    }
    return true;
  }

  function score(): void {
    for (let scale = 0; scale < scored.length; scale += 1) {
      const own = scored[scale];
      if (own === undefined) continue;
      const { items: asked, scores, width, cut, own: mine, consistency } = own;
      let [sum, answered] = [0, 0];
      for (let at = 0; at < asked.length; at += 1) {
        const value = scores[at * width + (columns[asked[at] ?? 0] ?? 0)] ?? 0;
        mine[at] = value;
        sum += value;
        if (value > 0) answered += 1;
      }
      columns[items.length + scale] = scoreColumn(sum, answered, asked.length, cut);
      if (answered === asked.length) addComplete(consistency, mine);
    }
  }

  function add(batch: string, given: Readonly<Record<string, number | null>>, key: Uint8Array): boolean {
    const unit = unitOfBatch.get(batch);
    if (isClosed || unit === undefined || key.length !== wordsPerKey * 4 || !place(given)) return false;
    score();
    n[unit] = (n[unit] ?? 0) + 1;
    cells.add(unit, columns, key);
    return true;
  }

  return {
    questionnaire,
    scales,
    lowCut,
    units,
    n,
    add,
    close: () => (isClosed = true),
    row: (chosen, question) => cells.row(chosen, question),
    scoreRow: (chosen, scale) => cells.row(chosen, items.length + scale),
    consistency: (scale) => scored[scale]?.consistency,
  };
}
