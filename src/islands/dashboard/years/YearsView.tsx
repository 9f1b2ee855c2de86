import { useCallback, useMemo } from 'react';
import { yearRows, type YearRow } from '../../../analysis/years.ts';
import { yearChart } from '../../../charts/year-chart.ts';
import { yearNotes, yearSentence, yearTable, yearWord } from '../../../charts/year-words.ts';
import { derive } from '../../../disclosure/derive.ts';
import type { Released } from '../../../domain/released.ts';
import { constructText } from '../../../text/constructs.ts';
import { yearsText } from '../../../text/years-view.ts';
import { Chart } from '../Chart.tsx';
import { Figure } from '../Figure.tsx';
import { FigureTable } from '../FigureTable.tsx';
import type { ViewProps } from '../view-props.ts';

function YearFigure({ row, role }: { row: Released<YearRow>; role: string }) {
  const sentence = yearSentence(row);
  const draw = useCallback(
    (frame: { document: Document; width: number }) => yearChart(row, { ...frame, label: sentence }),
    [row, sentence],
  );
  const { name } = constructText[row.construct];
  return (
    <section className="subject" aria-labelledby={`jaren-${row.construct}`}>
      <h3 id={`jaren-${row.construct}`}>{name}</h3>
      <Figure sentence={sentence}>
        <p className="soft small">{yearWord(row.comparable)}</p>
        <Chart draw={draw} />
        {yearNotes(row).map((note) => (
          <p key={note} className="figure-note">
            {note}
          </p>
        ))}
        <FigureTable
          table={yearTable(row)}
          file={`jaren-${role}-${row.construct}`.toLowerCase()}
          note={yearsText.note}
        />
      </Figure>
    </section>
  );
}

/** Each construct over the school years that are open, for the role of the chosen afname. */
export default function YearsView({ survey, surveys }: ViewProps) {
  const { role } = survey.cube;
  const rows = useMemo(
    () => yearRows(surveys.map(({ cube }) => cube).filter((cube) => cube.role === role)),
    [surveys, role],
  );
  const each = useMemo(
    () =>
      Array.from({ length: rows.length }, (_, i) => derive(rows, (all) => all[i])).filter(
        (row): row is Released<YearRow> => row !== undefined,
      ),
    [rows],
  );
  // Two beside each other where a handful of years fits in half the page.
  const isShort = each.every(({ points }) => points.length <= 5);
  const isAlone = each.every(({ points }) => points.length < 2);
  return (
    <section className="overview-part" aria-labelledby="jaren-kop">
      <h2 id="jaren-kop">{yearsText.title}</h2>
      <p className="soft">{isAlone ? yearsText.onlyOne : yearsText.lead}</p>
      {!isAlone && (
        <div className={isShort ? 'year-grid' : undefined}>
          {each.map((row) => (
            <YearFigure key={row.construct} row={row} role={role} />
          ))}
        </div>
      )}
    </section>
  );
}
