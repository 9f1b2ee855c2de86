import type { Cube, Released, ReleasedQuestion } from '../domain/released.ts';
import type { Role } from '../domain/respondent.ts';
import { deriveTogether } from '../disclosure/derive.ts';
import type { Interval } from '../statistics/interval.ts';
import { wilson } from '../statistics/shares/wilson.ts';

/** One question of one role under a promise of the plan. */
export interface PromiseRow {
  section: string;
  role: Role;
  question: string;
  text: string;
  /** Labels of the favourable answers, in the order of the scale. */
  favourable: readonly string[];
  count: number;
  valid: number;
  /** Share of favourable answers with its 95 % comparison margin; absent under ten answers. */
  share: number | undefined;
  margin: Interval | undefined;
}

const fewest = 10;

function promiseRow(role: Role, question: ReleasedQuestion): PromiseRow {
  const { id, text, section, reverse, answers, school } = question;
  const counts = school.slice(0, answers.length);
  const side = Math.floor(answers.length / 2);
  const isGood = (at: number) => (reverse ? at < side : at >= answers.length - side);
  const count = counts.reduce((sum, one, at) => sum + (isGood(at) ? one : 0), 0);
  const valid = counts.reduce((sum, one) => sum + one, 0);
  const margin = valid < fewest ? undefined : wilson(count, valid);
  return {
    section,
    role,
    question: id,
    text,
    favourable: answers.filter((_, at) => isGood(at)).map(({ label }) => label),
    count,
    valid,
    share: valid < fewest ? undefined : count / valid,
    margin: margin === undefined || 'refused' in margin ? undefined : margin,
  };
}

/**
 * The questions that pupils, staff and parents answered about one promise (plan section), beside each other; only
 * promises that at least two roles were asked about, in the order of the first role's questionnaire. Give it one cube
 * per role of one school year. Roles have other words and other answers: what is comparable is the picture, not a point.
 */
export function promiseRows(cubes: readonly Released<Cube>[]): Released<PromiseRow[][]> {
  return deriveTogether(cubes, (all) => {
    const rows = all.flatMap(({ role, questions }) =>
      questions.map((question) => promiseRow(role, question)),
    );
    return [...Map.groupBy(rows, ({ section }) => section).values()].filter(
      (own) => new Set(own.map(({ role }) => role)).size > 1,
    );
  });
}
