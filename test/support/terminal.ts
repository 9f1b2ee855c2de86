import { spawnSync } from 'node:child_process';

/** A shell command with a terminal of its own, and something that is typed into it. */
interface Way {
  tool: string;
  args(command: string): string[];
}

const python = `
import os, pty, sys
status = pty.spawn(['sh', '-c', sys.argv[1]])
sys.exit(os.waitstatus_to_exitcode(status))`;

/** `age` asks a passphrase of a terminal only. Debian's `script` gives it one; Python's `pty` does so on other systems. */
const ways: Way[] = [
  { tool: 'script', args: (command) => ['-qec', command, '/dev/null'] },
  { tool: 'python3', args: (command) => ['-c', python, command] },
];

/**
 * Runs a command on a terminal and types these lines.
 *
 * @throws when neither `script` nor `python3` is there: a test that needs a terminal must not pass without one
 */
export function runOnTerminal(command: string, lines: readonly string[]): void {
  for (const { tool, args } of ways) {
    const input = lines.map((line) => `${line}\n`).join('');
    const { status, error, stdout } = spawnSync(tool, args(command), { input, timeout: 20_000 });
    // The script of BSD and macOS knows no such options and says so.
    if (error !== undefined || status === 127 || (tool === 'script' && process.platform !== 'linux'))
      continue;
    if (status !== 0) throw new Error(`${command}: ${status}\n${stdout.toString()}`);
    return;
  }
  throw new Error(
    'Voor deze proef is het programma script of python3 nodig. Please install script or python3.',
  );
}
