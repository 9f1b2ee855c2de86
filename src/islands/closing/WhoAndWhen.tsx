import { closingText } from '../../text/closing.ts';
import { proposedDestroyDay } from './destroy-date.ts';

export interface WhoAndWhenFields {
  on: string;
  by: string;
  destroyOn: string;
  /** A public key, or nothing. */
  extra: string;
}

interface Props {
  fields: WhoAndWhenFields;
  disabled: boolean;
  onChange(fields: WhoAndWhenFields): void;
}

/** Step 2: the day, the name, the day of destruction, and perhaps one more holder. */
export function WhoAndWhen({ fields, disabled, onChange }: Props) {
  const { on, by, destroyOn, extra } = fields;
  return (
    <li className="open-step">
      <h2>{closingText.steps.who}</h2>
      <div className="closing-fields">
        <div className="field">
          <label htmlFor="afsluiten-op">{closingText.on}</label>
          <input
            id="afsluiten-op"
            type="date"
            value={on}
            disabled={disabled}
            onChange={({ target }) => {
              const follows = destroyOn === proposedDestroyDay(on);
              const day = target.value;
              onChange({ ...fields, on: day, ...(follows ? { destroyOn: proposedDestroyDay(day) } : {}) });
            }}
          />
        </div>
        <div className="field">
          <label htmlFor="afsluiten-door">{closingText.by}</label>
          <p className="soft small" id="afsluiten-door-hint">
            {closingText.byHint}
          </p>
          <input
            id="afsluiten-door"
            type="text"
            value={by}
            maxLength={120}
            autoComplete="off"
            disabled={disabled}
            aria-describedby="afsluiten-door-hint"
            onChange={({ target }) => onChange({ ...fields, by: target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor="vernietigen-op">{closingText.destroyOn}</label>
          <p className="soft small" id="vernietigen-op-hint">
            {closingText.destroyHint}
          </p>
          <input
            id="vernietigen-op"
            type="date"
            value={destroyOn}
            disabled={disabled}
            aria-describedby="vernietigen-op-hint"
            onChange={({ target }) => onChange({ ...fields, destroyOn: target.value })}
          />
        </div>
        <details className="emergency-key">
          <summary>{closingText.steps.holder}</summary>
          <div className="field">
            <label htmlFor="extra-houder">{closingText.holderLabel}</label>
            <p className="soft small" id="extra-houder-hint">
              {closingText.holderHint}
            </p>
            <input
              id="extra-houder"
              type="text"
              value={extra}
              spellCheck="false"
              autoComplete="off"
              disabled={disabled}
              aria-describedby="extra-houder-hint"
              onChange={({ target }) => onChange({ ...fields, extra: target.value })}
            />
          </div>
        </details>
      </div>
    </li>
  );
}
