import { useState } from 'react';
import { fingerprintWords } from '../../sealing/fingerprint.ts';
import { identityGroups, identityPrefix } from '../../sealing/key-text.ts';
import { emergencyText } from '../../text/keys.ts';
import { Fault } from '../dashboard/Fault.tsx';
import { Choice } from './Choice.tsx';
import type { KeyClient } from './client.ts';
import { Fingerprint } from './Fingerprint.tsx';
import type { KeysChange, KeysState } from './state.ts';
import { Step } from './Step.tsx';
import { TypeKey } from './TypeKey.tsx';
import { useAttempt } from './use-attempt.ts';

interface Props {
  client: KeyClient;
  state: KeysState;
  waitsFor: number | undefined;
  /** The new noodsleutel in clear, from the moment it is made until it was typed back. */
  identity: string | undefined;
  onChange(change: KeysChange): void;
  onIdentity(identity: string | undefined): void;
}

/** Step 2: a key on paper, typed back once, so that the paper is known to be right. */
export function EmergencyStep({ client, state, waitsFor, identity, onChange, onIdentity }: Props) {
  const [way, setWay] = useState<'make' | 'have'>('make');
  const attempt = useAttempt();
  const { main, emergency } = state;
  const isDone = emergency?.typed === true;
  const make = () =>
    attempt.run(async () => {
      const made = await client.ask('makeEmergency', {});
      const { recipient } = made;
      onIdentity(made.identity);
      onChange({ emergency: { recipient, words: await fingerprintWords(recipient), typed: false } });
    });
  const typed = async (recipient: string) => {
    if (recipient === main?.recipient) return emergencyText.same;
    if (emergency !== undefined && recipient !== emergency.recipient) return emergencyText.other;
    onIdentity(undefined);
    onChange({ emergency: { recipient, words: await fingerprintWords(recipient), typed: true } });
    return undefined;
  };
  return (
    <Step
      id="noodsleutel"
      title={emergencyText.title}
      hint={emergencyText.hint}
      waitsFor={waitsFor}
      isDone={isDone}
    >
      {isDone && (
        <>
          <p role="status">{emergencyText.right}</p>
          <Fingerprint words={emergency.words} />
        </>
      )}
      {emergency === undefined && (
        <>
          <Choice
            name="nood-weg"
            legend={emergencyText.choice}
            options={[
              { value: 'make', label: emergencyText.make },
              { value: 'have', label: emergencyText.have },
            ]}
            value={way}
            onChange={setWay}
          />
          {way === 'have' ? (
            <TypeKey id="nood" client={client} onOpened={typed} />
          ) : (
            <div className="button-row">
              <button type="button" className="button button-main" onClick={make}>
                {emergencyText.button}
              </button>
            </div>
          )}
          {attempt.fault !== undefined && <Fault text={attempt.fault} />}
        </>
      )}
      {emergency !== undefined && !isDone && (
        <>
          {identity === undefined ? (
            <div className="stack">
              <p>{emergencyText.gone}</p>
              <button type="button" className="button button-quiet" onClick={make}>
                {emergencyText.fresh}
              </button>
            </div>
          ) : (
            <div className="stack">
              <p>{emergencyText.once}</p>
              <p className="key-signs" translate="no">
                <span>{identityPrefix}</span>
                {identityGroups(identity).map((group, i) => (
                  <span key={`${i} ${group}`}>{group}</span>
                ))}
              </p>
              <div className="button-row">
                <button type="button" className="button button-main" onClick={() => window.print()}>
                  {emergencyText.print}
                </button>
              </div>
            </div>
          )}
          <h3>{emergencyText.typeTitle}</h3>
          <TypeKey id="nood" client={client} onOpened={typed} />
        </>
      )}
    </Step>
  );
}
