import type { Measure, Row, Target } from './row.ts';

/** The figures of one side: the median of the runs, and the lowest and the highest. */
export interface Side {
  median: number;
  lowest: number;
  highest: number;
}

export interface RowResult {
  name: string;
  unit: string;
  ours: Side;
  anchor: Side | undefined;
  anchorName: string | undefined;
  /** Ours divided by the anchor, both medians. */
  ratio: number | undefined;
  target: Target;
  met: boolean;
  /** Why a missed target cannot be reached. */
  limit: string | undefined;
}

function sideOf(figures: readonly number[]): Side {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = NaN, high = NaN] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return { median: (low + high) / 2, lowest: sorted[0] ?? NaN, highest: sorted.at(-1) ?? NaN };
}

function meets(target: Target, ours: number, ratio: number | undefined): boolean {
  const { atMost, atLeast, ratioAtMost, ratioAtLeast } = target;
  if (!Number.isFinite(ours)) return false;
  if (atMost !== undefined && ours > atMost) return false;
  if (atLeast !== undefined && ours < atLeast) return false;
  if (ratioAtMost !== undefined && !(ratio !== undefined && ratio <= ratioAtMost)) return false;
  return ratioAtLeast === undefined || (ratio !== undefined && ratio >= ratioAtLeast);
}

/**
 * Measures both sides of a row in turn, so that whatever else the machine does falls on both alike. `onRun` hears after
 * each turn how many are done and how many there are.
 */
export async function runRow(row: Row, onRun: (done: number, of: number) => void): Promise<RowResult> {
  const sides: readonly Measure[] = row.anchor === undefined ? [row.ours] : [row.ours, row.anchor];
  const warmUps = row.warmUps ?? 1;
  const runs = row.runs === 1 ? 1 : Math.max(5, row.runs ?? 5);
  for (let i = 0; i < warmUps; i += 1) for (const side of sides) await side();
  const figures: number[][] = sides.map(() => []);
  for (let i = 0; i < runs; i += 1) {
    for (const [s, side] of sides.entries()) figures[s]?.push(await side());
    onRun(i + 1, runs);
  }
  const [ours, anchor] = figures.map(sideOf);
  if (ours === undefined) throw new Error(`No figure: ${row.name}`);
  const ratio = anchor === undefined ? undefined : ours.median / anchor.median;
  const met = meets(row.target, ours.median, ratio);
  const { name, unit, anchorName, target } = row;
  return { name, unit, ours, anchor, anchorName, ratio, target, met, limit: met ? undefined : row.limit };
}
