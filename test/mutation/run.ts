import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figureMutations } from './figures.ts';
import type { Mutation } from './mutation.ts';
import { protectionMutations } from './protection.ts';

const root = join(import.meta.dirname, '../..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const config = join(import.meta.dirname, 'vitest.config.ts');
const output = join(mkdtempSync(join(tmpdir(), 'vk-mutatie-')), 'uitslag.json');

interface Report {
  success: boolean;
  testResults: { message: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** The first test that fails with this fault in the code; undefined when all pass. */
function foundBy({ name, tests }: Mutation): string | undefined {
  const args = [vitest, 'run', '--config', config, '--reporter=json', `--outputFile=${output}`, ...tests];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, MUTATIE: name },
  });
  if (!existsSync(output)) throw new Error(`${name}: ${stdout}${stderr}`);
  const report = JSON.parse(readFileSync(output, 'utf8')) as Report;
  rmSync(output);
  const failed = report.testResults.flatMap((file) =>
    file.assertionResults.filter((one) => one.status === 'failed'),
  );
  if (failed[0] !== undefined) return failed[0].fullName.trim();
  const broken = report.testResults.find(({ message }) => message !== '');
  if (broken !== undefined) throw new Error(`${name}: ${broken.message.slice(0, 500)}`);
  return undefined;
}

/** Puts in each fault in turn, and prints which test found it. An argument chooses the faults with that word. */
const [word = ''] = process.argv.slice(2);
const all = [...figureMutations, ...protectionMutations].filter(({ name }) => name.includes(word));
let survived = 0;
for (const mutation of all) {
  const found = foundBy(mutation);
  if (found === undefined) survived += 1;
  console.log(`| ${mutation.name} | ${found ?? 'NIET GEVONDEN'} |`);
}
console.log(`${all.length - survived} found, ${survived} survived`);
process.exitCode = survived > 0 ? 1 : 0;
