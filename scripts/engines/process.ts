import { type ChildProcess, spawn } from 'node:child_process';

export interface Started {
  /** What stands between the brackets of the awaited line. */
  found: string;
  stop(): Promise<void>;
}

function stopTree(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return Promise.resolve();
  const { pid } = child;
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const kill = (signal: NodeJS.Signals) => {
    try {
      // Its whole group: a browser is many processes.
      process.kill(-pid, signal);
    } catch {
      // Gone already.
    }
  };
  kill('SIGTERM');
  const harder = setTimeout(() => kill('SIGKILL'), 3000);
  return gone.finally(() => clearTimeout(harder));
}

/**
 * Starts a program and waits until its output says that it is ready.
 *
 * @param ready matched against what it wrote so far; its first group is given back
 * @throws an Error when the program ends first, or does not say it in 30 seconds
 */
export async function startProgram(
  command: string,
  args: readonly string[],
  ready: RegExp,
  env: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  try {
    const found = await new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${command} is not ready in 30 s: ${output}`)), 30_000);
      const look = (part: Buffer) => {
        output += part.toString();
        const match = ready.exec(output);
        if (match === null) return;
        clearTimeout(timer);
        resolve(match[1] ?? '');
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      child.once('error', reject);
      child.once('close', () => reject(new Error(`${command} stopped: ${output}`)));
    });
    return { found, stop: () => stopTree(child) };
  } catch (error) {
    await stopTree(child);
    throw error;
  }
}
