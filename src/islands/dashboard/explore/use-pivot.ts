import { useEffect, useMemo, useState } from 'react';
import { pivot, type PivotCell, type PivotSpec } from '../../../analysis/pivot.ts';
import { queryPivot } from '../../../analysis/queries/pivot.ts';
import type { Released } from '../../../domain/released.ts';
import type { ViewProps } from '../view-props.ts';

/** The cells: by loops at once, and by the database as soon as it has answered. Both give the same. */
export function usePivot(
  surveys: ViewProps['surveys'],
  spec: PivotSpec,
  database: ViewProps['database'],
): { cells: Released<PivotCell[]>; engine: 'duckdb' | 'loops' } {
  const byLoops = useMemo(
    () =>
      pivot(
        surveys.map(({ cube }) => cube),
        spec,
      ),
    [surveys, spec],
  );
  const [asked, setAsked] = useState<{ spec: PivotSpec; cells: Released<PivotCell[]> }>();
  useEffect(() => {
    if (database === undefined || database === 'absent') return undefined;
    let isCurrent = true;
    queryPivot(database, spec).then(
      (cells) => {
        if (isCurrent) setAsked({ spec, cells });
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [database, spec]);
  return asked?.spec === spec
    ? { cells: asked.cells, engine: 'duckdb' }
    : { cells: byLoops, engine: 'loops' };
}
