import { type FormEvent, type JSX, useRef, useState } from 'react';
import { isRightPin, type PinHash } from '../../../browser/queue/pin.ts';
import type { ProblemMessage } from '../../../domain/problem.ts';
import { kiosk } from '../../../text/kiosk.ts';
import { problemText } from '../../../text/problems.ts';
import { Icon } from '../icons.tsx';
import { MessageScreen } from '../MessageScreen.tsx';
import { Complaint } from './Complaint.tsx';
import { PassField } from './PassField.tsx';
import { PinField } from './PinField.tsx';

/** After so many wrong ones, a rest. */
const most = 5;
const rest = 30_000;

interface Props {
  pin: PinHash;
  problem: ProblemMessage | undefined;
  onRight(): void;
  onBack(): void;
  onText(text: string): void;
}

/** Keeps children out of the teacher's screen. */
export function PinScreen({ pin, problem, onRight, onBack, onText }: Props): JSX.Element {
  const [typed, setTyped] = useState('');
  const [complaint, setComplaint] = useState<{ wat: string; hoe: string }>();
  const wrong = useRef({ times: 0, until: 0 });
  const { pin: words } = kiosk;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (Date.now() < wrong.current.until) return setComplaint(words.wait);
    if (await isRightPin(typed, pin)) return onRight();
    wrong.current.times += 1;
    setTyped('');
    setComplaint(words.wrong);
    if (wrong.current.times % most !== 0) return;
    wrong.current.until = Date.now() + rest;
    setComplaint(words.wait);
  };
  return (
    <MessageScreen
      heading={words.heading}
      ways={
        <button type="button" className="button button-second way-back" onClick={onBack}>
          <Icon name="back" /> {words.back}
        </button>
      }
    >
      <form className="kiosk-form" onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
        <PinField id="pin" label={words.label} value={typed} onChange={setTyped} />
        <Complaint text={complaint ?? (problem && problemText(problem))} />
        <button type="submit" className="button button-main">
          {words.open} <Icon name="next" />
        </button>
        <div className="kiosk-step">
          <p className="screen-soft">{words.lost}</p>
          <PassField
            label={kiosk.setup.choose}
            onText={(text) => {
              setComplaint(undefined);
              onText(text);
            }}
          />
        </div>
      </form>
    </MessageScreen>
  );
}
