import type { InboxHeader, InboxLine } from '../domain/inbox.ts';

/** What the collector must know of a survey: no questions, no group names, no public key. */
export interface CollectedSurvey {
  id: string;
  version: string;
  /** Days as `2026-10-05`, both included. */
  opens: string;
  closes: string;
  demo: boolean;
  /** Every sealed part of a version has one length; another length is refused, because it would be a mark. */
  lengths: { closed: number; open: number };
}

/** One hand-out code as the printer uploads it: `digest` is `codeDigest(survey, code)` of the domain. */
export interface HandOutCode {
  digest: string;
  batch: string;
}

export interface Submission {
  survey: string;
  digest: string;
  closed: Uint8Array;
  open: Uint8Array;
}

export interface SealedEnvelopes {
  closed: readonly { batch: string; body: Uint8Array }[];
  open: readonly Uint8Array[];
}

export type CodeState = 'unused' | 'used' | 'unknown';
/** `stored`: these very bytes are in, now or since an earlier time. `used`: something else came with this code. */
export type Acceptance = 'stored' | 'used' | 'unknown';

export interface BatchCount {
  batch: string;
  spent: number;
  total: number;
}

/** How much of a survey was deleted. */
export interface Deleted {
  closed: number;
  open: number;
  codes: number;
}

/**
 * Where sealed answers lie. Every method fails with `collector/storage-failed` when the database does; then it has
 * changed nothing. No method takes or gives a time, an order or anything of a request.
 */
export interface Store {
  /**
   * Adds a survey or changes its dates and batch file. Version, lengths and `demo` are fixed once an envelope is in.
   *
   * @param batches the sealed batch file, passed on to the directie as it is
   * @throws `survey/invalid`
   */
  registerSurvey(survey: CollectedSurvey, batches?: Uint8Array): Promise<void>;
  survey(id: string): Promise<CollectedSurvey | undefined>;
  /** Adds codes that are not there yet; a code that is there keeps its batch and stays spent. */
  addCodes(survey: string, codes: readonly HandOutCode[]): Promise<void>;
  /**
   * Loads envelopes that came another way (the demo), and spends as many codes of each batch as there are closed parts.
   * What is there already is passed over, so that importing twice adds nothing.
   *
   * @throws `collector/code-unknown` when a batch has fewer codes left than envelopes
   */
  importEnvelopes(survey: string, envelopes: SealedEnvelopes): Promise<void>;
  codeState(survey: string, digest: string): Promise<CodeState>;
  /** The batch of a code that is not used yet; undefined for any other code. */
  batchOf(survey: string, digest: string): Promise<string | undefined>;
  /** What would become of this submission now. A retry of what is in is `stored`, whatever happened since. */
  standing(submission: Submission): Promise<Acceptance | 'unused'>;
  /**
   * Spends and stores a whole group in one transaction: all of it or nothing. One answer each, in the given order.
   * Bytes that are in with one code are `used` with another one, which stays unspent.
   */
  acceptMany(group: readonly Submission[]): Promise<Acceptance[]>;
  /** How many groups gain by being written at the same time; one when this is not said. */
  readonly groupsAtOnce?: number;
  /**
   * The lines of the inbox file: header, sealed batch file, then parts by random id, all of one moment.
   *
   * @throws `collector/survey-unknown`
   */
  exportInbox(survey: string): AsyncIterable<InboxHeader | InboxLine>;
  counts(survey: string): Promise<BatchCount[]>;
  /**
   * Deletes a survey with its codes and parts, and wipes their places in the files of the database.
   *
   * @param expected the parts that the caller saw; with any other number nothing is deleted
   * @throws `collector/inbox-differs`
   */
  deleteSurvey(survey: string, expected: { closed: number; open: number }): Promise<Deleted>;
  /** To be called when nothing happens: wipes what the order of writing left in the database's files. */
  rest(): Promise<void>;
  close(): Promise<void>;
  /** Wrong guesses of other processes before the same database. A file is served by one process: none. */
  readonly otherGuesses?: GuessExchange;
}

export interface GuessExchange {
  /** Tells the others of a wrong guess for this survey. Keeps nothing, and may fail in silence. */
  tell(survey: string): void;
  onTold(listener: (survey: string) => void): void;
}
