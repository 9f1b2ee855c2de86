import type { Role } from './respondent.ts';

/**
 * What can go wrong, as a closed list. A code is never re-used for another meaning. Details never hold an answer,
 * a key or an access code: they end up on screens and in logs.
 */
export interface ProblemDetails {
  'sealing/insecure-context': object;
  'sealing/not-a-key': object;
  'sealing/wrong-key': object;
  'sealing/wrong-passphrase': object;
  'sealing/passphrase-needed': object;
  'sealing/damaged': object;
  'sealing/too-long': { longest: number };
  'sealing/bad-recipient': object;
  'sealing/weak-passphrase': object;
  'sealing/key-incomplete': { expected: number; found: number };
  'sealing/key-mistyped': object;
  'sealing/recipient-mistyped': object;
  'inbox/unknown-format': object;
  'inbox/empty': object;
  'inbox/truncated': { expected: number; found: number };
  'inbox/other-survey': { expected: string; found: string };
  'inbox/no-batches': object;
  'inbox/unreadable': { rejected: number };
  'opening/file-gone': { name: string };
  'opening/no-memory': object;
  'survey/unknown-version': { version: string };
  'survey/none-open': object;
  'survey/invalid': { file: string; message: string };
  'survey/key-swapped': object;
  'survey/group-too-small': { group: string; role: Role; n: number; k: number };
  'code/incomplete': object;
  'code/mistyped': object;
  /** An O, a Q or a nought: no code has one. */
  'code/round-sign': object;
  'class/not-a-pass': object;
  'class/other-class': object;
  'class/codes-gone': object;
  'collector/code-unknown': object;
  'collector/code-used': object;
  'collector/body-too-large': { limit: number };
  'collector/malformed': object;
  'collector/survey-unknown': object;
  'collector/survey-closed': object;
  'collector/survey-open': object;
  'collector/unauthorized': object;
  'collector/too-many-guesses': object;
  'collector/busy': object;
  'collector/storage-failed': object;
  'collector/inbox-differs': object;
  'closing/not-the-same': object;
  'sending/no-network': object;
  'sending/refused': { status: number };
  'disclosure/too-few': { k: number; n: number };
  'disclosure/no-safe-table': { question: string };
  'disclosure/already-released': object;
  'disclosure/not-a-cube': object;
  'analysis/no-database': object;
  'data/empty': object;
  'data/no-rows': object;
  'data/unknown-column': { missing: readonly string[]; found: readonly string[] };
  'data/duplicate-column': { columns: readonly string[] };
  'data/broken-line': { line: number };
  'data/no-numbers': { column: string; line: number };
  'data/too-many-groups': { column: string; most: number };
  'data/not-a-table': object;
  'codebook/invalid': { message: string };
  'mapping/invalid': { message: string };
  'register/not-a-mapping': { message: string };
  'content/invalid': { file: string; message: string };
  /** A fault of ours that nobody foresaw; the cause stands in the browser's console. */
  unexpected: object;
}

export type ProblemCode = keyof ProblemDetails;

/**
 * The one error that this project throws. `text/problems.ts` says per code what is wrong and what to do now.
 * The cause is for a developer's console, never for a screen.
 */
export class Problem<C extends ProblemCode = ProblemCode> extends Error {
  readonly code: C;
  readonly details: ProblemDetails[C];

  constructor(code: C, details: ProblemDetails[C], options?: ErrorOptions) {
    super(code, options);
    this.name = 'Problem';
    this.code = code;
    this.details = details;
  }
}

/** A problem as plain data, for the way from a worker to the page: `postMessage` drops an error's class. */
export interface ProblemMessage {
  code: ProblemCode;
  details: ProblemDetails[ProblemCode];
}
