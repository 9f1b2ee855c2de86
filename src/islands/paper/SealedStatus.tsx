import type { JSX } from 'react';
import { formatCode } from '../../survey/access-code.ts';
import { paperEntry } from '../../text/paper-entry.ts';
import { problemText } from '../../text/problems.ts';
import { Fault } from '../dashboard/Fault.tsx';
import type { Sealed } from './use-sealed.ts';

const { sealed: text } = paperEntry;

/** How many booklets are sealed, arrived and waiting, and what to do about those that wait. */
export function SealedStatus(props: { sealed: Sealed; count: number; isTableEmpty: boolean }): JSX.Element {
  const { sealed, count, isTableEmpty } = props;
  const { arrived, refused, queue } = sealed;
  const waiting = queue.waiting ?? 0;
  return (
    <section className="sealed" aria-live="polite">
      {(count > 0 || arrived > 0) && <p>{text.count(count, arrived)}</p>}
      {waiting > 0 && (
        <>
          <p>{text.waiting(waiting)}</p>
          {queue.inMemory > 0 && <p>{text.memory}</p>}
        </>
      )}
      {waiting > 0 && (queue.problem !== undefined || queue.stuck > 0) && (
        <>
          {queue.problem !== undefined && <p className="soft">{problemText(queue.problem).wat}</p>}
          <div className="button-row">
            <button type="button" className="button button-second" onClick={sealed.press}>
              {text.again}
            </button>
            <button type="button" className="button button-quiet" onClick={() => void sealed.save()}>
              {text.file}
            </button>
          </div>
          <p className="soft small">{text.fileHint}</p>
        </>
      )}
      {count > 0 && isTableEmpty && queue.waiting === 0 && refused.length === 0 && arrived >= count && (
        <p className="soft">{paperEntry.destroy}</p>
      )}
      {refused.map(({ code, problem }) => {
        const { wat, hoe } = problemText(problem);
        return <Fault key={code} text={{ wat: `${text.refused(formatCode(code))} ${wat}`, hoe }} />;
      })}
    </section>
  );
}
