import { overviewText } from '../../../text/dashboard.ts';
import { people } from '../../../text/people.ts';
import { overviewViewText } from '../../../text/overview-view.ts';
import { CountsNote } from '../CountsNote.tsx';
import { GraveNotice } from '../GraveNotice.tsx';
import { ResponseFigure } from '../ResponseFigure.tsx';
import { ScaleFigure } from '../ScaleFigure.tsx';
import { useSettled } from '../use-settled.ts';
import type { ViewProps } from '../view-props.ts';
import { ExtremesFigure } from './ExtremesFigure.tsx';
import { LowFigure } from './LowFigure.tsx';
import { NextSteps } from './NextSteps.tsx';
import { OutstandingFigure } from './OutstandingFigure.tsx';

/**
 * The first screen, in the order in which a directie asks: notices, who took part, the averages of the law, what stands
 * out and what could not be seen, who is low, strongest and weakest. Needs no database.
 */
export default function OverviewView({ survey, surveys, others, onClose }: ViewProps) {
  const { cube } = survey;
  // The first figures are on screen before the many below them are drawn.
  const isSettled = useSettled();
  return (
    <>
      <GraveNotice cube={cube} />
      <section className="overview-part" aria-labelledby="deelname-kop">
        <h2 id="deelname-kop">{overviewText.joined}</h2>
        <ResponseFigure cube={cube} />
      </section>
      <section className="overview-part" aria-labelledby="cijfers-kop">
        <h2 id="cijfers-kop">{people[cube.role].howAreThey}</h2>
        <ScaleFigure cube={cube} />
      </section>
      {isSettled && (
        <>
          <section className="overview-part" aria-labelledby="opvallend-kop">
            <h2 id="opvallend-kop">{overviewViewText.outstanding}</h2>
            <OutstandingFigure cube={cube} />
          </section>
          <section className="overview-part" aria-labelledby="laag-kop">
            <h2 id="laag-kop">{overviewViewText.low}</h2>
            <LowFigure cube={cube} />
          </section>
          <section className="overview-part" aria-labelledby="sterk-kop">
            <h2 id="sterk-kop">{overviewViewText.weakest}</h2>
            <ExtremesFigure cube={cube} />
          </section>
        </>
      )}
      <NextSteps />
      <CountsNote survey={survey} surveys={surveys} others={others} onClose={onClose} />
    </>
  );
}
