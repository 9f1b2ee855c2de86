import { identityGroups, identityPrefix } from '../../sealing/key-text.ts';
import { emergencyText, keysPage } from '../../text/keys.ts';
import { Qr } from './Qr.tsx';

interface Props {
  identity: string;
  words: string;
  school: string;
  schooljaar: string;
}

/** The A4 sheet for the safe: the signs in fours, five to a line, a QR code, and what to do with it. */
export function EmergencySheet({ identity, words, school, schooljaar }: Props) {
  return (
    <section className="sheet emergency-sheet">
      <h1>{emergencyText.sheetTitle}</h1>
      <p className="sheet-lead">{emergencyText.sheetLead(school, schooljaar)}</p>
      <p>{emergencyText.sheetWhat}</p>
      <div className="sheet-key">
        <div>
          <p className="small">{emergencyText.sheetStart}</p>
          <p className="sheet-signs">{identityPrefix}</p>
          <ol className="sheet-groups">
            {identityGroups(identity).map((group, i) => (
              <li key={`${i} ${group}`} className="sheet-signs">
                {group}
              </li>
            ))}
          </ol>
          <p className="small">{emergencyText.sheetRule}</p>
        </div>
        <Qr text={identity} label={emergencyText.qr} />
      </div>
      <p>
        {keysPage.words}: <strong>{words}</strong>
      </p>
      <p>{emergencyText.sheetUse}</p>
      <dl className="sheet-lines">
        <dt>{emergencyText.sheetMade}</dt>
        <dd />
        <dt>{emergencyText.sheetBy}</dt>
        <dd />
      </dl>
    </section>
  );
}
