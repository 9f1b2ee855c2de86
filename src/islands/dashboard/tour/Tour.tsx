import { useState } from 'react';
import { tourSteps, tourText } from '../../../text/tour.ts';

/** A guide over the views of the demo school, beside what it speaks of and never over it. */
export function Tour() {
  const [at, setAt] = useState<number>();
  const [isGone, setIsGone] = useState(false);
  const step = at === undefined ? undefined : tourSteps[at];

  function go(to: number) {
    setAt(to);
    const view = tourSteps[to]?.view;
    if (view !== undefined) location.hash = view;
  }

  if (isGone) return null;
  return (
    <aside className="tour" aria-labelledby="rondleiding-kop">
      <div aria-live="polite">
        <p className="soft small" id="rondleiding-kop">
          {tourText.title}
          {at !== undefined && step !== undefined && `, ${tourText.step(at + 1, tourSteps.length)}`}
        </p>
        {at === undefined && <p>{tourText.lead}</p>}
        {step !== undefined && (
          <>
            <p className="tour-title">{step.title}</p>
            <p>{step.words}</p>
          </>
        )}
        {at !== undefined && step === undefined && <p>{tourText.done}</p>}
      </div>
      <div className="tour-buttons">
        {at === undefined && (
          <button type="button" className="button button-second" onClick={() => go(0)}>
            {tourText.start}
          </button>
        )}
        {at !== undefined && at > 0 && (
          <button type="button" className="button button-quiet" onClick={() => go(at - 1)}>
            {tourText.previous}
          </button>
        )}
        {at !== undefined && step !== undefined && (
          <button type="button" className="button button-second" onClick={() => go(at + 1)}>
            {tourText.next}
          </button>
        )}
        <button type="button" className="text-button" onClick={() => setIsGone(true)}>
          {at === undefined ? tourText.hide : tourText.stop}
        </button>
      </div>
    </aside>
  );
}
