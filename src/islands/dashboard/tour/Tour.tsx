import { useEffect, useRef, useState } from 'react';
import { tourSteps, tourText } from '../../../text/tour.ts';
import { goToPlace } from './go-to-place.ts';

/** The room between the strip and what it speaks of, in pixels. */
const air = 20;

/**
 * A guide over the views of the demo school. While it leads, it stays at the top of the window where that is high enough,
 * the page scrolls to what it speaks of, and the focus stays on "next".
 */
export function Tour() {
  const [at, setAt] = useState<number>();
  const [isGone, setIsGone] = useState(false);
  const step = at === undefined ? undefined : tourSteps[at];

  const strip = useRef<HTMLElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const stop = useRef<HTMLButtonElement>(null);
  const place = step?.place;
  useEffect(() => {
    if (at === undefined) return undefined;
    if (place === undefined) {
      stop.current?.focus();
      return undefined;
    }
    const above = () => {
      const part = strip.current;
      const isSticky = part !== null && getComputedStyle(part).position === 'sticky';
      return (isSticky ? part.offsetHeight : 0) + air;
    };
    return goToPlace(place, above, () => next.current?.focus({ preventScroll: true }));
  }, [at, place]);

  function go(to: number) {
    setAt(to);
    const view = tourSteps[to]?.view;
    if (view !== undefined) location.hash = view;
  }

  if (isGone) return null;
  return (
    <aside
      className={step === undefined ? 'tour' : 'tour tour-on'}
      aria-labelledby="rondleiding-kop"
      ref={strip}
    >
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
          <button type="button" className="button button-second" ref={next} onClick={() => go(at + 1)}>
            {tourText.next}
          </button>
        )}
        <button type="button" className="text-button" ref={stop} onClick={() => setIsGone(true)}>
          {at === undefined ? tourText.hide : tourText.stop}
        </button>
      </div>
    </aside>
  );
}
