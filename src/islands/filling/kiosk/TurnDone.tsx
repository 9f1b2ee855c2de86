import { type JSX, useEffect } from 'react';
import { kiosk } from '../../../text/kiosk.ts';
import { Icon } from '../icons.tsx';
import { MessageScreen } from '../MessageScreen.tsx';

/** So many seconds the thanks stay, if nobody presses. */
const seconds = 15;

/** The end of a turn: thanks, and on to the next child. */
export function TurnDone({ onNext }: { onNext(): void }): JSX.Element {
  useEffect(() => {
    const timer = setTimeout(onNext, seconds * 1000);
    return () => clearTimeout(timer);
  }, [onNext]);
  const { done } = kiosk;
  return (
    <MessageScreen
      heading={done.heading}
      ways={
        <button type="button" className="button button-main" onClick={onNext}>
          {done.next} <Icon name="next" />
        </button>
      }
    >
      <p>{done.lead}</p>
      <p>{done.pass}</p>
      <p>{done.talk}</p>
    </MessageScreen>
  );
}
