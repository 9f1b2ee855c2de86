import { useState } from 'react';
import { fingerprintWords } from '../../sealing/fingerprint.ts';
import { parseRecipient } from '../../sealing/key-text.ts';
import { secondText } from '../../text/keys.ts';
import { Fault } from '../dashboard/Fault.tsx';
import { Field } from '../Field.tsx';
import { Fingerprint } from './Fingerprint.tsx';
import { type KeysChange, type KeysState, recipientsOf } from './state.ts';
import { Step } from './Step.tsx';
import { useAttempt } from './use-attempt.ts';

interface Props {
  state: KeysState;
  waitsFor: number | undefined;
  onChange(change: KeysChange): void;
}

/** Step 3: somebody else's public key, or a deliberate no. */
export function SecondHolderStep({ state, waitsFor, onChange }: Props) {
  const [pasted, setPasted] = useState('');
  const attempt = useAttempt();
  const { main, second } = state;
  const add = () =>
    attempt.run(async () => {
      const recipient = parseRecipient(pasted);
      if (recipientsOf(state).includes(recipient)) attempt.fail(secondText.same);
      else onChange({ second: { recipient, words: await fingerprintWords(recipient) } });
    });
  return (
    <Step
      id="tweede"
      title={secondText.title}
      hint={secondText.hint}
      waitsFor={waitsFor}
      isDone={second !== undefined}
    >
      {second === undefined ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <Field
            id="tweede-sleutel"
            label={secondText.label}
            hint={secondText.labelHint}
            className="typed-key"
          >
            <input
              id="tweede-sleutel"
              value={pasted}
              autoComplete="off"
              spellCheck="false"
              aria-describedby="tweede-sleutel-hint"
              aria-invalid={attempt.fault !== undefined}
              onChange={({ target }) => {
                setPasted(target.value);
                attempt.fail(undefined);
              }}
            />
          </Field>
          {attempt.fault !== undefined && <Fault text={attempt.fault} />}
          <div className="button-row">
            <button type="submit" className="button button-second">
              {secondText.add}
            </button>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => onChange({ second: 'none' })}
            >
              {secondText.skip}
            </button>
          </div>
        </form>
      ) : (
        <div className="stack">
          <p role="status">{second === 'none' ? secondText.none : secondText.added}</p>
          {second !== 'none' && (
            <>
              <Fingerprint words={second.words} />
              <p>{secondText.call}</p>
            </>
          )}
          <button type="button" className="text-button" onClick={() => onChange({ second: undefined })}>
            {secondText.change}
          </button>
        </div>
      )}
      {main !== undefined && (
        <details className="own-recipient">
          <summary>{secondText.own}</summary>
          <p className="recipient" translate="no">
            {main.recipient}
          </p>
          <Fingerprint words={main.words} />
        </details>
      )}
    </Step>
  );
}
