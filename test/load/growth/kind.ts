export interface Cost {
  ms: number;
  /** The most memory that was held, where it is not this process that holds it. */
  mb?: number;
}

/** What grows: the three sizes, and one measurement at a size. */
export interface Kind {
  /** Dutch: what is counted on the axis. */
  axis: string;
  /** Dutch: what takes the time. */
  what: string;
  sizes: readonly [number, number, number];
  /** How often each size is measured, three times when it is not said. */
  runs?: number;
  /** Milliseconds, or with the memory of another process. */
  measure(size: number): Promise<number | Cost>;
  /** The same by somebody else's program, drawn beside ours. */
  anchor?: { name: string; measure(size: number): Promise<number | Cost> };
}
