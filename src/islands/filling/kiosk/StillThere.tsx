import { type JSX, useEffect, useRef, useState } from 'react';
import { kiosk } from '../../../text/kiosk.ts';
import { watchIdle, type IdleWatch } from './idle.ts';

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
  useEffect(() => {
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
      <p className="still-there-left" aria-hidden="true">
        {left ?? 0}
      </p>
      <button type="button" className="button button-main" onClick={() => watch.current?.wake()}>
        {kiosk.idle.stay}
      </button>
    </dialog>
  );
}
