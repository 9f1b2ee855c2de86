import { overviewText, people } from '../../../text/dashboard.ts';
import { CountsNote } from '../CountsNote.tsx';
import { GraveNotice } from '../GraveNotice.tsx';
import { ResponseFigure } from '../ResponseFigure.tsx';
import { ScaleFigure } from '../ScaleFigure.tsx';
import type { ViewProps } from '../views.ts';

/** The first screen: notices, who took part, the three averages, and what stands out. Needs no database. */
export default function OverviewView({ survey, onClose }: ViewProps) {
  const { cube } = survey;
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
      <CountsNote survey={survey} onClose={onClose} />
    </>
  );
}
