import { type DragEvent, useState } from 'react';
import { incidentsText } from '../../../text/incidents-view.ts';
import { registerMappingText } from '../../../text/register-mapping.ts';

interface Props {
  hasRegister: boolean;
  /** Present on the demo: an invented register. */
  onSample: (() => void) | undefined;
  onFiles(files: readonly Uint8Array[]): void;
}

const bytesOf = (files: FileList) =>
  Promise.all([...files].map(async (file) => new Uint8Array(await file.arrayBuffer())));

/** The register, and the mapping that was kept last year: dropped together, or chosen. */
export function RegisterFiles({ hasRegister, onSample, onFiles }: Props) {
  const [isOver, setIsOver] = useState(false);
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setIsOver(over);
  };
  return (
    <div
      className="drop"
      data-over={isOver}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        void bytesOf(event.dataTransfer.files).then(onFiles);
      }}
    >
      <p className="drop-words">{registerMappingText.drop}</p>
      <div className="button-row">
        <span>
          <input
            className="file-input"
            type="file"
            id="register"
            multiple
            accept=".csv,.json,text/csv,text/plain,application/json"
            aria-describedby="register-hint"
            onChange={({ target }) => {
              const { files } = target;
              if (files !== null && files.length > 0) {
                void bytesOf(files).then((bytes) => {
                  target.value = '';
                  onFiles(bytes);
                });
              }
            }}
          />
          <label className="button button-second" htmlFor="register">
            {hasRegister ? incidentsText.chooseOther : incidentsText.choose}
          </label>
        </span>
        {onSample !== undefined && (
          <button type="button" className="button button-quiet" onClick={onSample}>
            {incidentsText.sample}
          </button>
        )}
      </div>
    </div>
  );
}
