import { closingText } from '../../text/closing.ts';
import { Field } from '../Field.tsx';
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
        <Field id="afsluiten-op" label={closingText.on}>
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
        </Field>
        <Field id="afsluiten-door" label={closingText.by} hint={closingText.byHint}>
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
        </Field>
        <Field id="vernietigen-op" label={closingText.destroyOn} hint={closingText.destroyHint}>
          <input
            id="vernietigen-op"
            type="date"
            value={destroyOn}
            disabled={disabled}
            aria-describedby="vernietigen-op-hint"
            onChange={({ target }) => onChange({ ...fields, destroyOn: target.value })}
          />
        </Field>
        <details className="emergency-key">
          <summary>{closingText.steps.holder}</summary>
          <Field id="extra-houder" label={closingText.holderLabel} hint={closingText.holderHint}>
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
          </Field>
        </details>
      </div>
    </li>
  );
}
