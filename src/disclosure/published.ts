import type { Published } from '../domain/published.ts';
import { Problem } from '../domain/problem.ts';
import type { Released } from '../domain/released.ts';
import { publishedSchema } from '../domain/published.ts';
import { markReleased } from './mark.ts';

/**
 * The figures of `content/resultaten/<jaar>.json` as figures that may be shown: they were released once, the directie
 * chose them, and the file is public already. A file that somebody changed by hand can mislead; it can tell nothing that
 * its writer did not know (README, "Besluiten": an archive is believed).
 *
 * @throws `content/invalid` when it is not such a file
 */
export function readPublished(data: unknown, file: string): Released<Published> {
  const parsed = publishedSchema.safeParse(data);
  if (!parsed.success) {
    throw new Problem('content/invalid', { file, message: parsed.error.issues[0]?.message ?? '' });
  }
  return markReleased(parsed.data);
}
