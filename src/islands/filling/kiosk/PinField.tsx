import type { JSX } from 'react';

interface Props {
  id: string;
  label: string;
  hint?: string;
  value: string;
  onChange(value: string): void;
}

/** A PIN: digits only, dots on the screen, and nothing for the browser to remember. */
export function PinField({ id, label, hint, value, onChange }: Props): JSX.Element {
  return (
    <div className="pin-field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="screen-soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        className="pin-box"
        // A password field would be offered to a password manager; the dots are drawn by the style sheet.
        type="text"
        inputMode="numeric"
        autoComplete="off"
        autoCorrect="off"
        spellCheck="false"
        maxLength={8}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={value}
        onChange={({ currentTarget: box }) => {
          // In the box too: where the digits stay the same nothing is drawn again, and a letter would be left standing.
          box.value = box.value.replace(/\D/g, '');
          onChange(box.value);
        }}
      />
    </div>
  );
}
