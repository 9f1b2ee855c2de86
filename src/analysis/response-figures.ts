import { refuse } from '../statistics/refusal.ts';
import { responseRate } from '../statistics/response/response.ts';
import type { PartFigures } from './result.ts';

/** Of each group how many answered, of how many; `enrolled` is unknown where the codebook does not tell. */
export function responseFigures(
  groups: readonly { name: string; n: number; enrolled: number | undefined }[],
): PartFigures['response'] {
  return Object.fromEntries(
    groups.map(({ name, n, enrolled }) => {
      const rate = responseRate({ n, enrolled });
      return [name, { n, enrolled: enrolled ?? refuse('enrolment-unknown'), rate }];
    }),
  );
}
