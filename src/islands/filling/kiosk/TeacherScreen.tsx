import { type JSX, useState } from 'react';
import type { QueueState } from '../../../browser/queue/queue.ts';
import { kiosk } from '../../../text/kiosk.ts';
import { problemText } from '../../../text/problems.ts';
import { Icon } from '../icons.tsx';
import { MessageScreen } from '../MessageScreen.tsx';

interface Props {
  done: number;
  left: number;
  state: QueueState;
  onSend(): void;
  onSave(): void;
  onBack(): void;
  onStop(): void;
}

/** What waits and why, the file for the directie, and the way to stop. */
export function TeacherScreen({ done, left, state, onSend, onSave, onBack, onStop }: Props): JSX.Element {
  const [asks, setAsks] = useState(false);
  const { teacher } = kiosk;
  const { waiting } = state;
  const figures = [
    [teacher.done, done],
    [teacher.left, left],
    [teacher.waiting, waiting ?? '?'],
  ] as const;
  return (
    <MessageScreen
      heading={teacher.heading}
      ways={
        <button type="button" className="button button-main" onClick={onBack}>
          <Icon name="back" /> {teacher.back}
        </button>
      }
    >
      <dl className="kiosk-figures">
        {figures.map(([label, n]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{n}</dd>
          </div>
        ))}
      </dl>
      <div className="kiosk-step" role="status">
        <p>{waiting === undefined ? teacher.unseen : waiting === 0 ? teacher.allSent : teacher.keep}</p>
        {state.problem !== undefined && waiting !== 0 && (
          <p>
            {teacher.problem}: {problemText(state.problem).wat}
          </p>
        )}
        {state.stuck > 0 && <p>{teacher.stuck(state.stuck)}</p>}
        {state.inMemory > 0 && <p>{teacher.memory}</p>}
      </div>
      {waiting !== 0 && (
        <div className="kiosk-step">
          <div className="button-row">
            <button type="button" className="button button-second" onClick={onSend}>
              {teacher.send}
            </button>
            <button type="button" className="button button-second" onClick={onSave}>
              {teacher.save}
            </button>
          </div>
          <p className="screen-soft">{teacher.saveHint}</p>
        </div>
      )}
      <div className="kiosk-step">
        <p className="screen-soft">{asks ? teacher.sure : teacher.stopHint}</p>
        <div className="button-row">
          {asks && (
            <button type="button" className="button button-second" onClick={() => setAsks(false)}>
              {teacher.no}
            </button>
          )}
          <button
            type="button"
            className="button button-quiet"
            onClick={() => (asks ? onStop() : setAsks(true))}
          >
            {asks ? teacher.yes : teacher.stop}
          </button>
        </div>
      </div>
    </MessageScreen>
  );
}
