import { useState } from 'react';
import { unlockText } from '../../text/keys.ts';

interface Props {
  id: string;
  label: string;
  hint: string;
  value: string;
  isFaulty: boolean;
  onChange(value: string): void;
}

/** A passphrase, hidden until somebody asks to see it. */
export function PassphraseField({ id, label, hint, value, isFaulty, onChange }: Props) {
  const [isShown, setIsShown] = useState(false);
  return (
    <div className="field passphrase">
      <label htmlFor={id}>{label}</label>
      <p className="soft small" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type={isShown ? 'text' : 'password'}
        value={value}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck="false"
        aria-describedby={`${id}-hint`}
        aria-invalid={isFaulty}
        onChange={({ target }) => onChange(target.value)}
      />
      <label className="check">
        <input type="checkbox" checked={isShown} onChange={({ target }) => setIsShown(target.checked)} />
        {unlockText.show}
      </label>
    </div>
  );
}
