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

interface Promise {
  chapter: PlanChapter | undefined;
  rows: Released<PromiseRow[]>;
}

function PromiseFigure({
  promise: { chapter, rows },
  plan,
}: {
  promise: Promise;
  plan: readonly PlanChapter[];
}) {
  const lines = useMemo(() => derive(rows, () => promiseLines(rows)), [rows]);
  const id = `belofte-${rows[0]?.section ?? ''}`;
  const title = chapter === undefined ? questionsText.unknownPromise : questionsText.promise(chapter.title);
  return (
    <section className="subject" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <IntervalFigure
        sentence={promiseSentence(rows)}
        rows={lines}
        frame={frame}
        table={promiseTable(rows, title)}
        file={id}
      >
        <PlanLinks plan={plan} sections={[rows[0]?.section ?? '']} />
      </IntervalFigure>
    </section>
  );
}

/** The promises of one chapter together: a chapter makes several, and its name would stand over each. */
function byChapter(promises: Released<PromiseRow[][]>, plan: readonly PlanChapter[]): Promise[] {
  const chapterOf = (rows: readonly PromiseRow[]) => chaptersOf(plan, [rows[0]?.section ?? ''])[0];
  return [...new Set(promises.map(chapterOf))].map((chapter) => ({
    chapter,
    rows: derive(promises, (all) => all.filter((rows) => chapterOf(rows) === chapter).flat()),
  }));
}

interface Props {
  /** One per role, all of one school year. */
  surveys: readonly OpenedSurvey[];
  plan: readonly PlanChapter[];
}

/** What pupils, staff and parents answered about the same promise, beside each other. */
export function PromiseSection({ surveys, plan }: Props) {
  const promises = useMemo(() => promiseRows(surveys.map(({ cube }) => cube)), [surveys]);
  const each = useMemo(() => byChapter(promises, plan), [promises, plan]);
  return (
    <section className="overview-part" aria-labelledby="beloften-kop">
      <h2 id="beloften-kop">{questionsText.promises}</h2>
      <p className="soft">{each.length === 0 ? questionsText.promisesEmpty : questionsText.promisesLead}</p>
      {each.map((promise) => (
        <PromiseFigure key={promise.rows[0]?.section} promise={promise} plan={plan} />
      ))}
    </section>
  );
}
