import { closingText } from '../../text/closing.ts';
import { countsText, overviewText } from '../../text/dashboard.ts';
import type { OpenedSurvey, Refusal } from '../opening/protocol.ts';

interface Props {
  survey: OpenedSurvey;
  onClose(): void;
  onCloseAfname(survey: OpenedSurvey): void;
}

/** How many envelopes the figures rest on, and why others do not count. */
export function CountsNote({ survey, onClose, onCloseAfname }: Props) {
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
      {survey.inboxes.length > 0 && (
        <div className="closing">
          <button type="button" className="button button-second" onClick={() => onCloseAfname(survey)}>
            {closingText.start}
          </button>
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
