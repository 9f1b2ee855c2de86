import type { ProblemMessage } from '../../domain/problem.ts';
import type { Cube, Released } from '../../domain/released.ts';
import type { Rejection } from '../../sealing/open-inbox.ts';

/** Page to worker: everything that is needed to open, moved and not copied. */
export interface OpeningRequest {
  /** Two files may have one name, so each has an id of the page's own. */
  files: { id: string; name: string; bytes: ArrayBuffer }[];
  key: ArrayBuffer;
  passphrase: string;
}

/** Why an answer was not counted: its envelope, or what it says. */
export type Refusal = Rejection | 'refused';

/** What leaves the worker of one file: protected figures and how many envelopes they rest on. Never an answer. */
export interface OpenedSurvey {
  file: string;
  /** The ids of the inbox files that it came from; empty for an archive, which is closed already. */
  inboxes: string[];
  /** `cube`: figures of another school, that came without any answer. */
  source: 'inbox' | 'archive' | 'cube';
  cube: Released<Cube>;
  accepted: number;
  rejected: Partial<Record<Refusal, number>>;
  /** True when parts came in twice: in one file, or in two that were opened together. */
  doubled: boolean;
}

/** A file that was not opened: what is wrong with it, or which file already holds the same survey. */
export type FileFault = { id: string; problem: ProblemMessage } | { id: string; sameAs: string };

export interface OpeningResult {
  surveys: OpenedSurvey[];
  faults: FileFault[];
}

export interface OpeningProgress {
  file: string;
  opened: number;
  total: number;
}

/** Worker to page. `failed` is about the key: without it no file can be tried. */
export type OpeningReply =
  | { type: 'progress'; progress: OpeningProgress }
  | { type: 'done'; result: OpeningResult }
  | { type: 'failed'; problem: ProblemMessage }
  | { type: 'crashed' };
