// Runs on the machine's own Node (20.20 or newer), before anything is installed: plain JavaScript, no dependency.
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 20)) {
  console.error(
    `Veilige Kring heeft Node 20.20 of nieuwer nodig; deze computer heeft ${process.versions.node}. Haal een nieuwe op: nodejs.org`,
  );
  process.exit(1);
}

// Nothing on standard output: `npm run -s check -- --json` must be JSON and nothing else.
/** npm writes this file last, so its date tells whether the install is whole and newer than the lock. */
const installed = 'node_modules/.package-lock.json';
const upToDate =
  existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!upToDate) {
  // `npm ci` empties the folder behind a link, and with it every other checkout that uses the same one.
  if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    console.error(
      'node_modules is een koppeling naar een andere map. Ik haal daar niets op: draai npm ci in die map.',
    );
    process.exit(1);
  }
  console.error('Eerst de onderdelen ophalen (een halve minuut tot een paar minuten) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const run = (command) =>
    execFileSync(npm, [command, ...args], { stdio: ['inherit', 2, 2], shell: process.platform === 'win32' });
  try {
    run('ci');
  } catch {
    // `npm ci` refuses a lock that misses an optional package of another platform; `npm install` mends it.
    run('install');
  }
}
