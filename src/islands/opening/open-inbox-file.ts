import { createTally } from '../../disclosure/tally.ts';
import { release } from '../../disclosure/release.ts';
import { fromHex } from '../../domain/bytes.ts';
import { parseInbox } from '../../domain/inbox.ts';
import { Problem } from '../../domain/problem.ts';
import type { CompiledQuestionnaire } from '../../domain/questionnaire.ts';
import type { OpeningKey } from '../../sealing/keys.ts';
import type { OpenedResponse } from '../../sealing/open-inbox.ts';
import { openBatches, openClosed } from '../../sealing/open-inbox.ts';
import { cellKeyMaker } from './cell-key.ts';
import type { OpenedSurvey, Refusal } from './protocol.ts';

/** Envelopes that are opened together: WebCrypto then works on several at once, and progress is told in between. */
const together = 50;

export interface OpeningContext {
  key: OpeningKey;
  questionnaireOf(version: string): Promise<CompiledQuestionnaire>;
  onProgress(opened: number, total: number): void;
}

/**
 * Opens an inbox and keeps counts only: each answer is forgotten as soon as it is tallied.
 *
 * @throws `inbox/*`, `sealing/wrong-key`, `sealing/damaged`, `survey/unknown-version`, `disclosure/*`
 */
export async function openInboxFile(
  bytes: Uint8Array,
  { key, questionnaireOf, onProgress }: OpeningContext,
): Promise<Omit<OpenedSurvey, 'file'>> {
  const inbox = parseInbox(new TextDecoder().decode(bytes));
  const { survey, version } = inbox.header;
  const total = inbox.closed.length;
  onProgress(0, total);
  const file = await openBatches(key, inbox);
  const questionnaire = await questionnaireOf(version);
  const tally = createTally(questionnaire, file.batches, file);
  const seed = fromHex(file.seed);
  const cellKeyOf = await cellKeyMaker(seed);

  const rejected: Partial<Record<Refusal, number>> = {};
  let accepted = 0;
  const count = async (opened: OpenedResponse | Refusal): Promise<void> => {
    const isCounted =
      typeof opened !== 'string' &&
      opened.part.role === questionnaire.role &&
      tally.add(opened.part.batch, opened.part.a, await cellKeyOf(opened.digest));
    if (isCounted) accepted += 1;
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

  const { title, schooljaar, k, base } = file;
  const options = { survey, version, title, schooljaar, role: questionnaire.role, k, base, seed };
  const cube = await release(tally, options);
  return { source: 'inbox', cube, accepted, rejected, doubled: inbox.doubled > 0 };
}
