import { randomInt } from 'node:crypto';
import { Problem } from '../domain/problem.ts';

export interface GroupCommitOptions<Item, Result> {
  /** Writes one group in one transaction: a result per item, in the given order, or an error and nothing written. */
  commit(group: readonly Item[]): Promise<readonly Result[]>;
  /** Write as soon as this many wait and nothing is being written … */
  size: number;
  /** … or when the first has waited this many milliseconds. */
  wait: number;
  /** All that wait then go together, up to this many: under load groups grow, which is faster and hides more. */
  most?: number;
  /** How many groups may be in writing at the same time; each is still a group by the rules above. */
  atOnce?: number;
  /** How many may wait or be in writing; one more is refused. */
  limit: number;
}

export interface GroupCommit<Item, Result> {
  /** @throws `collector/busy`, and whatever `commit` throws */
  submit(item: Item): Promise<Result>;
  /** Writes what waits, and resolves when it is written. */
  flush(): Promise<void>;
  /** Refuses what comes after it, and writes what waits. */
  close(): Promise<void>;
}

interface Waiting<Item, Result> {
  item: Item;
  resolve(result: Result): void;
  reject(reason: unknown): void;
}

/** Shuffled by the system's random numbers: the order of arrival must not be computable afterwards. */
function shuffle<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: randomInt(2 ** 47) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/**
 * A queue that writes in shuffled groups. With one commit per response, SQLite's write-ahead log holds, commit after
 * commit, one spent code beside one envelope: whoever copies the disk can join them. In a group it holds all the
 * group's codes beside all its envelopes, in an order that says nothing.
 */
export function createGroupCommit<Item, Result>(
  options: GroupCommitOptions<Item, Result>,
): GroupCommit<Item, Result> {
  const { size, most = 500, atOnce = 1 } = options;
  let waiting: Waiting<Item, Result>[] = [];
  let pending = 0;
  let closed = false;
  let isOverdue = false;
  let timer: NodeJS.Timeout | undefined;
  const writers = new Set<Promise<void>>();
  let busy = 0;

  async function write(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await options.commit(group.map(({ item }) => item));
      group.forEach(({ resolve, reject }, i) => {
        const result = results[i];
        if (result === undefined) reject(new Problem('collector/storage-failed', {}));
        else resolve(result);
      });
    } catch (problem) {
      for (const { reject } of group) reject(problem);
    } finally {
      pending -= group.length;
    }
  }

  /** Writes groups one after the other for as long as one is due. */
  async function writeDue(): Promise<void> {
    // What arrives in the same turn of the loop still joins.
    await new Promise(setImmediate);
    while (waiting.length >= size || (isOverdue && waiting.length > 0)) {
      clearTimeout(timer);
      timer = undefined;
      const group = waiting.slice(0, most);
      waiting = waiting.slice(most);
      isOverdue &&= waiting.length > 0;
      // Those left behind have waited too: without a clock of their own nobody would come for a last few.
      if (waiting.length > 0 && !isOverdue) startClock();
      await write(shuffle(group));
    }
    isOverdue &&= waiting.length > 0;
    // In the same breath as the last look at what waits: who comes next must be able to start a writer.
    busy -= 1;
  }

  function startWriter(): void {
    if (busy === atOnce) return;
    busy += 1;
    const writer = writeDue().finally(() => writers.delete(writer));
    writers.add(writer);
  }

  function startClock(): void {
    timer ??= setTimeout(() => void flush(), options.wait);
  }

  async function flush(): Promise<void> {
    isOverdue = true;
    startWriter();
    while (writers.size > 0) await Promise.all(writers);
  }

  return {
    submit(item) {
      if (closed || pending >= options.limit) return Promise.reject(new Problem('collector/busy', {}));
      pending += 1;
      return new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        if (waiting.length >= size) startWriter();
        else startClock();
      });
    },
    flush,
    close() {
      closed = true;
      return flush();
    },
  };
}
