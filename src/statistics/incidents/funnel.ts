import type { Interval } from '../interval.ts';
import { quantile } from '../quantile.ts';
import { refuse, type Refused } from '../refusal.ts';
import { funnelLimits, unitVariance, type FunnelLine } from './funnel-limits.ts';

/** One school: its figure, and on how much it rests (respondents, or pupils for a rate per pupil). */
export interface School {
  value: number;
  n: number;
}

export interface FunnelInput {
  /** A share and a rate bring their own spread; a mean needs the sd between pupils. */
  kind: FunnelLine['kind'];
  sd?: number;
  /** The schools of the board without the own school. */
  others: readonly School[];
  own: School;
}

export interface Funnel {
  /** For `funnelLimits` at other sizes: the lines of the chart. */
  line: FunnelLine;
  /** At the size of the own school. */
  limits95: Interval;
  limits998: Interval;
  /** Where the own school lies. */
  outside: 'no' | '95' | '998';
}

/** Mean of the squared z, the outer 10 % on each side drawn in first; at least 1 (Spiegelhalter 2005, Stat Med 24:1185). */
export function overDispersion(z: readonly number[]): number {
  if (z.length < 10) return 1;
  const [low, high] = [quantile(z, 0.1), quantile(z, 0.9)];
  const held = z.map((value) => Math.min(high, Math.max(low, value)));
  return Math.max(1, held.reduce((sum, value) => sum + value * value, 0) / held.length);
}

const exists = (kind: FunnelInput['kind'], { value, n }: School): boolean =>
  n >= 1 &&
  n < 1e7 &&
  (kind === 'mean' ? Math.abs(value) < 1e6 : value >= 0 && value <= (kind === 'share' ? 1 : 1e4));

/**
 * What may be expected of a school of this size, given the board's other schools: the funnel, without a league table.
 * Refuses `impossible-counts`, `too-few-schools` under 5 others and `no-spread` (all at 0 or 1, or an sd of 0).
 */
export function funnel(
  input: FunnelInput,
): Funnel | Refused<'impossible-counts' | 'too-few-schools' | 'no-spread'> {
  const { kind, others, own } = input;
  if (![...others, own].every((school) => exists(kind, school))) return refuse('impossible-counts');
  if (others.length < 5) return refuse('too-few-schools');
  const n = others.reduce((sum, school) => sum + school.n, 0);
  const target = others.reduce((sum, school) => sum + school.n * school.value, 0) / n;
  const variance = unitVariance({ kind, sd: input.sd ?? 0, target });
  if (!(variance > 1e-12 && variance < 1e12)) return refuse('no-spread');
  const phi = overDispersion(
    others.map((school) => (school.value - target) / Math.sqrt(variance / school.n)),
  );
  const line = { kind, sd: input.sd ?? 0, target, phi };
  const [limits95, limits998] = [funnelLimits(line, own.n, 0.95), funnelLimits(line, own.n, 0.998)];
  const beyond = ([low, high]: Interval): boolean => own.value < low || own.value > high;
  return { line, limits95, limits998, outside: beyond(limits998) ? '998' : beyond(limits95) ? '95' : 'no' };
}
