import type { Item } from '../../domain/item.ts';
import type { CompiledQuestionnaire } from '../../domain/questionnaire.ts';
import { scaleOf } from '../compile.ts';

/** What was typed over from a booklet: item id to value, null for skipped. The open text is empty where there is none. */
export interface TypedBooklet {
  answers: Readonly<Record<string, number | null>>;
  text: string;
}

/** A question of the booklet, as it is typed over. */
export type TypedQuestion =
  | { kind: 'closed'; id: string; text: string; answers: { value: number; label: string }[] }
  | { kind: 'open'; id: string; text: string; longest: number };

/** Somewhere in a booklet: `at` is the question now, as many as there are questions when all are done. */
export interface Typing {
  at: number;
  booklet: TypedBooklet;
}

export const nothingTyped: TypedBooklet = { answers: {}, text: '' };

/** The questions of a booklet in the order of the paper, the open one last. */
export function typedQuestions(questionnaire: CompiledQuestionnaire): TypedQuestion[] {
  const { items, open } = questionnaire;
  const closed = items.map((item: Item): TypedQuestion => {
    const answers = scaleOf(questionnaire, item).answers.map(({ value, label }) => ({ value, label }));
    return { kind: 'closed', id: item.id, text: item.text, answers };
  });
  const last: TypedQuestion[] =
    open === undefined ? [] : [{ kind: 'open', id: open.id, text: open.text, longest: open.longest }];
  return [...closed, ...last];
}

/**
 * After a key: a digit answers and goes on (to where typing stopped, when it repairs an earlier answer), `0` skips and goes on, Backspace forgets the answer before this one and goes
 * back to it. Undefined when the key means nothing here.
 */
export function press(questions: readonly TypedQuestion[], typing: Typing, key: string): Typing | undefined {
  const { at, booklet } = typing;
  if (key === 'Backspace')
    return at === 0 ? undefined : { at: at - 1, booklet: forget(questions[at - 1], booklet) };
  const question = questions[at];
  if (question?.kind !== 'closed' || !/^\d$/.test(key)) return undefined;
  const value = key === '0' ? null : Number(key);
  if (value !== null && !question.answers.some((answer) => answer.value === value)) return undefined;
  const answered = { ...booklet, answers: { ...booklet.answers, [question.id]: value } };
  const isRepaired = question.id in booklet.answers;
  return { at: isRepaired ? firstOpen(questions, answered) : at + 1, booklet: answered };
}

/** Where typing goes on after an earlier answer was put right. */
function firstOpen(questions: readonly TypedQuestion[], { answers, text }: TypedBooklet): number {
  const at = questions.findIndex(({ kind, id }) => (kind === 'closed' ? !(id in answers) : text === ''));
  return at < 0 ? questions.length : at;
}

/** The booklet with this open text, one question on. */
export function writeText({ at, booklet }: Typing, text: string): Typing {
  return { at: at + 1, booklet: { ...booklet, text: text.trim() } };
}

function forget(question: TypedQuestion | undefined, booklet: TypedBooklet): TypedBooklet {
  if (question?.kind !== 'closed') return booklet;
  const answers = Object.entries(booklet.answers).filter(([id]) => id !== question.id);
  return { ...booklet, answers: Object.fromEntries(answers) };
}

/** The word of an answer, with its figure; undefined for a question that is not answered yet. */
export function answerWords(question: TypedQuestion, booklet: TypedBooklet): string | undefined {
  if (question.kind === 'open') return booklet.text;
  const value = booklet.answers[question.id];
  if (value === undefined) return undefined;
  const label = question.answers.find((answer) => answer.value === value)?.label;
  return value === null ? '0' : `${value} ${label ?? ''}`.trim();
}
