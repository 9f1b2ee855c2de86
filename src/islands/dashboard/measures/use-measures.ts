import { useSyncExternalStore } from 'react';
import type { ViewProps } from '../views.ts';
import { measureStoreOf } from './measure-store.ts';

/** The measures of this sitting, and what changes them. */
export function useMeasures({ surveys, isDemo }: Pick<ViewProps, 'surveys' | 'isDemo'>) {
  const store = measureStoreOf(surveys[0].cube, isDemo);
  const measures = useSyncExternalStore(store.subscribe, store.get);
  return { ...measures, store };
}

/** `2026-11-23`, where the computer is. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
