import { Problem } from '../domain/problem.ts';
import { inboxDigest } from './inbox-bytes.ts';
import { dutchDay, mayExport } from './open-days.ts';
import type { Deleted, Store } from './store.ts';

/**
 * Deletes a survey that was closed: sealed parts, codes and batch file. The caller names the SHA-256 of the inbox file
 * that was opened and archived; when the collector holds anything else, nothing is deleted, so that nothing is lost that
 * nobody opened.
 *
 * @throws `collector/survey-unknown`, `collector/survey-open`, `collector/inbox-differs`, `collector/storage-failed`
 */
export async function deleteSurvey(
  store: Store,
  { survey, digest, now }: { survey: string; digest: string; now: Date },
): Promise<Deleted> {
  const known = await store.survey(survey);
  if (known === undefined) throw new Problem('collector/survey-unknown', {});
  if (!mayExport(known, dutchDay(now))) throw new Problem('collector/survey-open', {});
  const held = await inboxDigest(store, survey);
  if (held.digest !== digest.toLowerCase()) throw new Problem('collector/inbox-differs', {});
  return store.deleteSurvey(survey, held.counts);
}
