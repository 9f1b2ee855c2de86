import { openingText } from '../../text/opening.ts';
import type { FileFault, OpenedSurvey } from '../opening/protocol.ts';
import type { ChosenFile } from './chosen-file.ts';
import { Fault } from './Fault.tsx';
import { faultText, openedText } from './fault-text.ts';
import { useDrop } from './use-drop.ts';

interface Props {
  files: readonly ChosenFile[];
  faults: readonly FileFault[];
  /** What the last attempt did open, when it did not open everything. */
  opened: readonly OpenedSurvey[];
  disabled: boolean;
  onAdd(files: FileList): void;
  onRemove(id: string): void;
}

/** Choosing the answers: by dropping them or with the button. A key that is dropped here goes to the key's place. */
export function FilesStep({ files, faults, opened, disabled, onAdd, onRemove }: Props) {
  const drop = useDrop(onAdd, disabled);
  return (
    <li className="open-step">
      <h2>{openingText.files}</h2>
      <p className="soft" id="antwoorden-hint">
        {openingText.filesHint}
      </p>
      <div className="drop" {...drop}>
        {files.length === 0 && <p className="drop-words">{openingText.drop}</p>}
        {files.length > 0 && (
          <ul className="chosen" aria-label={openingText.chosen}>
            {files.map(({ id, name }) => {
              const fault = faults.find((other) => other.id === id);
              const survey = fault === undefined ? opened.find((other) => other.file === name) : undefined;
              return (
                <li key={id}>
                  <div className="chosen-row">
                    <span className="chosen-name">{name}</span>
                    <button
                      type="button"
                      className="text-button"
                      disabled={disabled}
                      onClick={() => onRemove(id)}
                    >
                      {openingText.remove}
                      <span className="visually-hidden"> {name}</span>
                    </button>
                  </div>
                  {fault !== undefined && <Fault text={faultText(fault)} />}
                  {survey !== undefined && <p className="soft small">{openedText(survey)}</p>}
                </li>
              );
            })}
          </ul>
        )}
        <input
          className="file-input"
          type="file"
          id="antwoorden"
          multiple
          disabled={disabled}
          aria-describedby="antwoorden-hint"
          onChange={({ target }) => {
            if (target.files !== null) onAdd(target.files);
            target.value = '';
          }}
        />
        <label className="button button-second" htmlFor="antwoorden">
          {files.length === 0 ? openingText.choose : openingText.chooseMore}
        </label>
      </div>
    </li>
  );
}
