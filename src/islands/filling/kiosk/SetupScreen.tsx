import { type FormEvent, type JSX, useLayoutEffect, useRef, useState } from 'react';
import { isPin } from '../../../browser/queue/pin.ts';
import type { ProblemMessage } from '../../../domain/problem.ts';
import type { ClassPass } from '../../../survey/class-pass.ts';
import { kiosk } from '../../../text/kiosk.ts';
import { problemText } from '../../../text/problems.ts';
import { Brand } from '../Brand.tsx';
import { Icon } from '../icons.tsx';
import { Complaint } from './Complaint.tsx';
import { PassField } from './PassField.tsx';
import { PinField } from './PinField.tsx';

interface Props {
  pass: Pick<ClassPass, 'codes'> | undefined;
  problem: ProblemMessage | undefined;
  canKeep: boolean;
  /** Sealed answers that are still here; undefined where the device did not say. */
  waiting: number | undefined;
  onText(text: string): void;
  onStart(pin: string): Promise<void>;
}

/** The teacher makes the device ready: the class pass and a PIN. */
export function SetupScreen({ pass, problem, canKeep, waiting, onText, onStart }: Props): JSX.Element {
  const [pin, setPin] = useState('');
  const [missing, setMissing] = useState<{ wat: string; hoe: string }>();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { setup } = kiosk;
  const complaint = !canKeep ? setup.noDisk : (missing ?? (problem && problemText(problem)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (pass === undefined) setMissing(setup.missingPass);
    else if (!isPin(pin)) setMissing(setup.missingPin);
    else void onStart(pin).catch(() => setMissing(setup.noDisk));
  };
  return (
    <div className="screen">
      <header className="screen-top">
        <Brand />
      </header>
      <main className="screen-main">
        <h1 className="question-title" tabIndex={-1} ref={heading}>
          {setup.heading}
        </h1>
        <p className="screen-lead">{setup.lead}</p>
        {waiting !== undefined && waiting > 0 && <p role="status">{kiosk.ready.waiting(waiting)}</p>}
        <form className="kiosk-form" onSubmit={submit} autoComplete="off" noValidate>
          <div className="kiosk-step">
            <h2>{setup.pass}</h2>
            <p className="screen-soft" role="status">
              {pass === undefined ? setup.passHint : setup.have(pass.codes.length)}
            </p>
            <PassField
              label={pass === undefined ? setup.choose : setup.other}
              onText={(text) => {
                setMissing(undefined);
                onText(text);
              }}
            />
          </div>
          <PinField
            id="pin-new"
            label={setup.pin}
            hint={setup.pinHint}
            value={pin}
            onChange={(value) => {
              setMissing(undefined);
              setPin(value);
            }}
          />
          <Complaint text={complaint} />
          <div className="code-ways">
            <button type="submit" className="button button-main" disabled={!canKeep}>
              {setup.start} <Icon name="next" />
            </button>
            <p className="screen-soft">{setup.noTab}</p>
          </div>
        </form>
      </main>
    </div>
  );
}
