import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Loaded {
  address: string;
  /** Ends the collector; gives the milliseconds of processor time that it took since it started. */
  end(): Promise<number>;
}

/**
 * A collector with a survey and so many codes in a process of its own (`load-child.ts`), which does not outlive this one.
 *
 * @throws when it ends before it listens
 */
export async function startLoaded(db: string, pepper: string, codes: number): Promise<Loaded> {
  const args = [join(import.meta.dirname, 'load-child.ts'), db, pepper, String(codes)];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const killNow = () => child.kill('SIGKILL');
  process.once('exit', killNow);
  // Not its exit: its last line may still be on the way then.
  const ended = once(child, 'close');
  void ended.then(() => process.removeListener('exit', killNow));
  const lines = createInterface({ input: child.stdout });
  // Whoever only waits for its first line waits for ever when it falls over.
  const fallen = ended.then(() => Promise.reject(new Error('the collector did not start')));
  fallen.catch(() => undefined);
  const [address] = (await Promise.race([once(lines, 'line'), fallen])) as [string];
  return {
    address,
    async end() {
      child.kill('SIGTERM');
      const [cpu] = (await Promise.race([once(lines, 'line'), fallen])) as [string];
      await ended;
      return Number(cpu);
    },
  };
}
