import { useEffect } from 'react';
import type { Filling } from './filling-state.ts';

/**
 * Warns before answers are lost, and lets nobody come back to them: a page from the back-forward cache is reloaded.
 *
 * @param warns whether leaving half-way is asked about. A sealed answer that is in this tab alone always is.
 */
export function useForgetting(filling: Filling, warns: boolean): void {
  const losesAnswers =
    (warns && ['practice', 'question', 'finish', 'sending'].includes(filling.at)) ||
    (filling.at === 'waiting' && filling.kept === 'memory');
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    const reload = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload();
    };
    if (losesAnswers) globalThis.addEventListener('beforeunload', warn);
    globalThis.addEventListener('pageshow', reload);
    return () => {
      globalThis.removeEventListener('beforeunload', warn);
      globalThis.removeEventListener('pageshow', reload);
    };
  }, [losesAnswers]);
}
