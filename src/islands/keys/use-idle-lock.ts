import { useEffect, useRef } from 'react';
import { startIdleLock } from './idle-lock.ts';

/** Calls `onLock` when nobody pressed or typed anything for fifteen minutes. */
export function useIdleLock(onLock: () => void): void {
  const latest = useRef(onLock);
  useEffect(() => {
    latest.current = onLock;
  });
  useEffect(() => {
    const lock = startIdleLock(() => latest.current());
    const touch = () => lock.touch();
    const events = ['pointerdown', 'keydown'] as const;
    for (const event of events) window.addEventListener(event, touch, { capture: true });
    return () => {
      lock.stop();
      for (const event of events) window.removeEventListener(event, touch, { capture: true });
    };
  }, []);
}
