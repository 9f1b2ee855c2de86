import { registerMappingJson } from '../../../domain/register-mapping.ts';
import { registerMappingFile, registerMappingText } from '../../../text/register-mapping.ts';
import { saveFile } from '../save-file.ts';
import { mappingToSave } from './mapping-file.ts';
import type { Register } from './use-register.ts';

/** Keeping the mapping for next year, with everything that goes into the file in sight. */
export function SaveMapping({ register: { table, mapping, kinds } }: { register: Register }) {
  const saved = mappingToSave(table, mapping, kinds);
  if (saved === undefined) return <p className="quiet-note">{registerMappingText.notToSave}</p>;
  const { file, withNames, rare } = saved;
  const json = registerMappingJson(file);
  return (
    <div className="register-save">
      <h3>{registerMappingText.save}</h3>
      <p className="small" id="koppeling-hint">
        {registerMappingText.saveHint}
      </p>
      {withNames > 0 && <p className="small">{registerMappingText.withNames(withNames)}</p>}
      {rare > 0 && <p className="small">{registerMappingText.rare(rare)}</p>}
      <details className="figure-details">
        <summary className="figure-summary">{registerMappingText.inFile}</summary>
        <pre className="sql-message" tabIndex={0} role="region" aria-label={registerMappingText.inFile}>
          {json}
        </pre>
      </details>
      <button
        type="button"
        className="button button-second"
        aria-describedby="koppeling-hint"
        onClick={() => saveFile(registerMappingFile, json, 'application/json')}
      >
        {registerMappingText.download}
      </button>
    </div>
  );
}
