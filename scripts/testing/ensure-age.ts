import { execFileSync, spawnSync } from 'node:child_process';

const installed = () => spawnSync('age', ['--version']).status === 0;

/**
 * The ordinary `age` command, which proves that a school can leave us. No npm package holds it; on Debian, as root,
 * it is installed. Elsewhere its tests are skipped, out loud.
 */
export function ensureAge(): boolean {
  if (installed()) return true;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    try {
      console.log('Het programma age installeren …');
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
      execFileSync('apt-get', ['install', '-y', '-qq', 'age'], { stdio: 'ignore' });
    } catch {
      // Not Debian, or no network: the line below says what follows.
    }
  }
  if (installed()) return true;
  console.log('LET OP: het programma age staat niet op deze computer. De proeven ermee worden overgeslagen.');
  console.log(
    '        Installeer het met “apt install age” of “brew install age” en draai npm test opnieuw.',
  );
  return false;
}
