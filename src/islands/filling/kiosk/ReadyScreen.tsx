import type { JSX } from 'react';
import { kiosk } from '../../../text/kiosk.ts';
import { Icon } from '../icons.tsx';
import { MessageScreen } from '../MessageScreen.tsx';

interface Props {
  turns: number;
  /** Undefined: the device did not say yet. */
  waiting: number | undefined;
  onBegin(): void;
  onTeacher(): void;
}

/** Between two children: one big button, and below it what waits. */
export function ReadyScreen({ turns, waiting, onBegin, onTeacher }: Props): JSX.Element {
  const { ready } = kiosk;
  const isOver = turns === 0;
  return (
    <MessageScreen
      heading={isOver ? ready.goneHeading : ready.heading}
      ways={
        <div className="kiosk-foot">
          <p className="screen-soft" role="status">
            {waiting === undefined ? ready.unseen : ready.waiting(waiting)}
          </p>
          <button type="button" className="button button-quiet" onClick={onTeacher}>
            {ready.teacher}
          </button>
        </div>
      }
    >
      {isOver ? (
        <p>{ready.goneLead}</p>
      ) : (
        <>
          {ready.lead.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <button type="button" className="button button-main kiosk-begin" onClick={onBegin}>
            {ready.start} <Icon name="next" />
          </button>
        </>
      )}
    </MessageScreen>
  );
}
