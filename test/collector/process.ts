import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import type { Place } from './engines.ts';
import { codeNumber, frameFor, survey } from './fixture.ts';

/** Keeps what Node compiled, so that starting the same program fifty times does not compile it fifty times. */
export const quickStart = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'veilige-kring-compiled') };

export interface CollectorProcess {
  child: ChildProcess;
  address: string;
}

/** A collector in a process of its own, before the database of this place. */
export async function startProcess({ db, pepper }: Place): Promise<CollectorProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'kill-child.ts'), db, pepper], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: quickStart,
  });
  const line = once(createInterface({ input: child.stdout }), 'line') as Promise<[string]>;
  const exit = once(child, 'exit').then(() => Promise.reject(new Error('the collector did not start')));
  exit.catch(() => undefined);
  const [address] = await Promise.race([line, exit]);
  return { child, address };
}

export async function stopProcess({ child }: CollectorProcess): Promise<void> {
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
}

export function send(address: string, body: Uint8Array<ArrayBuffer>): Promise<Response> {
  const headers = { 'Content-Type': 'application/octet-stream' };
  return fetch(`${address}/v1/${survey.id}`, { method: 'POST', body, headers });
}

/** Sends with new codes until the process is dead; gives the marks of the answers that were acknowledged. */
export async function load(
  { address }: CollectorProcess,
  next: () => number,
  onAcknowledged: () => void,
): Promise<string[]> {
  const acknowledged: string[] = [];
  const client = async () => {
    for (;;) {
      const mark = randomBytes(16);
      const { status } = await send(address, frameFor(codeNumber(next()), mark));
      expect(status).toBe(201);
      acknowledged.push(mark.toString('hex'));
      onAcknowledged();
    }
  };
  const clients = await Promise.allSettled(Array.from({ length: 16 }, client));
  for (const { reason } of clients as PromiseRejectedResult[]) expect(reason).toBeInstanceOf(TypeError);
  return acknowledged;
}
