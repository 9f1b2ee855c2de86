import type { Cube, Released } from '../domain/released.ts';
import { derive } from '../disclosure/derive.ts';
import { graveColumns } from '../disclosure/grave.ts';
import type { NoticeRow } from './rows.ts';

/**
 * Whether grave answers were given at all, with the words of those answers, as the questionnaire has them. No rows in a
 * cube that is not the directie's.
 */
export function noticeRows(cube: Released<Cube>): Released<NoticeRow[]> {
  return derive(cube, ({ notices, questions }) =>
    notices.map(({ construct, given }) => {
      const labels = questions
        .filter((question) => question.construct === construct)
        .flatMap(({ answers, reverse }) =>
          graveColumns({ construct, reverse }, answers.length).flatMap((at) => answers[at]?.label ?? []),
        );
      return { construct, given, answers: [...new Set(labels)] };
    }),
  );
}
