import type { BatchFile } from '../domain/batch.ts';
import { batchFileSchema } from '../domain/batch.ts';
import { fromBase64 } from '../domain/bytes.ts';
import type { Inbox } from '../domain/inbox.ts';
import { Problem } from '../domain/problem.ts';
import type { ClosedPart, OpenPart } from '../domain/response.ts';
import { closedPartSchema, openPartSchema } from '../domain/response.ts';
import type { OpeningKey } from './keys.ts';
import { openJson } from './open.ts';

/** Why an envelope was not counted. */
export type Rejection = 'damaged' | 'other-key' | 'not-an-answer' | 'other-survey' | 'other-batch';

export interface OpenedResponse {
  part: ClosedPart;
  /** SHA-256 of the sealed bytes: tells envelopes apart without telling anything of what is in them. */
  digest: Uint8Array<ArrayBuffer>;
}

/**
 * The batch file of an inbox.
 *
 * @throws `inbox/no-batches`, `inbox/other-survey`, `sealing/wrong-key`, `sealing/damaged`
 */
export async function openBatches(key: OpeningKey, inbox: Inbox): Promise<BatchFile> {
  if (inbox.batches === undefined) throw new Problem('inbox/no-batches', {});
  const file = batchFileSchema.safeParse(await openJson(key, fromBase64(inbox.batches)));
  if (!file.success) throw new Problem('sealing/damaged', {}, { cause: file.error });
  const { survey } = inbox.header;
  if (file.data.survey !== survey) {
    throw new Problem('inbox/other-survey', { expected: survey, found: file.data.survey });
  }
  return file.data;
}

async function openOrReject(key: OpeningKey, sealed: Uint8Array): Promise<{ json: unknown } | Rejection> {
  try {
    return { json: await openJson(key, sealed) };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return problem.code === 'sealing/wrong-key' ? 'other-key' : 'damaged';
  }
}

/**
 * One closed part, or why it is refused. What stands inside is authoritative; a label outside that says otherwise
 * means that somebody moved the envelope. Never throws for what is in an envelope: anybody with a code can send bytes
 * that were sealed to another key, and one of those must not keep the others shut.
 */
export async function openClosed(
  key: OpeningKey,
  line: Inbox['closed'][number],
  expected: { survey: string; version: string },
): Promise<OpenedResponse | Rejection> {
  const sealed = fromBase64(line.sealed);
  const opened = await openOrReject(key, sealed);
  if (typeof opened === 'string') return opened;
  const part = closedPartSchema.safeParse(opened.json);
  if (!part.success) return 'not-an-answer';
  if (part.data.survey !== expected.survey || part.data.version !== expected.version) return 'other-survey';
  if (part.data.batch !== line.batch) return 'other-batch';
  return { part: part.data, digest: new Uint8Array(await crypto.subtle.digest('SHA-256', sealed)) };
}

/** One open part, or why it is refused. Never throws for what is in an envelope. */
export async function openOpen(
  key: OpeningKey,
  sealed: string,
  expected: { survey: string; version: string },
): Promise<OpenPart | Rejection> {
  const opened = await openOrReject(key, fromBase64(sealed));
  if (typeof opened === 'string') return opened;
  const part = openPartSchema.safeParse(opened.json);
  if (!part.success) return 'not-an-answer';
  const { survey, version } = part.data;
  return survey === expected.survey && version === expected.version ? part.data : 'other-survey';
}
