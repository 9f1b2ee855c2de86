/** Seconds without a touch or a key until a turn is wiped. */
const idleSeconds = 90;
/** The last of them, in which the page asks whether somebody is still there. */
export const askSeconds = 20;

const signs = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const;

export interface IdleWatch {
  /** Somebody is there: starts anew. */
  wake(): void;
  stop(): void;
}

/**
 * Calls back each second of the last twenty with what is left, with undefined when somebody is there again, and with 0 when
 * nobody was.
 */
export function watchIdle(onLeft: (seconds: number | undefined) => void, target: EventTarget): IdleWatch {
  let last = Date.now();
  let asked = false;
  const wake = () => {
    last = Date.now();
    if (asked) onLeft(undefined);
    asked = false;
  };
  const look = setInterval(() => {
    const left = idleSeconds - Math.floor((Date.now() - last) / 1000);
    // A clock that was set back must not keep a turn open for ever.
    if (left > idleSeconds) last = Date.now();
    if (left > askSeconds) return;
    asked = true;
    onLeft(Math.max(0, left));
  }, 1000);
  // While the page asks, only its button counts: a sleeve over the glass is nobody.
  const move = () => {
    if (!asked) wake();
  };
  for (const sign of signs) target.addEventListener(sign, move, { passive: true });
  return {
    wake,
    stop() {
      clearInterval(look);
      for (const sign of signs) target.removeEventListener(sign, move);
    },
  };
}
