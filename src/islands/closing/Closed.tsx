import { type RefObject, useState } from 'react';
import { closingText } from '../../text/closing.ts';
import { saveFile } from '../dashboard/save-file.ts';
import { useLeaveWarning } from '../keys/use-leave-warning.ts';
import { destroyCalendar } from './destroy-date.ts';
import { ProofSheet } from './ProofSheet.tsx';
import type { ClosedAfname } from './protocol.ts';

interface Props {
  closed: ClosedAfname;
  heading: RefObject<HTMLHeadingElement | null>;
  onBack(): void;
}

/** The archive is there: save it, print the sheet, and only then have the inbox deleted. */
export function Closed({ closed, heading, onBack }: Props) {
  const { survey, archive, texts, inboxes, accepted, holders } = closed;
  const [saved, setSaved] = useState<readonly string[]>([]);
  const files = [
    { ...archive, about: closingText.files.archive, type: 'application/octet-stream' },
    ...(texts === undefined
      ? []
      : [{ ...texts, about: closingText.files.texts(texts.count), type: 'application/octet-stream' }]),
    {
      name: `vernietigen-${survey}.ics`,
      bytes: destroyCalendar(closed),
      about: closingText.files.calendar,
      type: 'text/calendar;charset=utf-8',
    },
  ];
  const needed = [archive.name, ...(texts === undefined ? [] : [texts.name])];
  const isSafe = needed.every((name) => saved.includes(name));
  useLeaveWarning(!isSafe);
  return (
    <div className="closed">
      <div className="open-screen closing-screen">
        <h2 className="closing-heading" ref={heading} tabIndex={-1}>
          {closingText.madeTitle}
        </h2>
        <p className="lead">{closingText.made(accepted)}</p>
        {holders.length === 1 && <p className="closing-alone">{closingText.alone}</p>}
        <ol className="open-steps">
          <li className="open-step">
            <h2>{closingText.saveTitle}</h2>
            <ul className="closing-files">
              {files.map(({ name, bytes, about, type }) => (
                <li key={name}>
                  <div>
                    <p className="chosen-name">{name}</p>
                    <p className="soft small">{about}</p>
                  </div>
                  {saved.includes(name) && <span className="closing-saved">{closingText.saved}</span>}
                  <button
                    type="button"
                    className="button button-second"
                    onClick={() => {
                      saveFile(name, bytes, type);
                      setSaved((before) => [...before, name]);
                    }}
                  >
                    {closingText.save}
                    <span className="visually-hidden"> {name}</span>
                  </button>
                </li>
              ))}
            </ul>
          </li>
          <li className="open-step">
            <h2>{closingText.printTitle}</h2>
            <p className="soft">{closingText.printHint}</p>
            <div className="button-row">
              <button type="button" className="button button-second" onClick={() => window.print()}>
                {closingText.print}
              </button>
            </div>
          </li>
          <li className="open-step">
            <h2>{closingText.deleteTitle}</h2>
            {isSafe ? (
              <>
                <p>{closingText.deleteHint}</p>
                {inboxes.map(({ digest }) => (
                  <pre key={digest} className="closing-command" tabIndex={0}>
                    <code>{closingText.command(survey, digest)}</code>
                  </pre>
                ))}
                <p>{closingText.deleteLocal}</p>
              </>
            ) : (
              <p className="soft">{closingText.deleteFirst}</p>
            )}
          </li>
        </ol>
        <div className="button-row">
          <button type="button" className="button button-quiet" onClick={onBack}>
            {closingText.back}
          </button>
        </div>
      </div>
      <ProofSheet closed={closed} />
    </div>
  );
}
