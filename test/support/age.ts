import { spawnSync } from 'node:child_process';

/**
 * Set by `npm test` where the ordinary `age` command is not there and cannot be installed; it says so out loud. Never on
 * CI. Run by hand, these tests fail without `age`, with a message.
 */
export const isWithoutAge = process.env['VEILIGE_KRING_ZONDER_AGE'] === '1';

/** Runs `age`; gives what it printed on standard output, its status and its complaint. */
export function age(args: readonly string[], input: Uint8Array = new Uint8Array()) {
  const { status, stdout, stderr, error } = spawnSync('age', args, { input, timeout: 20_000 });
  if (error !== undefined) {
    throw new Error('Installeer het programma age (apt install age, brew install age). Please install age.');
  }
  return { status, stdout: new Uint8Array(stdout), stderr: stderr.toString() };
}
