import type { Construct } from '../domain/item.ts';
import type { Cube, Released } from '../domain/released.ts';
import type { Role } from '../domain/respondent.ts';
import { deriveTogether } from '../disclosure/derive.ts';

/** What a pivot can be laid out by. */
export const dimensions = ['vraag', 'antwoord', 'groep', 'bouw', 'onderwerp', 'schooljaar', 'rol'] as const;
export type Dimension = (typeof dimensions)[number];

export interface PivotSpec {
  rows: Dimension;
  columns: Dimension;
  /** Left out: all of them. */
  survey?: string | undefined;
  role?: Role | undefined;
  construct?: Construct | undefined;
  group?: string | undefined;
}

/** One cell: released counts added up. `null` stands for "niet beantwoord". */
export interface PivotCell {
  row: string | null;
  column: string | null;
  count: number;
}

/** Whether these cells come from the rows of the groups; otherwise from the school's own row. */
export function isPerGroup({ rows, columns, group }: PivotSpec): boolean {
  return (
    group !== undefined || [rows, columns].some((dimension) => dimension === 'groep' || dimension === 'bouw')
  );
}

type Line = Readonly<Record<Dimension, string | null>> & { count: number };

function linesOf(cube: Cube, perGroup: boolean): Line[] {
  return cube.questions.flatMap(({ id, construct, answers, school, atoms }) => {
    const rows = perGroup
      ? (atoms ?? []).map((counts, at) => ({ counts, atom: cube.atoms[at] }))
      : [{ counts: school, atom: undefined }];
    return rows.flatMap(({ counts, atom }) =>
      counts.map((count, at) => ({
        vraag: id,
        antwoord: answers[at]?.label ?? null,
        groep: atom?.label ?? null,
        bouw: atom?.bouw ?? null,
        onderwerp: construct,
        schooljaar: cube.schooljaar,
        rol: cube.role,
        count,
      })),
    );
  });
}

/**
 * Released counts by any two dimensions, added up over the rest, in the order of the questionnaire. Sums of answers, not
 * of people: one person stands in every question. Plain loops: the oracle for `queryPivot`.
 */
export function pivot(cubes: readonly Released<Cube>[], spec: PivotSpec): Released<PivotCell[]> {
  return deriveTogether(cubes, (all) => {
    const cells = new Map<string, PivotCell>();
    const chosen = all.filter(
      ({ survey, role }) =>
        (spec.survey === undefined || survey === spec.survey) &&
        (spec.role === undefined || role === spec.role),
    );
    for (const line of chosen.flatMap((cube) => linesOf(cube, isPerGroup(spec)))) {
      if (spec.construct !== undefined && line.onderwerp !== spec.construct) continue;
      if (spec.group !== undefined && line.groep !== spec.group) continue;
      const [row, column] = [line[spec.rows], line[spec.columns]];
      const key = JSON.stringify([row, column]);
      cells.set(key, { row, column, count: (cells.get(key)?.count ?? 0) + line.count });
    }
    return [...cells.values()];
  });
}
