import type { Pickable } from '../../../report/findings.ts';
import { constructs } from '../../../domain/questionnaire.ts';
import { measuresText } from '../../../text/measures.ts';

interface Props {
  findings: readonly Pickable[];
  chosen: string;
  onChoose(id: string): void;
}

/** The id of a reason that no question asked about. */
export const ownFinding = 'anders';

function Choice({
  id,
  chosen,
  onChoose,
  text,
  note,
}: Omit<Props, 'findings'> & { id: string; text: string; note?: string }) {
  return (
    <li>
      <label className="pick">
        <input
          type="radio"
          name="bevinding"
          value={id}
          checked={chosen === id}
          onChange={() => onChoose(id)}
        />
        <span>
          {text}
          {note !== undefined && <span className="soft small pick-note">{note}</span>}
        </span>
      </label>
    </li>
  );
}

/** All findings as one list of radio buttons; what stands out is open, the rest is folded per subject. */
export function FindingChoice({ findings, chosen, onChoose }: Props) {
  const choice = ({ id, finding, groups }: Pickable) => (
    <Choice
      key={id}
      {...{ id, chosen, onChoose }}
      text={finding.tekst}
      {...(groups === '' ? {} : { note: `${measuresText.inGroups(groups)} ${measuresText.private}` })}
    />
  );
  const others = findings.filter(({ standsOut }) => !standsOut);
  return (
    <fieldset className="picks">
      <legend>
        <h3>{measuresText.findings}</h3>
      </legend>
      <p className="picks-head">{measuresText.standsOut}</p>
      <ul className="pick-list">{findings.filter(({ standsOut }) => standsOut).map(choice)}</ul>
      {constructs.map((construct) => {
        const own = others.filter((other) => other.construct === construct);
        return (
          own.length > 0 && (
            <details key={construct} className="pick-fold">
              <summary>{measuresText.perSubject(construct)}</summary>
              <ul className="pick-list">{own.map(choice)}</ul>
            </details>
          )
        );
      })}
      <ul className="pick-list">
        <Choice id={ownFinding} {...{ chosen, onChoose }} text={measuresText.own} />
      </ul>
    </fieldset>
  );
}
