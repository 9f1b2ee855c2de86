/** Lower and upper end. */
export type Interval = readonly [number, number];

/** Instead of a figure that cannot be given. Never NaN: that would end up on a screen. */
export interface Refused<Code extends string> {
  readonly refused: Code;
}
