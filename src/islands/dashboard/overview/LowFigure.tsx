import { useCallback, useMemo } from 'react';
import { lowRows } from '../../../analysis/low.ts';
import type { LowRow } from '../../../analysis/rows.ts';
import { lowChart, lowSentence, lowSummary, lowTable } from '../../../charts/low-chart.ts';
import { derive } from '../../../disclosure/derive.ts';
import type { Cube, Released } from '../../../domain/released.ts';
import { constructText } from '../../../text/dashboard.ts';
import { lowText } from '../../../text/overview-view.ts';
import { Chart } from '../Chart.tsx';
import { Figure } from '../Figure.tsx';
import { FigureTable } from '../FigureTable.tsx';

function Low({ row, who }: { row: Released<LowRow>; who: string }) {
  const sentence = lowSentence(row, who);
  const draw = useCallback(
    (frame: { document: Document; width: number }) => lowChart(row, { ...frame, label: sentence }),
    [row, sentence],
  );
  const { name } = constructText[row.construct];
  return (
    <li data-chart-title={name}>
      <h3 className="scale-name">{name}</h3>
      <p className="scale-verdict">{sentence}</p>
      <Chart draw={draw} />
    </li>
  );
}

/** How many score low on each subject, for the whole school. */
export function LowFigure({ cube }: { cube: Released<Cube> }) {
  const rows = useMemo(() => lowRows(cube), [cube]);
  const each = useMemo(
    () =>
      Array.from({ length: rows.length }, (_, i) => derive(rows, (all) => all[i])).filter(
        (row): row is Released<LowRow> => row !== undefined && row.low + row.notLow > 0,
      ),
    [rows],
  );
  const who = lowText.who[cube.role];
  return (
    <Figure sentence={lowSummary(rows)}>
      <ul className="lows">
        {each.map((row) => (
          <Low key={row.construct} row={row} who={who} />
        ))}
      </ul>
      <p className="figure-note">{lowText.note}</p>
      <FigureTable table={lowTable(rows)} file={`${cube.survey}-laag`} />
    </Figure>
  );
}
