import { performance } from 'node:perf_hooks';
import { median } from './quantile.ts';

export type Size = 'quick' | 'full';

/** What stands ready to be measured. Each call measures once and gives a number in the unit of the row. */
export interface Prepared {
  ours(): number | Promise<number>;
  anchor?(): number | Promise<number>;
  /** Measurements of each; at least five but for what takes minutes or cannot vary, such as bytes. */
  runs?: number;
  close?(): void | Promise<void>;
}

export interface Outcome {
  ours: number;
  anchor: number | null;
  /** Ours over the anchor's, whatever the unit. */
  ratio: number | null;
}

/** One row of the table: ours beside its anchor, in the same run. */
export interface Bench {
  name: string;
  unit: 'ms' | 'per s' | 'KB' | 'MB';
  anchorName: string | null;
  /** What must be reached, in words; `isMet` is the same in code. */
  target: string;
  isMet(outcome: Outcome): boolean;
  /** Why the target cannot be reached, where that was shown. Told beside the row when it is missed. */
  limit?: string;
  /** Whether it fits in `--quick`. */
  isQuick: boolean;
  /** Undefined where it cannot run here, with the reason said on standard error. */
  prepare(size: Size): Promise<Prepared | undefined>;
}

/** A row of `--json`. */
export interface ResultRow extends Outcome {
  name: string;
  unit: string;
  anchorName: string | null;
  target: string;
  met: boolean;
  /** Why a missed target cannot be reached, where that was shown. */
  limit?: string;
}

export interface Measured extends ResultRow {
  runs: number;
  spread: [number, number];
  anchorSpread: [number, number] | undefined;
}

const range = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

/** Milliseconds that this took. */
export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Warms up, then measures ours and the anchor in turns, each first every other time; medians. */
export async function measure(bench: Bench, size: Size): Promise<Measured | undefined> {
  const prepared = await bench.prepare(size);
  if (prepared === undefined) return undefined;
  const { runs = 5 } = prepared;
  const [ours, anchor]: [number[], number[]] = [[], []];
  try {
    const both = [
      async () => ours.push(await prepared.ours()),
      async () => prepared.anchor && anchor.push(await prepared.anchor()),
    ];
    if (runs > 1) {
      for (const one of both) await one();
      ours.length = anchor.length = 0;
    }
    for (let run = 0; run < runs; run += 1) {
      for (const one of run % 2 === 0 ? both : both.toReversed()) await one();
    }
  } finally {
    await prepared.close?.();
  }
  const outcome: Outcome = {
    ours: median(ours),
    anchor: anchor.length === 0 ? null : median(anchor),
    ratio: anchor.length === 0 ? null : median(ours) / median(anchor),
  };
  const { name, unit, anchorName, target, limit } = bench;
  const met = bench.isMet(outcome);
  return {
    ...{ name, unit, ...outcome, anchorName, target, met, runs },
    ...(met || limit === undefined ? {} : { limit }),
    spread: range(ours),
    anchorSpread: anchor.length === 0 ? undefined : range(anchor),
  };
}
