import type { LikertMode } from '../../charts/likert-layout.ts';
import type { Atom } from '../../domain/released.ts';
import { overviewText } from '../../text/dashboard.ts';

interface Props {
  atoms: readonly Atom[];
  atom: string | undefined;
  onAtom(atom: string | undefined): void;
  mode: LikertMode;
  onMode(mode: LikertMode): void;
}

const modes: readonly { mode: LikertMode; label: string }[] = [
  { mode: 'centred', label: overviewText.centred },
  { mode: 'stacked', label: overviewText.stacked },
];

/** Whose answers, and how the bars hang. One set of controls for all figures under it. */
export function ItemControls({ atoms, atom, onAtom, mode, onMode }: Props) {
  return (
    <div className="controls">
      {atoms.length > 1 && (
        <label className="field">
          <span>{overviewText.group}</span>
          <span className="select">
            <select value={atom ?? ''} onChange={({ target }) => onAtom(target.value || undefined)}>
              <option value="">{overviewText.wholeSchool}</option>
              {atoms.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </span>
        </label>
      )}
      <fieldset className="field segmented">
        <legend>{overviewText.view}</legend>
        <div className="segments">
          {modes.map((choice) => (
            <label key={choice.mode}>
              <input
                type="radio"
                name="verdeling"
                checked={mode === choice.mode}
                onChange={() => onMode(choice.mode)}
              />
              <span>{choice.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
