import { useState } from 'react';
import { type ProblemText, problemText } from '../../text/problems.ts';
import { toProblemMessage } from '../problem-message.ts';

export interface Attempt {
  isBusy: boolean;
  fault: ProblemText | undefined;
  /** Runs it unless one is running; what goes wrong becomes a text. */
  run(work: () => Promise<void>): void;
  fail(fault: ProblemText | undefined): void;
}

/** One thing at a time, with what went wrong at the last. */
export function useAttempt(): Attempt {
  const [isBusy, setIsBusy] = useState(false);
  const [fault, setFault] = useState<ProblemText>();
  async function start(work: () => Promise<void>) {
    setIsBusy(true);
    setFault(undefined);
    try {
      await work();
    } catch (error) {
      setFault(problemText(toProblemMessage(error)));
    } finally {
      setIsBusy(false);
    }
  }
  return {
    isBusy,
    fault,
    run: (work) => {
      if (!isBusy) void start(work);
    },
    fail: setFault,
  };
}
