import { refuse, type Caution, type Refused } from '../refusal.ts';
import { isCount } from '../shares/wilson.ts';

export interface GroupResponse {
  n: number;
  /** From the roster, never the number of codes; undefined when nobody knows. */
  enrolled: number | undefined;
}

/**
 * Share of the pupils who took part: a count, so without interval. Refuses `enrolment-unknown`,
 * `more-answers-than-pupils` and `impossible-counts`.
 */
export function responseRate({
  n,
  enrolled,
}: GroupResponse): number | Refused<'enrolment-unknown' | 'more-answers-than-pupils' | 'impossible-counts'> {
  if (!isCount(n, n) || (enrolled !== undefined && !isCount(enrolled, enrolled)))
    return refuse('impossible-counts');
  if (enrolled === undefined) return refuse('enrolment-unknown');
  if (n > enrolled) return refuse('more-answers-than-pupils');
  return enrolled === 0 ? refuse('enrolment-unknown') : n / enrolled;
}

export interface Representativeness {
  n: number;
  enrolled: number;
  rate: number;
  /** Spread of the response over pupils. */
  spread: number;
  /** 1 when every group answered alike, down to 0. Rough with 4 to 8 groups. */
  rIndicator: number;
  /** Spread over rate: the most that a standardised mean can be off. */
  cv: number;
  /** `not-representative` under 75 % of the school. */
  cautions: Caution[];
}

/**
 * How evenly the groups answered: R-indicator and coefficient of variation (Schouten, Cobben & Bethlehem 2009). Refuses
 * as `responseRate` for any group, `no-answers` when nobody answered, `too-few` under 2 pupils.
 */
export function representativeness(
  groups: readonly GroupResponse[],
):
  | Representativeness
  | Refused<
      'enrolment-unknown' | 'more-answers-than-pupils' | 'impossible-counts' | 'no-answers' | 'too-few'
    > {
  const filled = groups.filter(({ n, enrolled }) => n !== 0 || enrolled !== 0);
  let [n, N] = [0, 0];
  for (const group of filled) {
    const rate = responseRate(group);
    if (typeof rate !== 'number') return rate;
    n += group.n;
    N += group.enrolled ?? 0;
  }
  if (N < 2) return refuse('too-few');
  if (n === 0) return refuse('no-answers');
  const rate = n / N;
  const squares = filled.reduce((sum, group) => {
    const size = group.enrolled ?? 0;
    return sum + size * (group.n / size - rate) ** 2;
  }, 0);
  const spread = Math.sqrt(squares / (N - 1));
  const cautions: Caution[] = rate < 0.75 ? ['not-representative'] : [];
  return { n, enrolled: N, rate, spread, rIndicator: 1 - 2 * spread, cv: spread / rate, cautions };
}
