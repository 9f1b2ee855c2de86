/** A clock that can stand still, as a sleeping tab's does. */
export interface Ticker {
  start(onTick: () => void): () => void;
}

const everySecond: Ticker = {
  start(onTick) {
    const timer = setInterval(onTick, 1000);
    return () => clearInterval(timer);
  },
};

/**
 * Says when nothing was heard for so many ticks, and again when something is. Ticks and not the time of day: a tab that
 * slept for an hour has heard nothing, but has not been waiting either.
 */
export function watchSilence(
  { ticks, onSilence }: { ticks: number; onSilence(isSilent: boolean): void },
  ticker: Ticker = everySecond,
): { heard(): void; stop(): void } {
  let waited = 0;
  let isSilent = false;
  const tell = (silent: boolean) => {
    if (silent !== isSilent) onSilence(silent);
    isSilent = silent;
  };
  const stop = ticker.start(() => {
    waited += 1;
    tell(waited >= ticks);
  });
  return {
    heard() {
      waited = 0;
      tell(false);
    },
    stop,
  };
}
