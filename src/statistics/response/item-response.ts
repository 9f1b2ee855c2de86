import { refuse, type Caution, type Refused } from '../refusal.ts';
import { isCount } from '../shares/wilson.ts';

export interface ItemResponse {
  missing: number;
  share: number;
  /** `often-skipped` over 10 %. */
  cautions: Caution[];
}

/** How many of who were asked did not answer a question. Refuses `impossible-counts` and `no-answers` (nobody asked). */
export function itemResponse(
  answered: number,
  asked: number,
): ItemResponse | Refused<'impossible-counts' | 'no-answers'> {
  if (!isCount(answered, asked)) return refuse('impossible-counts');
  if (asked === 0) return refuse('no-answers');
  const missing = asked - answered;
  return { missing, share: missing / asked, cautions: missing > 0.1 * asked ? ['often-skipped'] : [] };
}
