import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface RunningCommand {
  address: string;
  /** As an update of the server does: lets requests end, and ends. @throws when it does not end well */
  stop(): Promise<void>;
  /** As a power cut does. */
  kill(): Promise<void>;
}

const command = join(import.meta.dirname, '../../../scripts/collector.ts');
const patience = 30_000;

async function addressOf(child: ChildProcess): Promise<string> {
  const { stdout } = child;
  if (stdout === null) throw new Error('the collector has no output');
  const found = Promise.withResolvers<string>();
  let said = '';
  const timer = setTimeout(() => found.reject(new Error(`no collector in ${patience} ms`)), patience);
  child.once('exit', () => found.reject(new Error(`the collector did not start: ${said}`)));
  createInterface({ input: stdout }).on('line', (line) => {
    said += `${line}\n`;
    const [, address] = /^Adres: (.*)\/v1\/$/.exec(line) ?? [];
    if (address !== undefined) found.resolve(address);
  });
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return found.promise.finally(() => clearTimeout(timer));
}

/** Starts `npm run collector` itself, on this port or on a free one. It never outlives this process. */
export async function startCommand(db: string, pepper: string, port = 0): Promise<RunningCommand> {
  const args = [command, '--db', db, '--pepper', pepper, '--port', String(port)];
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'veilige-kring-compiled') };
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const killNow = () => child.kill('SIGKILL');
  process.once('exit', killNow);
  void ended.then(() => process.removeListener('exit', killNow));
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return (await ended)[0];
  };
  return {
    address: await addressOf(child),
    async stop() {
      const code = await end('SIGTERM');
      if (code !== 0) throw new Error(`the collector ended with ${code}`);
    },
    kill: async () => void (await end('SIGKILL')),
  };
}
