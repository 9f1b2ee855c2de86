/** TRUE counts of one table over some units, and per column the XOR of the cell keys (four words each). */
export interface TrueRow {
  counts: number[];
  keys: Uint32Array;
}

export const wordsPerKey = 4;

/** A cell is one count and behind it the four words of its key: one stretch of memory for what is written together. */
const wordsPerCell = 1 + wordsPerKey;

/** Counts and cell keys of several tables side by side, per unit, in one typed array. */
export interface Cells {
  /** Where each table begins among the cells of a unit; a column of it stands that much further. */
  readonly offsets: Uint32Array;
  /** Counts one response: `columns` has its column in every table, `key` its 16 bytes. */
  add(unit: number, columns: Uint8Array, key: Uint8Array): void;
  /** The same where both are known already: its cell among those of a unit for every table, and four words of key. */
  addPlaces(unit: number, places: Int32Array, words: Uint32Array, at: number): void;
  /** A table summed over units. */
  row(units: readonly number[], table: number): TrueRow;
}

/** Four bytes as a number, the first the highest. */
function wordAt(key: Uint8Array, at: number): number {
  return ((key[at] ?? 0) << 24) | ((key[at + 1] ?? 0) << 16) | ((key[at + 2] ?? 0) << 8) | (key[at + 3] ?? 0);
}

/** The 16 bytes of a cell key as four words, the first byte the highest, into `words`. */
export function keyWords(key: Uint8Array, words: Uint32Array): void {
  for (let word = 0; word < wordsPerKey; word += 1) words[word] = wordAt(key, word * 4);
}

/** Empty cells for so many units and tables of these widths. */
export function createCells(units: number, widths: readonly number[]): Cells {
  const offsets = Uint32Array.from(widths, (_, at) =>
    widths.slice(0, at).reduce((sum, width) => sum + width, 0),
  );
  const unitWidth = widths.reduce((sum, width) => sum + width, 0);
  const cells = new Uint32Array(units * unitWidth * wordsPerCell);
  const own = { places: new Int32Array(widths.length), words: new Uint32Array(wordsPerKey) };

  function addPlaces(unit: number, places: Int32Array, words: Uint32Array, at: number): void {
    const [a, b, c, d] = [words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0];
    const first = unit * unitWidth;
    for (let table = 0; table < places.length; table += 1) {
      // Written out: this runs for every answer that was ever given.
      const cell = (first + (places[table] ?? 0)) * wordsPerCell;
      cells[cell] = (cells[cell] ?? 0) + 1;
      cells[cell + 1] = (cells[cell + 1] ?? 0) ^ a;
      cells[cell + 2] = (cells[cell + 2] ?? 0) ^ b;
      cells[cell + 3] = (cells[cell + 3] ?? 0) ^ c;
      cells[cell + 4] = (cells[cell + 4] ?? 0) ^ d;
    }
  }

  function add(unit: number, columns: Uint8Array, key: Uint8Array): void {
    const { places, words } = own;
    for (let table = 0; table < places.length; table += 1)
      places[table] = (offsets[table] ?? 0) + (columns[table] ?? 0);
    keyWords(key, words);
    addPlaces(unit, places, words, 0);
  }

  function row(chosen: readonly number[], table: number): TrueRow {
    const width = widths[table] ?? 0;
    const sum: TrueRow = {
      counts: Array.from({ length: width }, () => 0),
      keys: new Uint32Array(width * wordsPerKey),
    };
    for (const unit of chosen) {
      for (let column = 0; column < width; column += 1) {
        const cell = (unit * unitWidth + (offsets[table] ?? 0) + column) * wordsPerCell;
        sum.counts[column] = (sum.counts[column] ?? 0) + (cells[cell] ?? 0);
        for (let word = 0; word < wordsPerKey; word += 1) {
          const at = column * wordsPerKey + word;
          sum.keys[at] = (sum.keys[at] ?? 0) ^ (cells[cell + 1 + word] ?? 0);
        }
      }
    }
    return sum;
  }

  return { offsets, add, addPlaces, row };
}
