import { useMemo } from 'react';
import { figureOf } from '../../../charts/likert-answers.ts';
import { likertExtent } from '../../../charts/likert-layout.ts';
import { derive } from '../../../disclosure/derive.ts';
import type { Published } from '../../../domain/published.ts';
import { constructs } from '../../../domain/questionnaire.ts';
import type { Released } from '../../../domain/released.ts';
import { publishedRows } from '../../../report/published.ts';
import { people } from '../../../text/people.ts';
import { resultsPage } from '../../../text/results.ts';
import { LikertFigure } from '../LikertFigure.tsx';
import type { PlanChapter } from '../plan-chapters.ts';
import { responseSentence } from '../../../charts/response-words.ts';
import { scaleSentence } from '../../../charts/scale-words.ts';

interface Props {
  published: Released<Published>;
  plan: readonly PlanChapter[];
}

/** The figures as the site will draw them, from the very numbers of the file. */
export function PublishPreview({ published, plan }: Props) {
  const afnames = useMemo(
    () => published.afnames.map((afname, at) => ({ afname, rows: publishedRows(published, at) })),
    [published],
  );
  return (
    <div className="publish-preview">
      {published.woord !== '' && <p className="lead">{published.woord}</p>}
      {afnames.map(({ afname, rows: { response, scales, items } }) => {
        const who = people[afname.role];
        const extent = likertExtent(items);
        return (
          <section key={`${afname.survey} ${afname.role}`}>
            <h3>{resultsPage.titleOf[afname.role]}</h3>
            <p>{responseSentence(response, who)}</p>
            {scales.length > 0 && <p>{scaleSentence(scales)}</p>}
            {constructs.flatMap((construct) => {
              const own = items.filter((row) => row.construct === construct);
              return [...new Set(own.map(figureOf))].map((figure, i) => (
                <LikertFigure
                  key={figure}
                  rows={derive(items, (all) => all.filter((row) => figureOf(row) === figure))}
                  plan={plan}
                  who={who}
                  mode="centred"
                  extent={extent}
                  file={`${afname.survey}-${construct}-openbaar-${i + 1}`.toLowerCase()}
                />
              ));
            })}
          </section>
        );
      })}
    </div>
  );
}
