import type { Model } from 'survey-core';
import type { Kept } from '../../browser/queue/envelope-store.ts';
import { questionsOf } from '../../browser/survey-js.ts';
import type { Manifest } from '../../domain/afname.ts';
import type { Language } from '../../domain/language.ts';
import type { ProblemMessage } from '../../domain/problem.ts';
import type { Entry, Opened, Ticket } from './steps.ts';

/** Somebody who may fill in: a known code and a running questionnaire. */
export interface Running {
  opened: Opened;
  entry: Entry;
  model: Model;
  /** The question to try the buttons on, where there is one; thrown away with the rest, never sealed. */
  practice: Model | undefined;
}

export type Filling =
  | { at: 'loading' }
  | { at: 'who'; manifests: readonly Manifest[] }
  | { at: 'language'; opened: Opened; ticket: Ticket }
  | { at: 'code'; opened: Opened; busy: boolean; problem?: ProblemMessage }
  | { at: 'intro' | 'practice' | 'finish' | 'sending'; running: Running }
  | { at: 'question'; running: Running; index: number }
  | { at: 'waiting'; running: Running; kept: Kept; again(): void }
  | { at: 'done' }
  /** `again` is there when trying once more can help and nothing is lost by it. */
  | { at: 'stopped'; problem: ProblemMessage; again?: () => void };

export interface FillingActions {
  begin(manifest: Manifest, ticket: Ticket): Promise<void>;
  choose(opened: Opened, language: Language, ticket: Ticket): Promise<void>;
  /** To the choice before the code; undefined when there was none. */
  back(opened: Opened): (() => void) | undefined;
  enter(opened: Opened, typed: string): Promise<void>;
  ask(running: Running, index: number): void;
  send(running: Running): Promise<void>;
}

/** Where the practice question stands: before the first one. */
export const practiceIndex = -1;

/** The question at this place; before the first one the practice and the introduction, after the last one the end. */
export function ask(running: Running, index: number): Filling {
  if (index === practiceIndex && running.practice !== undefined) return { at: 'practice', running };
  if (index < 0) return { at: 'intro', running };
  if (index >= questionsOf(running.model).length) return { at: 'finish', running };
  return { at: 'question', running, index };
}
