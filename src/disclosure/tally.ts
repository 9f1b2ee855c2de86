import type { Batch } from '../domain/batch.ts';
import { defaultLowCut } from '../domain/low-cut.ts';
import type { CompiledQuestionnaire } from '../domain/questionnaire.ts';
import { codesPerQuestion, createAnswerCodes, notAnswered } from './answer-codes.ts';
import { createCells, keyWords, wordsPerKey, type TrueRow } from './cells.ts';
import type { ConsistencySums } from './consistency.ts';
import { createScaleCounts } from './scale-counts.ts';
import { scalesOf, type ScaleOf } from './scale.ts';
import { scoreLookUpOf, scoreWidth } from './score-look-up.ts';
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
  /** The place in `units` that a batch counts for; -1 for an unknown batch. */
  unitOf(batch: string): number;
  /**
   * The same from typed arrays, without an object per response: from `at` on one code per question (the place of the
   * answer in its scale, lowest first, or `notAnswered`), from `keyAt` on the four words of the key, first byte highest.
   * False, and nothing is counted, when a unit, a code, or a row or key of that length is not there, or the tally is
   * closed.
   */
  addRow(unit: number, codes: Uint8Array, at: number, keys: Uint32Array, keyAt: number): boolean;
  /** From now on every response is refused: a late answer never enters a release (attacks rule 13). */
  close(): void;
  /** Sums a question (by its place in the questionnaire) over units (by their place in `units`). */
  row(units: readonly number[], question: number): TrueRow;
  /** The same for the low-score table of a scale: low, not low, without a score. */
  scoreRow(units: readonly number[], scale: number): TrueRow;
  /** Of the whole role, as counted so far. */
  consistency(scale: number): ConsistencySums | undefined;
}

/** Whether an array has so many elements from there on. */
function isWithin({ length }: ArrayLike<number>, at: number, count: number): boolean {
  return Number.isInteger(at) && at >= 0 && at + count <= length;
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
  const questions = questionnaire.items.length;
  const { answers, encode } = createAnswerCodes(questionnaire);
  const scales = scalesOf(questionnaire);
  const lookUp = scoreLookUpOf(questionnaire, scales, lowCut);
  const { gains, scaleOfQuestion } = lookUp;
  const widths = [...answers.map((own) => own.length + 1), ...scales.map(() => scoreWidth)];
  const cells = createCells(units.length, widths);
  const scaleCounts = createScaleCounts(lookUp, cells.offsets);

  /** By question and code the cell that is counted, -1 for a code that the question does not have. */
  const placeOf = new Int32Array(questions * codesPerQuestion).fill(-1);
  answers.forEach((own, question) => {
    const [first, offset] = [question * codesPerQuestion, cells.offsets[question] ?? 0];
    own.forEach((_, code) => (placeOf[first + code] = offset + code));
    placeOf[first + notAnswered] = offset + own.length;
  });

  const places = new Int32Array(widths.length);
  const gained = new Int32Array(scales.length + 1);
  const n = new Uint32Array(units.length);
  const one = { codes: new Uint8Array(questions), key: new Uint32Array(wordsPerKey) };
  let isClosed = false;

  /** The cells of one response into `places`, its gains into `gained`; false when a code is not of its question. */
  function place(codes: Uint8Array, at: number): boolean {
    gained.fill(0);
    let outside = 0;
    for (let question = 0; question < questions; question += 1) {
      const look = question * codesPerQuestion + (codes[at + question] ?? 0);
      const cell = placeOf[look] ?? -1;
      const scale = scaleOfQuestion[question] ?? 0;
      outside |= cell;
      places[question] = cell;
      gained[scale] = (gained[scale] ?? 0) + (gains[look] ?? 0);
    }
    return outside >= 0;
  }

  function addRow(unit: number, codes: Uint8Array, at: number, keys: Uint32Array, keyAt: number): boolean {
    const count = n[unit];
    if (isClosed || count === undefined || !isWithin(codes, at, questions)) return false;
    if (!isWithin(keys, keyAt, wordsPerKey) || !place(codes, at)) return false;
    scaleCounts.add(places, gained);
    n[unit] = count + 1;
    cells.addPlaces(unit, places, keys, keyAt);
    return true;
  }

  function add(batch: string, given: Readonly<Record<string, number | null>>, key: Uint8Array): boolean {
    const unit = unitOfBatch.get(batch);
    if (unit === undefined || key.length !== wordsPerKey * 4 || !encode(given, one.codes, 0)) return false;
    keyWords(key, one.key);
    return addRow(unit, one.codes, 0, one.key, 0);
  }

  const everyUnit = units.map((_, unit) => unit);
  return {
    questionnaire,
    scales,
    lowCut,
    units,
    n,
    add,
    unitOf: (batch) => unitOfBatch.get(batch) ?? -1,
    addRow,
    close: () => (isClosed = true),
    row: (chosen, question) => cells.row(chosen, question),
    scoreRow: (chosen, scale) => cells.row(chosen, questions + scale),
    consistency: (scale) =>
      scaleCounts.consistency(scale, (question) => cells.row(everyUnit, question).counts),
  };
}
