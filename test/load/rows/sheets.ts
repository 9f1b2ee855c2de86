import { notAnswered } from '../../../src/disclosure/answer-codes.ts';
import { seededRandom } from '../../unit/disclosure/sample.ts';
import { questionId } from './invented.ts';

/** Different answer sheets that come by again and again: two million objects would measure the memory. */
export const sheets = 5000;

/** As many questions as the target of the tally names. */
export const questions = 25;

const answers = 4;

/** How many questions are left open. */
const skipped = 0.04;

/**
 * Invented answers as objects of JSON, the same as the bytes that a tally takes and as columns
 * for the bare loop; keys as bytes and as words.
 */
export function inventedSheets() {
  const random = seededRandom(3);
  const objects: Record<string, number | null>[] = [];
  const [bytes, columns] = [new Uint8Array(sheets * questions), new Uint8Array(sheets * questions)];
  for (let i = 0; i < sheets; i += 1) {
    const a: Record<string, number | null> = {};
    for (let q = 0; q < questions; q += 1) {
      const column = random() < skipped ? answers : Math.floor(random() * answers);
      a[questionId(q)] = column === answers ? null : 1 + column;
      bytes[i * questions + q] = column === answers ? notAnswered : column;
      columns[i * questions + q] = column;
    }
    // Through JSON, as from an envelope: V8 keeps an object that grew name by name in a slower form.
    objects.push(JSON.parse(JSON.stringify(a)) as typeof a);
  }
  const keys = Array.from({ length: sheets }, () => Uint8Array.from({ length: 16 }, () => random() * 256));
  const words = new Uint32Array(sheets * 4);
  keys.forEach((key, i) => words.set(new Uint32Array(key.slice().buffer), i * 4));
  return { objects, bytes, columns, keys, words };
}

/** The anchor: a bare loop that makes a count and a cell key for every answer, and nothing else. */
export function cellsOf(
  { columns, words }: ReturnType<typeof inventedSheets>,
  groups: number,
  count: number,
): { cells: Uint32Array; keys: Uint32Array } {
  const width = answers + 1;
  const cells = new Uint32Array(groups * questions * width);
  const keys = new Uint32Array(cells.length * 4);
  for (let i = 0; i < count; i += 1) {
    const [sheet, group] = [(i % sheets) * questions, (i % groups) * questions * width];
    const word = ((i * 7) % sheets) * 4;
    const [a, b] = [words[word] ?? 0, words[word + 1] ?? 0];
    const [c, d] = [words[word + 2] ?? 0, words[word + 3] ?? 0];
    for (let q = 0; q < questions; q += 1) {
      const cell = group + q * width + (columns[sheet + q] ?? 0);
      cells[cell] = (cells[cell] ?? 0) + 1;
      const at = cell * 4;
      keys[at] = (keys[at] ?? 0) ^ a;
      keys[at + 1] = (keys[at + 1] ?? 0) ^ b;
      keys[at + 2] = (keys[at + 2] ?? 0) ^ c;
      keys[at + 3] = (keys[at + 3] ?? 0) ^ d;
    }
  }
  return { cells, keys };
}
