import type { Cube, Released } from '../../../domain/released.ts';
import { firstTicks, type Ticks } from '../../../report/published.ts';

/** What is ticked per release, and the school's own words. Lives as long as the opened figures. */
const ticked = new WeakMap<object, Ticks>();
const words = new WeakMap<object, string>();

/** What was ticked of this release, or what is ticked at first. */
export function ticksOf(cube: Released<Cube>): Ticks {
  const known = ticked.get(cube);
  if (known !== undefined) return known;
  const first = firstTicks(cube);
  ticked.set(cube, first);
  return first;
}

export function keepTicks(cube: Released<Cube>, ticks: Ticks): void {
  ticked.set(cube, ticks);
}

export const wordsOf = (opened: object): string => words.get(opened) ?? '';
export const keepWords = (opened: object, text: string): void => void words.set(opened, text);
