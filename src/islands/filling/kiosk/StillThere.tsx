import { type JSX, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { kiosk } from '../../../text/kiosk.ts';
import { askSeconds, type IdleWatch, watchIdle } from './idle.ts';

/** Wipes a turn that nobody is at: asks first, in the last seconds, with one big button. */
export function StillThere({ onGone }: { onGone(): void }): JSX.Element {
  const [left, setLeft] = useState<number>();
  const dialog = useRef<HTMLDialogElement>(null);
  const watch = useRef<IdleWatch>(undefined);
  useEffect(() => {
    const running = watchIdle((seconds) => {
      if (seconds === 0) onGone();
      setLeft(seconds);
    }, globalThis.window);
    watch.current = running;
    return () => running.stop();
  }, [onGone]);
  const asks = left !== undefined;
  useLayoutEffect(() => {
    if (asks) dialog.current?.showModal();
    else dialog.current?.close();
  }, [asks]);

  return (
    <dialog
      className="still-there"
      ref={dialog}
      aria-labelledby="still-there"
      aria-describedby="still-there-why"
      onCancel={() => watch.current?.wake()}
    >
      <h2 id="still-there" className="question-title">
        {kiosk.idle.heading}
      </h2>
      <p id="still-there-why" className="screen-lead">
        {kiosk.idle.lead}
      </p>
      <Seconds left={left ?? 0} />
      <button type="button" className="button button-main" onClick={() => watch.current?.wake()}>
        {kiosk.idle.stay}
      </button>
    </dialog>
  );
}

/** The kring that empties, a seat a second. A screen reader hears the words and the button. */
function Seconds({ left }: { left: number }): JSX.Element {
  return (
    <svg className="still-there-left" viewBox="0 0 80 80" aria-hidden="true" focusable="false">
      {Array.from({ length: askSeconds }, (_, i) => {
        const angle = (i / askSeconds) * 2 * Math.PI - Math.PI / 2;
        return (
          <circle
            key={i}
            className={`progress-seat ${i < left ? 'progress-done' : ''}`}
            cx={40 + 34 * Math.cos(angle)}
            cy={40 + 34 * Math.sin(angle)}
            r={3.6}
          />
        );
      })}
      <text className="progress-number" x="40" y="47" textAnchor="middle">
        {left}
      </text>
    </svg>
  );
}
