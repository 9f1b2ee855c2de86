import { incidentsText } from '../../../text/incidents-view.ts';
import { registerMappingText } from '../../../text/register-mapping.ts';
import { useDrop } from '../use-drop.ts';

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
  const drop = useDrop((files) => void bytesOf(files).then(onFiles));
  return (
    <div className="drop" {...drop}>
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
