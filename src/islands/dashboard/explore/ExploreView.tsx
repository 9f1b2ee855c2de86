import { exploreText } from '../../../text/explore-view.ts';
import { DatabaseNote } from '../DatabaseNote.tsx';
import { surveyId } from '../survey-name.ts';
import type { ViewProps } from '../views.ts';
import { PivotSection } from './PivotSection.tsx';
import { SqlSection } from './SqlSection.tsx';

/** Free looking over released cells: a pivot that always works, and SQL where the database does. */
export default function ExploreView({ survey, surveys, database, onRetryDatabase }: ViewProps) {
  return (
    <section className="overview-part" aria-labelledby="verken-kop">
      <h2 id="verken-kop">{exploreText.title}</h2>
      <p className="soft">{exploreText.lead}</p>
      <DatabaseNote database={database} onRetry={onRetryDatabase} />
      <PivotSection key={surveyId(survey)} survey={survey} surveys={surveys} database={database} />
      {database !== 'absent' && <SqlSection database={database} onRetryDatabase={onRetryDatabase} />}
    </section>
  );
}
