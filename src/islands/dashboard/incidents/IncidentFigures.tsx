import { useCallback, useMemo } from 'react';
import { incidentMonths, incidentYears, type Pupils } from '../../../analysis/incidents.ts';
import {
  incidentLines,
  incidentSentence,
  incidentTable,
  monthSentence,
  monthTable,
} from '../../../charts/incident-words.ts';
import { monthChart } from '../../../charts/month-chart.ts';
import type { TableModel } from '../../../charts/table.ts';
import { derive } from '../../../disclosure/derive.ts';
import type { IncidentTables } from '../../../disclosure/incidents.ts';
import type { Released } from '../../../domain/released.ts';
import { incidentsText } from '../../../text/incidents-view.ts';
import { formatCount } from '../../../text/numbers.ts';
import { cautionTexts } from '../../../text/refusals.ts';
import { Chart } from '../Chart.tsx';
import { Figure } from '../Figure.tsx';
import { FigureTable } from '../FigureTable.tsx';
import { IntervalFigure } from '../IntervalFigure.tsx';

function Years({ tables, pupils }: { tables: Released<IncidentTables>; pupils: Pupils }) {
  const rows = useMemo(() => incidentYears(tables, pupils), [tables, pupils]);
  const lines = useMemo(() => derive(rows, () => incidentLines(rows)), [rows]);
  const frame = useMemo(() => {
    const highest = Math.max(5, ...rows.map(({ margin }) => margin?.[1] ?? 0));
    const step = highest > 60 ? 20 : highest > 25 ? 10 : highest > 10 ? 5 : 1;
    const end = Math.ceil(highest / step) * step;
    return {
      domain: [0, end] as const,
      ticks: Array.from({ length: end / step + 1 }, (_, i) => i * step),
      tickText: formatCount,
      axis: incidentsText.yearAxis,
    };
  }, [rows]);
  return (
    <section className="subject" aria-labelledby="incident-jaar">
      <h3 id="incident-jaar">{incidentsText.perYear}</h3>
      <IntervalFigure
        sentence={incidentSentence(rows)}
        rows={lines}
        frame={frame}
        table={incidentTable(rows)}
        file="incidenten-per-jaar"
      />
    </section>
  );
}

function Months({ tables }: { tables: Released<IncidentTables> }) {
  const rows = useMemo(() => incidentMonths(tables), [tables]);
  const sentence = monthSentence(rows);
  const draw = useCallback(
    (frame: { document: Document; width: number }) => monthChart(rows, { ...frame, label: sentence }),
    [rows, sentence],
  );
  return (
    <section className="subject" aria-labelledby="incident-maand">
      <h3 id="incident-maand">{incidentsText.perMonth}</h3>
      <Figure sentence={sentence}>
        <Chart draw={draw} />
        {rows.refused !== undefined && <p className="figure-note">{incidentsText.refused[rows.refused]}</p>}
        {rows.limits?.cautions.map((caution) => (
          <p key={caution} className="figure-note">
            {cautionTexts[caution]}
          </p>
        ))}
        <FigureTable table={monthTable(rows)} file="incidenten-per-maand" />
      </Figure>
    </section>
  );
}

function categoryTable({ categories, years }: Released<IncidentTables>): TableModel {
  const names = [...new Set(categories.map(({ category }) => category))];
  const cell = (category: string, schooljaar: string) => {
    const own = categories.find((row) => row.category === category && row.schooljaar === schooljaar);
    return own?.count === undefined ? incidentsText.few : formatCount(own.count);
  };
  return {
    caption: incidentsText.categoryCaption,
    columns: [
      { label: incidentsText.category_, numeric: false },
      ...years.map(({ schooljaar }) => ({ label: schooljaar, numeric: true })),
    ],
    rows: names.map((category) => [category, ...years.map(({ schooljaar }) => cell(category, schooljaar))]),
  };
}

/** The register as figures: rates per year, months, kinds. */
export function IncidentFigures({ tables, pupils }: { tables: Released<IncidentTables>; pupils: Pupils }) {
  return (
    <>
      <Years tables={tables} pupils={pupils} />
      <Months tables={tables} />
      <section className="subject" aria-labelledby="incident-soort">
        <h3 id="incident-soort">{incidentsText.perCategory}</h3>
        <Figure sentence={incidentsText.categorySentence}>
          <FigureTable
            table={categoryTable(tables)}
            file="incidenten-per-soort"
            open
            picture={false}
            note={incidentsText.fewNote}
          />
        </Figure>
      </section>
    </>
  );
}
