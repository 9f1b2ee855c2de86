import type { ReleaseOptions } from '../../disclosure/release.ts';
import { createTally, type Tally } from '../../disclosure/tally.ts';
import type { ArchiveRow } from '../../domain/archive.ts';
import type { BatchFile } from '../../domain/batch.ts';
import { fromHex, toHex } from '../../domain/bytes.ts';
import type { Inbox } from '../../domain/inbox.ts';
import { Problem } from '../../domain/problem.ts';
import type { CompiledQuestionnaire } from '../../domain/questionnaire.ts';
import type { OpeningKey } from '../../sealing/keys.ts';
import type { OpenedResponse } from '../../sealing/open-inbox.ts';
import { openBatches, openClosed } from '../../sealing/open-inbox.ts';
import { cellKeyMaker } from './cell-key.ts';
import type { Refusal } from './protocol.ts';

/** Envelopes that are opened together: WebCrypto then works on several at once, and progress is told in between. */
const together = 50;

export interface OpeningContext {
  key: OpeningKey;
  questionnaireOf(version: string): Promise<CompiledQuestionnaire>;
  onProgress(opened: number, total: number): void;
  /** Called with every answer that counts. Only closing an afname asks for this; opening keeps counts alone. */
  onRow?(row: ArchiveRow): void;
}

export interface TalliedInbox {
  tally: Tally;
  batches: BatchFile;
  questionnaire: CompiledQuestionnaire;
  options: ReleaseOptions;
  accepted: number;
  rejected: Partial<Record<Refusal, number>>;
}

/**
 * Opens the closed parts of an inbox into counts; each answer is forgotten as soon as it is tallied.
 *
 * @throws `inbox/no-batches`, `inbox/other-survey`, `inbox/unreadable`, `sealing/wrong-key`, `sealing/damaged`,
 *   `survey/unknown-version`
 */
export async function tallyInbox(
  inbox: Inbox,
  { key, questionnaireOf, onProgress, onRow }: OpeningContext,
): Promise<TalliedInbox> {
  const { survey, version } = inbox.header;
  const total = inbox.closed.length;
  onProgress(0, total);
  const batches = await openBatches(key, inbox);
  const questionnaire = await questionnaireOf(version);
  const tally = createTally(questionnaire, batches.batches, batches);
  const seed = fromHex(batches.seed);
  const cellKeyOf = await cellKeyMaker(seed);

  const rejected: Partial<Record<Refusal, number>> = {};
  let accepted = 0;
  const add = async ({ part, digest }: OpenedResponse): Promise<boolean> => {
    const cellKey = await cellKeyOf(digest);
    if (part.role !== questionnaire.role || !tally.add(part.batch, part.a, cellKey)) return false;
    onRow?.({ batch: part.batch, key: toHex(cellKey), a: part.a });
    return true;
  };
  const count = async (opened: OpenedResponse | Refusal): Promise<void> => {
    if (typeof opened !== 'string' && (await add(opened))) accepted += 1;
    else {
      const reason = typeof opened === 'string' ? opened : 'refused';
      rejected[reason] = (rejected[reason] ?? 0) + 1;
    }
  };
  for (let at = 0; at < total; at += together) {
    const lines = inbox.closed.slice(at, at + together);
    await Promise.all(lines.map(async (line) => count(await openClosed(key, line, inbox.header))));
    onProgress(Math.min(at + together, total), total);
  }
  if (accepted === 0 && total > 0) throw new Problem('inbox/unreadable', { rejected: total });

  const { title, schooljaar, k, base } = batches;
  const options = { survey, version, title, schooljaar, role: questionnaire.role, k, base, seed };
  return { tally, batches, questionnaire, options, accepted, rejected };
}
