import { useMemo } from 'react';
import type { PromiseRow } from '../../../analysis/promises.ts';
import { promiseRows } from '../../../analysis/promises.ts';
import { promiseLines, promiseSentence, promiseTable } from '../../../charts/promise-words.ts';
import { derive } from '../../../disclosure/derive.ts';
import type { Released } from '../../../domain/released.ts';
import { formatPercent } from '../../../text/numbers.ts';
import { questionsText } from '../../../text/questions-view.ts';
import type { OpenedSurvey } from '../../opening/protocol.ts';
import { IntervalFigure } from '../IntervalFigure.tsx';
import { chaptersOf, type PlanChapter } from '../plan-chapters.ts';
import { PlanLinks } from '../PlanLinks.tsx';

const frame = {
  domain: [0, 1],
  ticks: [0, 0.25, 0.5, 0.75, 1],
  tickText: (tick: number) => formatPercent(tick, 1),
  axis: questionsText.axis,
} as const;

function PromiseFigure({ rows, plan }: { rows: Released<PromiseRow[]>; plan: readonly PlanChapter[] }) {
  const lines = useMemo(() => derive(rows, () => promiseLines(rows)), [rows]);
  const section = rows[0]?.section ?? '';
  const [chapter] = chaptersOf(plan, [section]);
  const title = chapter === undefined ? questionsText.unknownPromise : questionsText.promise(chapter.title);
  return (
    <section className="subject" aria-labelledby={`belofte-${section}`}>
      <h3 id={`belofte-${section}`}>{title}</h3>
      <IntervalFigure
        sentence={promiseSentence(rows)}
        rows={lines}
        frame={frame}
        table={promiseTable(rows)}
        file={`belofte-${section}`}
      >
        <PlanLinks plan={plan} sections={[section]} />
      </IntervalFigure>
    </section>
  );
}

interface Props {
  /** One per role, all of one school year. */
  surveys: readonly OpenedSurvey[];
  plan: readonly PlanChapter[];
}

/** What pupils, staff and parents answered about the same promise, beside each other. */
export function PromiseSection({ surveys, plan }: Props) {
  const promises = useMemo(() => promiseRows(surveys.map(({ cube }) => cube)), [surveys]);
  const each = useMemo(
    () => Array.from({ length: promises.length }, (_, i) => derive(promises, (all) => all[i] ?? [])),
    [promises],
  );
  return (
    <section className="overview-part" aria-labelledby="beloften-kop">
      <h2 id="beloften-kop">{questionsText.promises}</h2>
      <p className="soft">{each.length === 0 ? questionsText.promisesEmpty : questionsText.promisesLead}</p>
      {each.map((rows) => (
        <PromiseFigure key={rows[0]?.section} rows={rows} plan={plan} />
      ))}
    </section>
  );
}
