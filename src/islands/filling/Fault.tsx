import type { JSX } from 'react';
import type { ProblemMessage } from '../../domain/problem.ts';
import { problemIn, useText } from './text.ts';

/** What is wrong and what to do, in a child's words where there are such. Announced as soon as it is there. */
export function Fault({ problem }: { problem: ProblemMessage | undefined }): JSX.Element {
  const texts = useText();
  const text = problem && problemIn(texts, problem);
  return (
    <div id="fault" role="alert" className={text === undefined ? 'fault-none' : 'fault'}>
      {text !== undefined && (
        <p>
          <strong>{text.wat}</strong> {text.hoe}
        </p>
      )}
    </div>
  );
}
