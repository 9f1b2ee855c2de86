import type { Groep } from '../../src/domain/afname.ts';

/** A stamgroep of the demo school: how many are in it, and how many of them answered. */
export interface DemoGroup extends Groep {
  respondents: number;
}

/** 172 of 200 pupils answered. Other sizes keep these proportions. */
const overallResponse = 172 / 200;
/** In this group many stayed away, so that the dashboard has something to warn about. */
const lowResponse = { group: '5/6 c', rate: 0.61 } as const;

/** Whole numbers that add up to `total`, in proportion to the weights (largest remainders). */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((sum, weight) => sum + weight, 0);
  const quotas = weights.map((weight) => (total * weight) / sum);
  const shares = quotas.map(Math.floor);
  const left = total - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = quotas.map((quota, i) => ({ i, rest: quota % 1 })).sort((x, y) => y.rest - x.rest);
  for (const { i } of byRemainder.slice(0, left)) shares[i] = (shares[i] ?? 0) + 1;
  return shares;
}

/** a, b, …, z, aa, ab, … */
export function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** As many groups as a larger school has: each bouw grows, and its further groups get the next letters. */
function multiply(pattern: readonly Groep[], times: number): Groep[] {
  const bouwen = [...Map.groupBy(pattern, ({ bouw }) => bouw).values()];
  return bouwen.flatMap((groups) =>
    Array.from({ length: Math.max(groups.length, Math.round(groups.length * times)) }, (_, i) => {
      const like = groups[i % groups.length] ?? { id: '', bouw: '', enrolled: 1 };
      const id = i < groups.length ? like.id : like.id.replace(/[a-z]+$/, letters(i));
      return { ...like, id };
    }),
  );
}

function respondents(groups: readonly Groep[], responses: number): number[] {
  const low = groups.findIndex(({ id }) => id === lowResponse.group);
  const inLow = Math.min(responses, Math.round((groups[low]?.enrolled ?? 0) * lowResponse.rate));
  const others = apportion(
    responses - inLow,
    groups.map(({ enrolled }, i) => (i === low ? 0 : enrolled)),
  );
  return others.map((n, i) => (i === low ? inLow : n));
}

/**
 * The groups of a school with this many answers: the groups of the demo afname when 172 answered, smaller ones for
 * fewer, more of about the same size for more.
 */
export function demoGroups(pattern: readonly Groep[], responses: number): DemoGroup[] {
  const before = pattern.reduce((sum, { enrolled }) => sum + enrolled, 0);
  const pupils = Math.max(pattern.length, Math.round(responses / overallResponse));
  const groups = multiply(pattern, pupils / before);
  const enrolled = apportion(
    pupils,
    groups.map(({ enrolled }) => enrolled),
  );
  const sized = groups.map((group, i) => ({ ...group, enrolled: Math.max(1, enrolled[i] ?? 1) }));
  const answered = respondents(sized, responses);
  return sized.map((group, i) => ({ ...group, respondents: answered[i] ?? 0 }));
}
