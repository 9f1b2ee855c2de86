import { useState } from 'react';
import { emergencyText } from '../../text/keys.ts';
import type { ProblemText } from '../../text/problems.ts';
import { Fault } from '../dashboard/Fault.tsx';
import type { KeyClient } from './client.ts';
import { useAttempt } from './use-attempt.ts';

interface Props {
  id: string;
  client: KeyClient;
  onOpened(recipient: string): Promise<ProblemText | undefined>;
}

/** Typing the noodsleutel from paper, or pasting what was scanned. */
export function TypeKey({ id, client, onOpened }: Props) {
  const [typed, setTyped] = useState('');
  const attempt = useAttempt();
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        attempt.run(async () => {
          const { recipient } = await client.ask('unlockTyped', { typed });
          const fault = await onOpened(recipient);
          if (fault === undefined) setTyped('');
          else attempt.fail(fault);
        });
      }}
    >
      <div className="field typed-key">
        <label htmlFor={`${id}-tekens`}>{emergencyText.typeLabel}</label>
        <p className="soft small" id={`${id}-hint`}>
          {emergencyText.typeHint}
        </p>
        <textarea
          id={`${id}-tekens`}
          rows={3}
          value={typed}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck="false"
          aria-describedby={`${id}-hint`}
          aria-invalid={attempt.fault !== undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            attempt.fail(undefined);
          }}
        />
      </div>
      {attempt.fault !== undefined && <Fault text={attempt.fault} />}
      <div className="button-row">
        <button type="submit" className="button button-main" aria-disabled={attempt.isBusy}>
          {emergencyText.check}
        </button>
      </div>
    </form>
  );
}
