/** TRUE counts of one table over some units, and per column the XOR of the cell keys (four words each). */
export interface TrueRow {
  counts: number[];
  keys: Uint32Array;
}

export const wordsPerKey = 4;

/** Counts and cell keys of several tables side by side, per unit, in typed arrays. */
export interface Cells {
  /** Counts one response: `columns` has its column in every table. */
  add(unit: number, columns: Uint8Array, key: Uint8Array): void;
  /** A table summed over units. */
  row(units: readonly number[], table: number): TrueRow;
}

/** Four bytes as a number, the first the highest. */
function wordAt(key: Uint8Array, at: number): number {
  return ((key[at] ?? 0) << 24) | ((key[at + 1] ?? 0) << 16) | ((key[at + 2] ?? 0) << 8) | (key[at + 3] ?? 0);
}

/** Empty cells for so many units and tables of these widths. */
export function createCells(units: number, widths: readonly number[]): Cells {
  const offsets = Uint32Array.from(widths, (_, at) =>
    widths.slice(0, at).reduce((sum, width) => sum + width, 0),
  );
  const unitWidth = widths.reduce((sum, width) => sum + width, 0);
  const counts = new Uint32Array(units * unitWidth);
  const keys = new Uint32Array(units * unitWidth * wordsPerKey);

  function add(unit: number, columns: Uint8Array, key: Uint8Array): void {
    const [a, b, c, d] = [wordAt(key, 0), wordAt(key, 4), wordAt(key, 8), wordAt(key, 12)];
    for (let table = 0; table < columns.length; table += 1) {
      const cell = unit * unitWidth + (offsets[table] ?? 0) + (columns[table] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
      // Written out: this runs for every answer that was ever given.
      const at = cell * wordsPerKey;
      keys[at] = (keys[at] ?? 0) ^ a;
      keys[at + 1] = (keys[at + 1] ?? 0) ^ b;
      keys[at + 2] = (keys[at + 2] ?? 0) ^ c;
      keys[at + 3] = (keys[at + 3] ?? 0) ^ d;
    }
  }

  function row(chosen: readonly number[], table: number): TrueRow {
    const width = widths[table] ?? 0;
    const sum: TrueRow = {
      counts: Array.from({ length: width }, () => 0),
      keys: new Uint32Array(width * wordsPerKey),
    };
    for (const unit of chosen) {
      const first = unit * unitWidth + (offsets[table] ?? 0);
      for (let column = 0; column < width; column += 1) {
        sum.counts[column] = (sum.counts[column] ?? 0) + (counts[first + column] ?? 0);
      }
      for (let word = 0; word < width * wordsPerKey; word += 1) {
        sum.keys[word] = (sum.keys[word] ?? 0) ^ (keys[first * wordsPerKey + word] ?? 0);
      }
    }
    return sum;
  }

  return { add, row };
}
