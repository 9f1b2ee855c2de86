import { useMemo } from 'react';
import { missingRows, reliabilityRows } from '../../../analysis/technical.ts';
import {
  missingLines,
  missingSentence,
  missingTable,
  reliabilityLines,
  reliabilitySentence,
  reliabilityTable,
  ruleOfThumb,
} from '../../../charts/technical-words.ts';
import type { TableModel } from '../../../charts/table.ts';
import { derive } from '../../../disclosure/derive.ts';
import type { Cube, Released } from '../../../domain/released.ts';
import { people } from '../../../text/people.ts';
import { formatCount, formatPercent } from '../../../text/numbers.ts';
import { formatAlpha, technicalText } from '../../../text/technical-view.ts';
import type { OpenedSurvey } from '../../opening/protocol.ts';
import { IntervalFigure } from '../IntervalFigure.tsx';
import { PlainTable } from '../PlainTable.tsx';
import type { ViewProps } from '../view-props.ts';

const alphaFrame = {
  domain: [0, 1],
  ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
  tickText: (tick: number) => formatAlpha(tick).replace(/0$/, ''),
  axis: technicalText.axis,
  line: { at: ruleOfThumb, label: technicalText.rule },
} as const;

function Reliability({ cube }: { cube: Released<Cube> }) {
  const rows = useMemo(() => reliabilityRows(cube), [cube]);
  const lines = useMemo(() => derive(rows, () => reliabilityLines(rows)), [rows]);
  return (
    <IntervalFigure
      sentence={reliabilitySentence(rows)}
      rows={lines}
      frame={alphaFrame}
      table={reliabilityTable(rows)}
      file={`${cube.survey}-betrouwbaarheid`}
    >
      <p className="figure-note">{technicalText.reliabilityNote}</p>
      <p className="figure-note">{technicalText.groupsNote}</p>
    </IntervalFigure>
  );
}

function Missing({ cube }: { cube: Released<Cube> }) {
  const rows = useMemo(() => missingRows(cube), [cube]);
  const lines = useMemo(() => derive(rows, () => missingLines(rows)), [rows]);
  const frame = useMemo(() => {
    const most = Math.max(0.1, ...rows.map(({ missing, asked }) => (asked === 0 ? 0 : missing / asked)));
    const end = Math.ceil(most * 10) / 10;
    return {
      domain: [0, end] as const,
      ticks: [0, end / 2, end],
      tickText: (tick: number) => formatPercent(tick, 1),
      axis: technicalText.missingAxis,
    };
  }, [rows]);
  return (
    <IntervalFigure
      sentence={missingSentence(rows)}
      rows={lines}
      frame={frame}
      table={missingTable(rows)}
      file={`${cube.survey}-overgeslagen`}
    />
  );
}

function versionsTable(surveys: readonly OpenedSurvey[]): TableModel {
  return {
    caption: technicalText.versionsCaption,
    columns: technicalText.versionsColumns.map((label, i) => ({ label, numeric: i > 3 })),
    rows: surveys.map(({ cube }) => [
      cube.schooljaar,
      people[cube.role].many,
      cube.title,
      cube.version.slice(0, 8),
      formatCount(cube.k),
      formatCount(cube.base),
      formatCount(cube.atoms.length),
    ]),
  };
}

const costTable: TableModel = {
  caption: technicalText.costCaption,
  columns: technicalText.costColumns.map((label, i) => ({ label, numeric: i > 0 })),
  rows: technicalText.cost,
};

/** How far the figures can be trusted: reliability, missing answers, versions, and what protection costs. */
export default function TechnicalView({ survey: { cube }, surveys }: ViewProps) {
  return (
    <section className="overview-part" aria-labelledby="techniek-kop">
      <h2 id="techniek-kop">{technicalText.title}</h2>
      <p className="soft">{technicalText.lead}</p>
      <section className="subject" aria-labelledby="alfa-kop">
        <h3 id="alfa-kop">{technicalText.reliability}</h3>
        <Reliability cube={cube} />
      </section>
      <section className="subject" aria-labelledby="overgeslagen-kop">
        <h3 id="overgeslagen-kop">{technicalText.missing}</h3>
        <Missing cube={cube} />
      </section>
      <section className="subject" aria-labelledby="versies-kop">
        <h3 id="versies-kop">{technicalText.versions}</h3>
        <PlainTable table={versionsTable(surveys)} />
      </section>
      <section className="subject" aria-labelledby="bescherming-kop">
        <h3 id="bescherming-kop">{technicalText.protection}</h3>
        <ol className="protection">
          {technicalText.protectionHow.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{technicalText.costLead}</p>
        <PlainTable table={costTable} />
        <p className="soft">{technicalText.costNote}</p>
      </section>
    </section>
  );
}
