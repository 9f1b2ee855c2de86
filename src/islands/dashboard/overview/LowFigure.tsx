import { useCallback, useMemo } from 'react';
import { lowRows } from '../../../analysis/low.ts';
import type { LowRow } from '../../../analysis/rows.ts';
import { lowChart, lowSentence, lowSummary, lowTable, peoplePerDot } from '../../../charts/low-chart.ts';
import { derive } from '../../../disclosure/derive.ts';
import type { Cube, Released } from '../../../domain/released.ts';
import { constructText } from '../../../text/constructs.ts';
import { lowText } from '../../../text/overview-view.ts';
import { Chart } from '../Chart.tsx';
import { Figure } from '../Figure.tsx';
import { FigureTable } from '../FigureTable.tsx';

function Low({ row, who, perDot }: { row: Released<LowRow>; who: string; perDot: number }) {
  const sentence = lowSentence(row, who);
  const draw = useCallback(
    (frame: { document: Document; width: number }) => lowChart(row, { ...frame, label: sentence }, perDot),
    [row, sentence, perDot],
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
  const perDot = peoplePerDot(rows);
  return (
    <Figure sentence={lowSummary(rows)}>
      <ul className="lows">
        {each.map((row) => (
          <Low key={row.construct} row={row} who={who} perDot={perDot} />
        ))}
      </ul>
      <p className="figure-note">{lowText.note(perDot)}</p>
      <FigureTable table={lowTable(rows)} file={`${cube.survey}-laag`} />
    </Figure>
  );
}
