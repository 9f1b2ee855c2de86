import { useCallback, useMemo } from 'react';
import { responseRows } from '../../analysis/response.ts';
import { responseChart } from '../../charts/response-chart.ts';
import { responseSentence, responseTable } from '../../charts/response-words.ts';
import type { Cube, Released } from '../../domain/released.ts';
import { people } from '../../text/people.ts';
import { Chart } from './Chart.tsx';
import { Figure } from './Figure.tsx';
import { Representative } from './overview/Representative.tsx';
import { FigureTable } from './FigureTable.tsx';

export function ResponseFigure({ cube }: { cube: Released<Cube> }) {
  const rows = useMemo(() => responseRows(cube), [cube]);
  const who = people[cube.role];
  const table = responseTable(rows);
  const draw = useCallback(
    (frame: { document: Document; width: number }) =>
      responseChart(rows, { ...frame, people: who, label: responseTable(rows).caption }),
    [rows, who],
  );
  return (
    <Figure sentence={responseSentence(rows, who)}>
      <Chart draw={draw} />
      <Representative cube={cube} />
      <FigureTable table={table} file={`${cube.survey}-deelname`} />
    </Figure>
  );
}
