/** Fifteen minutes, as on the privacy page of a bank. */
export const idleLimit = 15 * 60_000;

export interface IdleLock {
  /** Somebody did something. */
  touch(): void;
  stop(): void;
}

/**
 * Calls `onLock` once nobody did anything for `idleLimit` milliseconds, and again after each later pause. A computer that
 * slept holds its timers back, so a touch after too long a pause locks first.
 */
export function startIdleLock(onLock: () => void, now: () => number = Date.now): IdleLock {
  let last = now();
  let isLocked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lock = () => {
    if (!isLocked) onLock();
    isLocked = true;
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(lock, idleLimit);
  };
  wait();
  return {
    touch() {
      if (now() - last >= idleLimit) lock();
      last = now();
      isLocked = false;
      wait();
    },
    stop: () => clearTimeout(timer),
  };
}
