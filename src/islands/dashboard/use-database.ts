import { useRef, useState } from 'react';
import { openReleased } from '../../analysis/load.ts';
import type { Database } from '../../analysis/database.ts';
import { withinTime } from '../../browser/within-time.ts';
import type { Cube, Released } from '../../domain/released.ts';

/** `undefined` while it is starting, `absent` when it cannot start here. */
export type FigureDatabase = Released<Database> | 'absent' | undefined;

/** Milliseconds in which the first figures are drawn; nothing of them asks the database. */
const firstFigures = 150;

/** Filling takes a tenth of a second; a computer without memory may never end it. */
const fillingTime = 20_000;

/**
 * The DuckDB of the dashboard. It is 34 MB of WebAssembly (8 MB packed), so it is fetched when the first file is chosen and compiles
 * while the passphrase is typed; nothing waits for it.
 */
export function useDatabase() {
  const [database, setDatabase] = useState<FigureDatabase>();
  const boot = useRef<Promise<Database>>(null);

  function start(): Promise<Database> {
    boot.current ??= import('../../browser/duckdb.ts').then(({ bootDuckDb }) => bootDuckDb());
    // Whoever fills it hears that it failed; until then nobody has to.
    boot.current.catch(() => undefined);
    return boot.current;
  }

  /** Puts the released cubes in it. Call once; `close` before the next time. */
  async function fill(cubes: readonly Released<Cube>[]): Promise<void> {
    const own = start();
    try {
      const engine = await own;
      await new Promise((resolve) => setTimeout(resolve, firstFigures));
      if (boot.current !== own) return;
      const filled = await withinTime(openReleased(engine, cubes), fillingTime);
      if (boot.current === own) setDatabase(filled);
    } catch {
      own.then((db) => db.close()).catch(() => undefined);
      if (boot.current === own) setDatabase('absent');
    }
  }

  /** Starts anew after it did not start, and fills it. */
  async function retry(cubes: readonly Released<Cube>[]): Promise<void> {
    close();
    await fill(cubes);
  }

  function close(): void {
    boot.current?.then((db) => db.close()).catch(() => undefined);
    boot.current = null;
    setDatabase(undefined);
  }

  return { database, start, fill, retry, close };
}
