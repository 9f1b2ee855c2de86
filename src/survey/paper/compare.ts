import type { TypedBooklet, TypedQuestion } from './typing.ts';

const folded = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The questions that two people typed over differently, in the order of the paper. Spaces and capitals of a text do not count. */
export function differences(
  questions: readonly TypedQuestion[],
  first: TypedBooklet,
  second: TypedBooklet,
): TypedQuestion[] {
  return questions.filter((question) =>
    question.kind === 'open'
      ? folded(first.text) !== folded(second.text)
      : (first.answers[question.id] ?? null) !== (second.answers[question.id] ?? null),
  );
}

/** The first typing, with what was decided in its place. */
export function settled(
  first: TypedBooklet,
  questions: readonly TypedQuestion[],
  chosen: TypedBooklet,
): TypedBooklet {
  const ids = new Set(questions.filter(({ kind }) => kind === 'closed').map(({ id }) => id));
  const decided = Object.entries(chosen.answers).filter(([id]) => ids.has(id));
  const hasText = questions.some(({ kind }) => kind === 'open');
  return {
    answers: { ...first.answers, ...Object.fromEntries(decided) },
    text: hasText ? chosen.text : first.text,
  };
}

/** What `toParts` takes: question id to value, without what was skipped. */
export function answerData(
  questions: readonly TypedQuestion[],
  { answers, text }: TypedBooklet,
): Record<string, number | string> {
  const given = Object.entries(answers).flatMap(([id, value]) =>
    value === null ? [] : [[id, value] as const],
  );
  const open = questions.find(({ kind }) => kind === 'open');
  const written = open === undefined || text === '' ? [] : [[open.id, text] as const];
  return Object.fromEntries<number | string>([...given, ...written]);
}
