import { useSyncExternalStore } from 'react';
import type { ViewEntry } from './views.ts';

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

/** The view that the address names after its `#`, the first one otherwise; so links, bookmarks and "back" work. */
export function useHashView(entries: readonly [ViewEntry, ...ViewEntry[]]): ViewEntry {
  const hash = useSyncExternalStore(subscribe, () => location.hash.slice(1));
  return entries.find(({ id }) => id === hash) ?? entries[0];
}
