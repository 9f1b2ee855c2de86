import type { Closing } from '../../domain/archive.ts';
import type { ProblemMessage } from '../../domain/problem.ts';
import type { OpeningProgress, OpeningRequest, Refusal } from '../opening/protocol.ts';

/** Page to worker: the inbox files of one survey, the key, and what the person who closes it filled in. */
export interface ClosingRequest extends OpeningRequest, Pick<Closing, 'on' | 'by' | 'destroyOn'> {
  survey: string;
  /** Public keys that may open the archive beside those of the afname. */
  extraRecipients: string[];
}

/** A sealed file that is ready to be saved. */
export interface SealedFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 in hex. */
  digest: string;
}

/** An inbox file as it was given, for the proof sheet and for whoever deletes it. */
export interface InboxProof {
  name: string;
  digest: string;
  closed: number;
  open: number;
}

/** What leaves the worker of a closed afname: sealed files, and counts for the proof sheet. Never an answer. */
export interface ClosedAfname extends Pick<Closing, 'on' | 'by' | 'destroyOn'> {
  survey: string;
  title: string;
  schooljaar: string;
  archive: SealedFile;
  /** Undefined where nobody wrote an open text. */
  texts: (SealedFile & { count: number }) | undefined;
  inboxes: InboxProof[];
  accepted: number;
  rejected: Partial<Record<Refusal, number>>;
  /** Parts that came in twice and were counted once. */
  doubled: number;
  /** Whoever can open the archive, the key that was used first, each with its words. */
  holders: { recipient: string; words: string }[];
  /** False where the answers are too few or too alike for any figure. */
  hasFigures: boolean;
}

/** Worker to page. */
export type ClosingReply =
  | { type: 'progress'; progress: OpeningProgress }
  | { type: 'done'; result: ClosedAfname }
  | { type: 'failed'; problem: ProblemMessage }
  | { type: 'crashed' };
