import type { ReactNode } from 'react';
import { keysPage } from '../../text/keys.ts';

interface Props {
  id: string;
  title: string;
  hint: string;
  /** The number of the step that has to come first; undefined when this one may be done. */
  waitsFor?: number | undefined;
  isDone?: boolean;
  children?: ReactNode;
}

/** One numbered step. A step that has to wait says for what, and shows nothing to press. */
export function Step({ id, title, hint, waitsFor, isDone = false, children }: Props) {
  return (
    <li className="open-step key-step" data-done={isDone} data-waits={waitsFor !== undefined}>
      <section aria-labelledby={`${id}-kop`}>
        <h2 id={`${id}-kop`}>
          {title}
          {isDone && <span className="step-done">{keysPage.done}</span>}
        </h2>
        <p className="soft">{hint}</p>
        {waitsFor === undefined ? (
          <div className="step-body">{children}</div>
        ) : (
          <p className="step-waits">{keysPage.first(waitsFor)}</p>
        )}
      </section>
    </li>
  );
}
