import { useCallback, useMemo } from 'react';
import type { ScaleRow } from '../../analysis/rows.ts';
import { scaleRows } from '../../analysis/scales.ts';
import { scaleChart } from '../../charts/scale-chart.ts';
import { scaleSentence, scaleTable, scaleVerdict } from '../../charts/scale-words.ts';
import { derive } from '../../disclosure/derive.ts';
import type { Cube, Released } from '../../domain/released.ts';
import type { Role } from '../../domain/respondent.ts';
import { constructText } from '../../text/constructs.ts';
import { scaleText } from '../../text/scales.ts';
import { formatMean } from '../../text/numbers.ts';
import { Chart } from './Chart.tsx';
import { Figure } from './Figure.tsx';
import { FigureTable } from './FigureTable.tsx';

function Scale({ row, role }: { row: Released<ScaleRow>; role: Role }) {
  const { name, about } = constructText[row.construct];
  const draw = useCallback(
    (frame: { document: Document; width: number }) =>
      scaleChart(row, { ...frame, label: `${name}: ${scaleVerdict(row)}` }),
    [row, name],
  );
  return (
    <li
      className="scale"
      data-chart-title={`${name}: ${row.mean === undefined ? scaleText.none : formatMean(row.mean)}`}
    >
      <div>
        <h3 className="scale-name">{name}</h3>
        <p className="scale-about">{about[role]}</p>
      </div>
      <p className="scale-mean">{row.mean === undefined ? scaleText.none : formatMean(row.mean)}</p>
      <Chart draw={draw} />
      <p className="scale-verdict">
        {row.refused === undefined && row.margin !== undefined
          ? scaleText
              .likely(...row.margin)
              .map((part, i) => (i === 1 || i === 3 ? <strong key={i}>{part}</strong> : part))
          : scaleVerdict(row)}{' '}
        {scaleText.questions(row.items)}
      </p>
    </li>
  );
}

/** The score of each subject for the whole school: never three loose big numbers, always on its whole scale. */
export function ScaleFigure({ cube }: { cube: Released<Cube> }) {
  const rows = useMemo(() => scaleRows(cube), [cube]);
  const each = useMemo(
    () =>
      Array.from({ length: rows.length }, (_, i) => derive(rows, (all) => all[i])).filter(
        (row): row is Released<ScaleRow> => row !== undefined,
      ),
    [rows],
  );
  return (
    <Figure sentence={scaleSentence(rows)}>
      <ul className="scales">
        {each.map((row) => (
          <Scale key={row.construct} row={row} role={cube.role} />
        ))}
      </ul>
      <p className="figure-note">{scaleText.note}</p>
      <FigureTable table={scaleTable(rows)} file={`${cube.survey}-cijfers`} />
    </Figure>
  );
}
