import type { MeasureFile } from '../../../domain/measure.ts';
import { overdueMeasures } from '../../../plan/measures.ts';
import { dayInWords } from '../../../text/calendar.ts';
import { measuresText } from '../../../text/measures.ts';
import type { PlanParts } from '../plan-parts.ts';
import { today } from './use-measures.ts';

/** What should have been done already, of all years that are open, the oldest first. Nothing when nothing is late. */
export function OverdueMeasures({ files, plan }: { files: readonly MeasureFile[]; plan: PlanParts }) {
  const late = overdueMeasures(files, today());
  if (late.length === 0) return null;
  return (
    <section className="measures-overdue" aria-labelledby="te-laat-kop">
      <h3 id="te-laat-kop">{measuresText.overdue(late.length)}</h3>
      <ul>
        {late.map(({ id, maatregel, eigenaar, uiterlijk }) => (
          <li key={id}>
            {measuresText.overdueLine(
              maatregel,
              plan.roles.find(({ rol }) => rol === eigenaar)?.label ?? eigenaar,
              dayInWords(uiterlijk),
            )}
          </li>
        ))}
      </ul>
      <p className="soft small">{measuresText.overdueHint}</p>
    </section>
  );
}
