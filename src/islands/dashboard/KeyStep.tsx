import { useLayoutEffect, useRef, useState } from 'react';
import { openingText } from '../../text/opening.ts';
import type { ProblemText } from '../../text/problems.ts';
import type { ChosenFile } from './chosen-file.ts';
import { EmergencyKey } from './EmergencyKey.tsx';
import { Fault } from './Fault.tsx';

interface Props {
  file: ChosenFile | undefined;
  passphrase: string;
  /** What was wrong with the key or the passphrase at the last attempt. */
  fault: ProblemText | undefined;
  disabled: boolean;
  onFile(file: File): void;
  onPassphrase(passphrase: string): void;
}

/** Choosing the key, and the passphrase when that key has one. */
export function KeyStep({ file, passphrase, fault, disabled, onFile, onPassphrase }: Props) {
  const [isShown, setIsShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const isLocked = file?.kind === 'locked-key';
  useLayoutEffect(() => {
    if (isLocked || fault !== undefined) field.current?.focus();
  }, [isLocked, fault]);
  return (
    <li className="open-step">
      <h2>{openingText.key}</h2>
      <p className="soft" id="sleutel-hint">
        {openingText.keyHint}
      </p>
      <div className="key-row">
        <input
          className="file-input"
          type="file"
          id="sleutel"
          disabled={disabled}
          aria-describedby="sleutel-hint"
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen !== undefined) onFile(chosen);
            target.value = '';
          }}
        />
        <label className="button button-second" htmlFor="sleutel">
          {file === undefined ? openingText.chooseKey : openingText.otherKey}
        </label>
        {file !== undefined && <span className="chosen-name">{file.name}</span>}
      </div>
      {isLocked && (
        <div className="field passphrase">
          <label htmlFor="wachtzin">{openingText.passphrase}</label>
          <p className="soft small" id="wachtzin-hint">
            {openingText.passphraseHint}
          </p>
          <input
            ref={field}
            id="wachtzin"
            type={isShown ? 'text' : 'password'}
            value={passphrase}
            disabled={disabled}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck="false"
            aria-describedby={fault === undefined ? 'wachtzin-hint' : 'wachtzin-hint sleutel-fout'}
            aria-invalid={fault !== undefined}
            onChange={({ target }) => onPassphrase(target.value)}
          />
          <label className="check">
            <input type="checkbox" checked={isShown} onChange={({ target }) => setIsShown(target.checked)} />
            {openingText.showPassphrase}
          </label>
        </div>
      )}
      {fault !== undefined && <Fault id="sleutel-fout" text={fault} />}
      <EmergencyKey disabled={disabled} onKey={onFile} />
      <a className="key-page-link" href="/sleutel/">
        {openingText.noKeyYet}
      </a>
    </li>
  );
}
