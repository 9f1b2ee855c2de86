/** A text as it is compared: one space, no capitals, no mark at its end. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim()
    .replace(/[.:;!?*]+$/, '')
    .trim()
    .toLowerCase();
}

/**
 * The texts that a column name may hold: itself, the row of a grid in square or round brackets at its end, and what
 * stands behind a code ("G01Q02. ", "Q1[SQ001]. ").
 */
export function candidates(column: string): string[] {
  const row = /[[(]([^[\]()]+)[\])]\s*$/.exec(column)?.[1];
  const behind = /^[A-Za-z0-9_[\]]{1,20}\.\s+(.+)$/s.exec(column.trim())?.[1];
  const inner = behind === undefined ? undefined : /\[([^[\]]+)\]\s*$/.exec(behind)?.[1];
  return [column, row, behind, inner].flatMap((text) => (text === undefined ? [] : [plain(text)]));
}

const pairs = (text: string): Map<string, number> => {
  const found = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i += 1) {
    const pair = text.slice(i, i + 2);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
};

/** How alike two texts are, 0 to 1: the share of pairs of letters that they have in common (Dice 1945). */
export function likeness(one: string, two: string): number {
  const [a, b] = [pairs(one), pairs(two)];
  const size = (map: Map<string, number>) => [...map.values()].reduce((sum, count) => sum + count, 0);
  let common = 0;
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0);
  const both = size(a) + size(b);
  return both === 0 ? Number(one === two) : (2 * common) / both;
}
