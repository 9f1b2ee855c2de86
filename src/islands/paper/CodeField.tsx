import { type JSX, useLayoutEffect, useRef, useState } from 'react';
import { paperEntry } from '../../text/paper-entry.ts';
import type { ProblemText } from '../../text/problems.ts';
import { Fault } from '../dashboard/Fault.tsx';

interface Props {
  fault: ProblemText | undefined;
  isBusy: boolean;
  onCode(typed: string): void;
}

const { code: text } = paperEntry;

/** The code of the next booklet. Has the focus whenever it appears: hands stay on the keyboard. */
export function CodeField({ fault, isBusy, onCode }: Props): JSX.Element {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      className="paper-code"
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onCode(typed);
      }}
    >
      <label htmlFor="boekje-code">{text.label}</label>
      <p className="soft small" id="boekje-code-hint">
        {text.hint}
      </p>
      <div className="button-row">
        <input
          id="boekje-code"
          ref={field}
          value={typed}
          size={14}
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck="false"
          aria-describedby={fault === undefined ? 'boekje-code-hint' : 'boekje-code-hint boekje-code-fout'}
          aria-invalid={fault !== undefined}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" className="button button-main" aria-disabled={isBusy}>
          {isBusy ? text.checking : text.button}
        </button>
      </div>
      {fault !== undefined && <Fault id="boekje-code-fout" text={fault} />}
    </form>
  );
}
