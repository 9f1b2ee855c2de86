import { useState } from 'react';
import { parseTypedIdentity } from '../../sealing/key-text.ts';
import { openingText } from '../../text/opening.ts';
import { type ProblemText, problemText } from '../../text/problems.ts';
import { Field } from '../Field.tsx';
import { toProblemMessage } from '../problem-message.ts';
import { Fault } from './Fault.tsx';

interface Props {
  disabled: boolean;
  onKey(key: File): void;
}

/** For who lost the key file: the noodsleutel, typed from paper. It takes the place of a file, and is never written. */
export function EmergencyKey({ disabled, onKey }: Props) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<ProblemText>();
  function use() {
    try {
      onKey(new File([parseTypedIdentity(typed)], openingText.emergencyName));
      setTyped('');
      setFault(undefined);
    } catch (error) {
      setFault(problemText(toProblemMessage(error)));
    }
  }
  return (
    <details className="emergency-key">
      <summary>{openingText.emergency}</summary>
      <Field id="noodsleutel" label={openingText.emergencyLabel} hint={openingText.emergencyHint}>
        <textarea
          id="noodsleutel"
          rows={3}
          value={typed}
          disabled={disabled}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck="false"
          aria-describedby="noodsleutel-hint"
          aria-invalid={fault !== undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            setFault(undefined);
          }}
        />
      </Field>
      {fault !== undefined && <Fault text={fault} />}
      <button type="button" className="button button-second" disabled={disabled} onClick={use}>
        {openingText.emergencyUse}
      </button>
    </details>
  );
}
