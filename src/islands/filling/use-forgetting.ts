import { useEffect } from 'react';
import type { Filling } from './filling-state.ts';

/** Warns before answers are lost, and lets nobody come back to them: a page from the back-forward cache is reloaded. */
export function useForgetting(filling: Filling, warns: boolean): void {
  const losesAnswers =
    ['practice', 'question', 'finish', 'sending'].includes(filling.at) ||
    (filling.at === 'waiting' && filling.kept === 'memory');
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    const reload = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload();
    };
    if (warns && losesAnswers) globalThis.addEventListener('beforeunload', warn);
    globalThis.addEventListener('pageshow', reload);
    return () => {
      globalThis.removeEventListener('beforeunload', warn);
      globalThis.removeEventListener('pageshow', reload);
    };
  }, [losesAnswers, warns]);
}
