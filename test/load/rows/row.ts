/** How one side of a row is measured once: the figure in the row's unit. */
export type Measure = () => number | Promise<number>;

/** What a row must reach. Every bound that is named must hold. */
export interface Target {
  /** Ours, in the row's unit. */
  atMost?: number;
  atLeast?: number;
  /** Ours divided by the anchor. */
  ratioAtMost?: number;
  ratioAtLeast?: number;
}

/** One line of the speed table: a figure of ours and, where there is one, the same figure of an anchor. */
export interface Row {
  /** Dutch, as in the table. */
  name: string;
  /** `ms`, `KB`, `/s` … */
  unit: string;
  ours: Measure;
  anchor?: Measure;
  anchorName?: string;
  target: Target;
  /** Measured runs of each side; 5 when left out, and never fewer. 1 for what cannot differ, such as a size. */
  runs?: number;
  /** Unmeasured runs of each side before that; 1 when left out. */
  warmUps?: number;
  /** Why the target cannot be reached, when that has been shown. Told beside the row only if it is missed. */
  limit?: string;
}

/** Rows that stand on the same preparation. */
export interface RowSet {
  /** Dutch, one word or two: what `--only` looks for. */
  name: string;
  /** Whether `--quick` runs it: preparation and all runs within a few seconds. */
  quick: boolean;
  prepare(options: { quick: boolean }): Promise<PreparedRows>;
}

export interface PreparedRows {
  rows: Row[];
  /** Stops servers and browsers, removes folders. Also called when a row failed. */
  close?(): void | Promise<void>;
}

/** Milliseconds that this took. */
export async function elapsed(run: () => unknown): Promise<number> {
  const began = performance.now();
  const waiting = run();
  // Not for what is done at once: a turn of the event loop would count too.
  if (waiting instanceof Promise) await waiting;
  return performance.now() - began;
}

/** The same, as one side of a row. */
export function timed(run: () => unknown): Measure {
  return () => elapsed(run);
}
