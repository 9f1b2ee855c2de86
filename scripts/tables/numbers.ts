const missing = new Set(['', 'na', 'n/a', 'nan', 'null', '-', '.', 'nvt', 'n.v.t.']);
const pattern = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d{1,3})?$/i;

/** Whether a cell says that there is nothing: empty, or one of the usual signs for it. */
export function isMissing(cell: string): boolean {
  return missing.has(cell.toLowerCase());
}

/** The number in a trimmed cell, with a point or a comma; `undefined` for what is no number. */
function parse(cell: string): number | undefined {
  return pattern.test(cell) ? Number(cell.replace(',', '.')) : undefined;
}

/** Reads cells as numbers and remembers the ones it saw: NaN for nothing, `undefined` for words. */
export function createNumberReader(): (cell: string) => number | undefined {
  const seen = new Map<string, number | undefined>();
  return (cell) => {
    if (seen.has(cell)) return seen.get(cell);
    const trimmed = cell.trim();
    const value = isMissing(trimmed) ? NaN : parse(trimmed);
    if (seen.size < 5000) seen.set(cell, value);
    return value;
  };
}
