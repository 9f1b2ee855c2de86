import type { Manifest } from '../../domain/afname.ts';
import { toHex } from '../../domain/bytes.ts';
import type { Frame } from '../../domain/frame.ts';

/**
 * A sealed answer that waits on this device, with what is needed to send it and nothing more: no time, no order, no
 * answer. Its code is the one readable thing; it goes with the rest as soon as the collector has it.
 */
export interface WaitingEnvelope extends Frame {
  /** Looks random and follows from the sealed bytes: the same answer put here twice is one answer. */
  id: string;
  survey: string;
  version: string;
  /** Where to send it; null when the school collects files. */
  collector: string | null;
  batch: string;
  /** Given in turn on a class device: nobody holds its code on paper, so another one of the group will do. */
  turn: boolean;
}

/** The envelope of a sealed answer of this afname. */
export async function toWaitingEnvelope(
  { survey, version, collector }: Manifest,
  batch: string,
  { code, closed, open }: Frame,
  turn = false,
): Promise<WaitingEnvelope> {
  const digest = await crypto.subtle.digest('SHA-256', closed);
  return { id: toHex(new Uint8Array(digest)), survey, version, collector, batch, turn, code, closed, open };
}
