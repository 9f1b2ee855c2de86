import { closingText } from '../../text/closing.ts';
import { countsText } from '../../text/counts.ts';
import { overviewText } from '../../text/dashboard.ts';
import { openedFilesText } from '../../text/opened-files.ts';
import type { OpenedSurvey, Refusal } from '../opening/protocol.ts';
import { OpenedFiles } from './OpenedFiles.tsx';

interface Props {
  survey: OpenedSurvey;
  surveys: readonly OpenedSurvey[];
  others: readonly OpenedSurvey[];
  onClose(): void;
}

/** How many envelopes the figures rest on, and why others do not count. */
export function CountsNote({ survey, surveys, others, onClose }: Props) {
  const reasons = Object.entries(survey.rejected) as [Refusal, number][];
  return (
    <section className="overview-part counts" aria-labelledby="geteld-kop">
      <h2 id="geteld-kop">{countsText.title}</h2>
      <p>
        {countsText.accepted(survey.accepted)} {reasons.length === 0 && countsText.noneRejected}
      </p>
      {reasons.length > 0 && (
        <>
          <p>{countsText.notCounted}</p>
          <ul>
            {reasons.map(([reason, n]) => (
              <li key={reason}>{countsText.rejected[reason](n)}</li>
            ))}
          </ul>
        </>
      )}
      {survey.doubled && <p>{countsText.doubled}</p>}
      <h3>{openedFilesText.title}</h3>
      <OpenedFiles surveys={surveys} others={others} />
      {survey.inboxes.length > 0 && (
        <div className="closing">
          <a className="button button-second" href="#afsluiten">
            {closingText.start}
          </a>
          <p className="soft small">{closingText.startHint}</p>
        </div>
      )}
      <div className="closing">
        <button type="button" className="button button-quiet" onClick={onClose}>
          {overviewText.close}
        </button>
        <p className="soft small">{overviewText.closeHint}</p>
      </div>
    </section>
  );
}
