import type { Batch } from '../../src/domain/batch.ts';
import { type Inbox, parseInbox } from '../../src/domain/inbox.ts';
import { openArchive } from '../../src/sealing/archive.ts';
import type { OpeningKey } from '../../src/sealing/keys.ts';
import { openBatches, openClosed, type Rejection } from '../../src/sealing/open-inbox.ts';

/** Envelopes opened side by side. */
const atOnce = 64;

/** Why an answer was not counted, for the summary on standard error. */
export type Reason = Rejection | 'unknown-batch';
export const reasons: Readonly<Record<Reason, string>> = {
  damaged: 'beschadigd',
  'not-an-answer': 'geen antwoord van deze vragenlijst',
  'other-survey': 'van een andere vragenlijst',
  'other-batch': 'bij een andere groep gelegd dan erin staat',
  'other-key': 'voor een andere sleutel verzegeld',
  'unknown-batch': 'van een groep die niet bestaat',
};

/** A line of the output. */
export interface OpenedRow {
  survey: string;
  role: string;
  group: string;
  bouw: string;
  a: Record<string, number | null>;
}

function rowOf(
  batches: ReadonlyMap<string, Batch>,
  survey: string,
  part: { batch: string; a: OpenedRow['a'] },
): OpenedRow | 'unknown-batch' {
  const batch = batches.get(part.batch);
  if (batch === undefined) return 'unknown-batch';
  return { survey, role: batch.role, group: batch.unit, bouw: batch.bouw, a: part.a };
}

const byId = (batches: readonly Batch[]) => new Map(batches.map((batch) => [batch.id, batch] as const));

async function* openInbox(key: OpeningKey, inbox: Inbox): AsyncGenerator<OpenedRow | Reason> {
  const file = await openBatches(key, inbox);
  const batches = byId(file.batches);
  for (let at = 0; at < inbox.closed.length; at += atOnce) {
    const lines = inbox.closed.slice(at, at + atOnce);
    for (const opened of await Promise.all(lines.map((line) => openClosed(key, line, inbox.header)))) {
      yield typeof opened === 'string' ? opened : rowOf(batches, file.survey, opened.part);
    }
  }
}

/**
 * The answers of an inbox or an archive, one by one, or why one is not counted.
 *
 * @throws `inbox/*`, `sealing/wrong-key`, `sealing/damaged`
 */
export async function* openRows(key: OpeningKey, bytes: Uint8Array): AsyncGenerator<OpenedRow | Reason> {
  const start = new TextDecoder().decode(bytes.subarray(0, 40));
  const isArchive = /^\s*(age-encryption\.org\/|-----BEGIN AGE)/.test(start);
  if (!isArchive) {
    const inbox = parseInbox(new TextDecoder().decode(bytes));
    if (inbox.doubled > 0) console.error(`Dubbel in het bestand, één keer geteld: ${inbox.doubled}`);
    yield* openInbox(key, inbox);
    return;
  }
  const { header, rows } = await openArchive(key, bytes);
  const batches = byId(header.batches.batches);
  for (const row of rows) yield rowOf(batches, header.survey, row);
}
