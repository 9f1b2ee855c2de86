import { afnameText } from '../../text/afname.ts';
import { saveFile } from '../dashboard/save-file.ts';
import { AfnameForm, type AfnameFormProps } from './AfnameForm.tsx';
import type { AfnameFileKind, MadeAfname } from './make-afname.ts';
import { Step } from './Step.tsx';

interface Props extends AfnameFormProps {
  waitsFor: number | undefined;
  made: MadeAfname | undefined;
  saved: readonly AfnameFileKind[];
  onSaved(kind: AfnameFileKind): void;
  onAgain(): void;
}

/** Step 5: who, when, which groups; then the four files. */
export function AfnameStep({ waitsFor, made, saved, onSaved, onAgain, ...form }: Props) {
  const isDone = made !== undefined && made.files.every(({ kind }) => saved.includes(kind));
  return (
    <Step
      id="afname"
      title={afnameText.title}
      hint={waitsFor === undefined ? afnameText.hint : afnameText.blocked}
      waitsFor={waitsFor}
      isDone={isDone}
    >
      {made === undefined ? (
        <AfnameForm {...form} />
      ) : (
        <div className="stack">
          <p role="status">
            {afnameText.made(
              made.groups.reduce((sum, { codes }) => sum + codes.length, 0),
              made.groups.length,
            )}
          </p>
          <ul className="afname-files">
            {made.files.map(({ kind, name, content }) => (
              <li key={kind}>
                <div>
                  <p className="chosen-name">{name}</p>
                  <p className="soft small">{afnameText.files[kind]}</p>
                </div>
                {saved.includes(kind) && <span className="step-done">{afnameText.saved}</span>}
                <button
                  type="button"
                  className="button button-second"
                  onClick={() => {
                    saveFile(name, content, 'application/octet-stream');
                    onSaved(kind);
                  }}
                >
                  {afnameText.save}
                  <span className="visually-hidden"> {name}</span>
                </button>
              </li>
            ))}
          </ul>
          <div>
            <button type="button" className="text-button" onClick={onAgain}>
              {afnameText.again}
            </button>
            <p className="soft small">{afnameText.againHint}</p>
          </div>
        </div>
      )}
    </Step>
  );
}
