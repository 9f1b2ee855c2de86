import { useEffect, useState } from 'react';

/**
 * False while something is drawn for the first time, true once that has been on screen. What hangs on it does not keep the
 * first figures waiting.
 */
export function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true));
    return () => clearTimeout(timer);
  }, []);
  return isSettled;
}
