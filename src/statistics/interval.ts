/** Lower and upper end. */
export type Interval = readonly [number, number];

/**
 * The upper probability of a two-sided interval: .975 for a level of .95.
 *
 * @throws RangeError unless 0 < level < 1: a fault of the programmer, not of the data
 */
export function upperPoint(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`no level of confidence: ${level}`);
  return 0.5 + level / 2;
}

/** The interval, cut off at the ends of the scale. */
export function clip([low, high]: Interval, min: number, max: number): Interval {
  return [Math.min(max, Math.max(min, low)), Math.max(min, Math.min(max, high))];
}
