import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { configOf, locks } from './postgres-connection.ts';
import type { GuessExchange } from './store.ts';

const channel = 'veilige_kring_guess';
/** Milliseconds after which a broken connection is tried again. */
const retryAfter = 2000;

/** The other collectors before this database. */
export interface Others extends GuessExchange {
  /** Leaves, and tells whether nobody else is left. */
  leave(): Promise<boolean>;
}

/**
 * Joins them over a connection of its own. A wrong guess goes round as a notification, which PostgreSQL keeps in no
 * table and no log; a shared lock tells who is there. While the connection is broken everybody counts alone.
 */
export async function joinOthers(url: string): Promise<Others> {
  const self = randomBytes(8).toString('hex');
  const listeners: ((survey: string) => void)[] = [];
  let client: Client | undefined;
  let hasLeft = false;

  async function join(): Promise<void> {
    const next = new Client(configOf(url));
    next.on('error', () => undefined);
    next.on('notification', ({ payload = '' }) => {
      const [sender, survey = ''] = payload.split(' ');
      if (sender !== self) for (const listener of listeners) listener(survey);
    });
    try {
      await next.connect();
      await next.query(`LISTEN ${channel}`);
      await next.query('SELECT pg_advisory_lock_shared($1)', [locks.presence]);
    } catch (problem) {
      await next.end().catch(() => undefined);
      throw problem;
    }
    // Left while this was on its way: an open connection would keep the process alive.
    if (hasLeft) return next.end();
    next.once('end', () => {
      client = undefined;
      rejoin();
    });
    client = next;
  }
  function rejoin(): void {
    if (!hasLeft) setTimeout(() => void join().catch(rejoin), retryAfter).unref();
  }

  await join();
  let telling = Promise.resolve();
  return {
    tell(survey) {
      const tell = async () =>
        void (await client?.query('SELECT pg_notify($1, $2)', [channel, `${self} ${survey}`]));
      telling = telling.then(tell).catch(() => undefined);
    },
    onTold: (listener) => void listeners.push(listener),
    async leave() {
      hasLeft = true;
      await telling;
      if (client === undefined) return false;
      try {
        await client.query('SELECT pg_advisory_unlock_shared($1)', [locks.presence]);
        const { rows } = await client.query<{ alone: boolean }>('SELECT pg_try_advisory_lock($1) AS alone', [
          locks.presence,
        ]);
        return rows[0]?.alone === true;
      } catch {
        return false;
      } finally {
        await client.end().catch(() => undefined);
      }
    },
  };
}
