import { useLayoutEffect, useRef } from 'react';
import { openingText } from '../../text/opening.ts';
import { Fault } from './Fault.tsx';
import type { OpeningState } from './use-opening.ts';

/** How far the opening is, in words and as a bar. The region is always there, so that its changes are read aloud. */
export function OpeningProgress({ state, onStop }: { state: OpeningState; onStop(): void }) {
  const place = useRef<HTMLDivElement>(null);
  const isBusy = state.phase === 'busy';
  useLayoutEffect(() => {
    if (isBusy) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isBusy]);
  const progress = state.phase === 'busy' ? state.progress : undefined;
  const isStopped = state.phase === 'ended' && state.end.type === 'stopped';
  const words =
    progress === undefined ? openingText.unlocking : openingText.progress(progress.opened, progress.total);
  return (
    <div className="opening-progress" ref={place}>
      <p role="status">
        {isBusy && words}
        {isStopped && openingText.stopped}
      </p>
      {state.phase === 'busy' && state.isSilent === true && <Fault text={openingText.silent} />}
      {isBusy && (
        <div className="progress-row">
          <progress
            aria-label={openingText.progressLabel}
            max={progress?.total || 1}
            {...(progress === undefined ? {} : { value: progress.opened })}
          />
          <button type="button" className="button button-quiet" onClick={onStop}>
            {openingText.cancel}
          </button>
        </div>
      )}
    </div>
  );
}
