import type { Construct } from '../../src/domain/item.ts';

/** The effects that are put in on purpose, in standard deviations of the feeling behind the answers. */
export const groupShifts: readonly { group: string; construct: Construct; shift: number }[] = [
  { group: '7/8 b', construct: 'VB', shift: -1.7 },
  { group: '5/6 d', construct: 'SB', shift: 1.7 },
];

/** VB of the whole school in earlier years, by how many years ago; before that as in the last one here. */
const yearShifts = [0, -0.6, -1.2];

/** How far this year's VB lies below today's. */
export function yearShift(construct: Construct, yearsAgo: number): number {
  return construct === 'VB' ? (yearShifts[Math.min(yearsAgo, yearShifts.length - 1)] ?? 0) : 0;
}

/** The planted shift of this group; undefined when nothing was planted there. */
export function groupShift(group: string, construct: Construct): number | undefined {
  return groupShifts.find((planted) => planted.group === group && planted.construct === construct)?.shift;
}
