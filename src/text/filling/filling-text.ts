import type { Language } from '../../domain/language.ts';
import type { ProblemCode } from '../../domain/problem.ts';
import type { ProblemText } from '../problems.ts';

/** One of the three ways to talk to somebody. */
export interface HelpWay {
  title: string;
  how: string;
  /** A sentence that one can say. */
  say?: string;
  phone?: { number: string; tel: string };
}

type OneOf<Code extends ProblemCode> = Code;

/** The faults that a respondent can meet, in every language. Others are told as `unexpected`. */
type RespondentProblem = OneOf<
  | 'code/incomplete'
  | 'code/mistyped'
  | 'code/round-sign'
  | 'collector/code-unknown'
  | 'collector/code-used'
  | 'collector/too-many-guesses'
  | 'collector/survey-closed'
  | 'survey/none-open'
  | 'survey/key-swapped'
  | 'sending/no-network'
  | 'unexpected'
>;

/**
 * Every sentence of the way from the code to "klaar", for one kind of reader in one language. A sentence that is not
 * there is a compile error.
 */
export interface FillingText {
  language: Language;
  dir: 'ltr' | 'rtl';
  /** Name of the page in the browser's tab. */
  title: string;
  loading: string;
  code: {
    heading: string;
    lead: readonly [string, string];
    cardLabel: string;
    cardExample: string;
    box(n: number): string;
    start: string;
    lost: readonly [string, string];
    promise: string;
    checking: string;
    /** Sealed answers of earlier visits that are still here. */
    waiting(n: number): string;
    keys: string;
    erase: string;
  };
  intro: { heading: string; start: string };
  question: {
    position(n: number, of: number): string;
    of(of: number): readonly [string, string];
    back: string;
    next: string;
    skip: string;
    choose: string;
    help: string;
    talk: string;
    whoHelps: string;
  };
  practice: { title: string; start: string; next: string };
  aloud: { question: string; answer(word: string): string; stop: string };
  help: {
    heading: string;
    lead: string;
    ways: readonly HelpWay[];
    danger: string;
    back(n: number): string;
    stay: string;
  };
  finish: {
    heading: string;
    answered(n: number, of: number): string;
    lead: string;
    send: string;
    back: string;
  };
  sending: { heading: string; lead: string };
  waiting: {
    heading: string;
    safe: string;
    reason: string;
    /** What may be closed, by where the sealed answer is kept. */
    stay: Readonly<Record<'disk' | 'memory', string>>;
    again: string;
  };
  done: { heading: string; lead: string; close: string; talk: string; more: string; back: string };
  /** What a reader of a translation is told about it; the Dutch says the same beside it. */
  translation: { unreviewed: string; outdated: string };
  again: string;
  problems: Readonly<Partial<Record<ProblemCode, ProblemText>>>;
}

/** A text in another language than Dutch: it has no Dutch sentence to fall back on. */
export interface TranslatedFillingText extends FillingText {
  problems: Readonly<Record<RespondentProblem, ProblemText>>;
}
