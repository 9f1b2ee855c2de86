import type { Batch } from '../domain/batch.ts';
import type { CompiledQuestionnaire } from '../domain/questionnaire.ts';
import { answersOf } from './columns.ts';

/** A reporting unit before small ones are merged. */
export interface Unit {
  name: string;
  bouw: string;
  enrolled: number;
}

/** TRUE counts of one question over some units, and per column the XOR of the cell keys (four words each). */
export interface TrueRow {
  counts: number[];
  keys: Uint32Array;
}

/**
 * Raw counts, streamed: no response is kept. A tally is never shown; the only way out of it is `release`.
 */
export interface Tally {
  readonly questionnaire: CompiledQuestionnaire;
  readonly units: readonly Unit[];
  /** Number of responses per unit. */
  readonly n: Uint32Array;
  /**
   * Counts one response. False, and nothing is counted of it, when the batch or a question is unknown, an answer lies
   * outside its scale or the key is not 16 bytes. A question that is left out or null counts as "niet beantwoord".
   */
  add(batch: string, answers: Readonly<Record<string, number | null>>, key: Uint8Array): boolean;
  /** Sums a question (by its place in the questionnaire) over units (by their place in `units`). */
  row(units: readonly number[], question: number): TrueRow;
}

const wordsPerKey = 4;

/** Where an answer value stands in its row: -1 for a value that the scale does not have. */
function placeTable(values: readonly number[]): Int8Array {
  const table = new Int8Array(Math.max(...values) + 1).fill(-1);
  values.forEach((value, column) => (table[value] = column));
  return table;
}

/** The units of these batches in the order of the file, and which unit each batch counts for. */
function unitsOf(batches: readonly Batch[]): { units: Unit[]; unitOfBatch: Map<string, number> } {
  const units: Unit[] = [];
  const unitOfBatch = new Map<string, number>();
  for (const batch of batches) {
    let at = units.findIndex((unit) => unit.name === batch.unit && unit.bouw === batch.bouw);
    if (at < 0) at = units.push({ name: batch.unit, bouw: batch.bouw, enrolled: 0 }) - 1;
    const unit = units[at];
    if (unit !== undefined) unit.enrolled += batch.n;
    unitOfBatch.set(batch.id, at);
  }
  return { units, unitOfBatch };
}

/**
 * An empty tally for one questionnaire. Only batches of its role take part. Their order is the order of neighbours when
 * small units merge.
 *
 * @throws `survey/invalid` when a question has no scale
 */
export function createTally(questionnaire: CompiledQuestionnaire, batches: readonly Batch[]): Tally {
  const { units, unitOfBatch } = unitsOf(batches.filter((batch) => batch.role === questionnaire.role));
  const places = questionnaire.items.map((item) =>
    placeTable(answersOf(questionnaire, item).map((answer) => answer.value)),
  );
  const questionAt = new Map(questionnaire.items.map((item, at) => [item.id, at]));
  const widths = questionnaire.items.map((item) => answersOf(questionnaire, item).length + 1);
  const offsets = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width, 0));
  const unitWidth = widths.reduce((sum, width) => sum + width, 0);

  const n = new Uint32Array(units.length);
  const counts = new Uint32Array(units.length * unitWidth);
  const keys = new Uint32Array(units.length * unitWidth * wordsPerKey);
  const missing = Uint8Array.from(widths, (width) => width - 1);
  const columns = new Uint8Array(widths.length);

  function place(answers: Readonly<Record<string, number | null>>): boolean {
    columns.set(missing);
    for (const id in answers) {
      const question = questionAt.get(id);
      if (question === undefined) return false;
      const value = answers[id];
      if (value === null || value === undefined) continue;
      const column = places[question]?.[value] ?? -1;
      if (column < 0) return false;
      columns[question] = column;
    }
    return true;
  }

  function add(batch: string, answers: Readonly<Record<string, number | null>>, key: Uint8Array): boolean {
    const unit = unitOfBatch.get(batch);
    if (unit === undefined || key.length !== wordsPerKey * 4 || !place(answers)) return false;
    const view = new DataView(key.buffer, key.byteOffset, key.byteLength);
    const [a, b, c, d] = [view.getUint32(0), view.getUint32(4), view.getUint32(8), view.getUint32(12)];
    n[unit] = (n[unit] ?? 0) + 1;
    for (let question = 0; question < columns.length; question += 1) {
      const cell = unit * unitWidth + (offsets[question] ?? 0) + (columns[question] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
      // Written out: this runs for every answer that was ever given.
      const at = cell * wordsPerKey;
      keys[at] = (keys[at] ?? 0) ^ a;
      keys[at + 1] = (keys[at + 1] ?? 0) ^ b;
      keys[at + 2] = (keys[at + 2] ?? 0) ^ c;
      keys[at + 3] = (keys[at + 3] ?? 0) ^ d;
    }
    return true;
  }

  function row(chosen: readonly number[], question: number): TrueRow {
    const width = widths[question] ?? 0;
    const sum: TrueRow = {
      counts: Array.from({ length: width }, () => 0),
      keys: new Uint32Array(width * wordsPerKey),
    };
    for (const unit of chosen) {
      const first = unit * unitWidth + (offsets[question] ?? 0);
      for (let column = 0; column < width; column += 1) {
        sum.counts[column] = (sum.counts[column] ?? 0) + (counts[first + column] ?? 0);
      }
      for (let word = 0; word < width * wordsPerKey; word += 1) {
        sum.keys[word] = (sum.keys[word] ?? 0) ^ (keys[first * wordsPerKey + word] ?? 0);
      }
    }
    return sum;
  }

  return { questionnaire, units, n, add, row };
}
