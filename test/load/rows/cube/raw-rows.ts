import { op, table } from 'arquero';
import { type Shape, linesOf, pupilsPerGroup } from './wide-cube.ts';

/** Raw answers, a column of bytes per question: what a cube is made of and the anchors work on. */
export interface RawAnswers {
  count: number;
  year: Uint8Array;
  group: Uint8Array;
  questions: Uint8Array[];
}

export function rawAnswers(shape: Shape): RawAnswers {
  const count = linesOf(shape) * pupilsPerGroup;
  const perYear = shape.schools * shape.groups * pupilsPerGroup;
  const year = Uint8Array.from({ length: count }, (_, i) => i / perYear);
  const group = Uint8Array.from({ length: count }, (_, i) => Math.floor(i / pupilsPerGroup) % shape.groups);
  const questions = Array.from({ length: shape.questions }, (_, q) => {
    const column = new Uint8Array(count);
    for (let i = 0; i < count; i += 1)
      column[i] = (i * 31 + q * 7 + (i >> 5)) % 100 < 8 ? 0 : 1 + ((i + q) % 4);
    return column;
  });
  return { count, year, group, questions };
}

/** The filter of the charts with Arquero: chosen rows once, then the counts of each question. */
export function arqueroFilter({ year, group, questions }: RawAnswers) {
  const columns = Object.fromEntries(questions.map((column, q) => [`q${q}`, column]));
  const all = table({ year, group, ...columns });
  return (chosen: number, fromGroup: number): number => {
    const rows = all
      .params({ chosen, fromGroup })
      .filter(
        (row: { year: number; group: number }, $: { chosen: number; fromGroup: number }) =>
          row.year === $.chosen && row.group >= $.fromGroup,
      )
      .reify();
    let total = 0;
    for (const [q] of questions.entries()) {
      const counts = rows.groupby(`q${q}`).rollup({ n: () => op.count() });
      total += (counts.array('n') as number[]).reduce((sum, n) => sum + n, 0);
    }
    return total;
  };
}
