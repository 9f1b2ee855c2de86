import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealArchive } from '../../../src/sealing/archive.ts';
import { isWithoutAge } from '../../support/age.ts';
import { batchFile, questionnaire, type SealedSchool, sealSchool } from '../opening/sealed-school.ts';

const readme = readFileSync(join(import.meta.dirname, '../../../src/sealing/README.md'), 'utf8');
/** The shell lines under "Leaving us", as a school would copy them: each indented block is a command. */
const commands = (/^## Leaving us\n([\s\S]*?)\n## /m.exec(readme)?.[1] ?? '')
  .split(/\n(?! {4})/)
  .map((block) => block.split('\n').filter((line) => line.startsWith('    ')))
  .filter((lines) => lines.length > 0)
  .map((lines) => lines.map((line) => line.slice(4)).join('\n'));

const folder = mkdtempSync(join(tmpdir(), 'veilige-kring-weg-'));
let school: SealedSchool;
const rows = [1, 2, 3].map((n) => ({ batch: 'aaaaaaa2', key: String(n).padStart(32, '0'), a: { P01: n } }));

beforeAll(async () => {
  school = await sealSchool('leerlingen-2026');
  const header = {
    f: 'vbz1',
    survey: 'leerlingen-2025',
    role: 'leerling',
    batches: batchFile('leerlingen-2025'),
    questionnaire,
    released: null,
  } as const;
  writeFileSync(join(folder, 'sleutel.txt'), `# van de directie\n${school.identity}\n`);
  writeFileSync(join(folder, 'inbox.vbx'), school.inbox());
  const archive = await sealArchive({ header, rows }, [school.recipient]);
  writeFileSync(join(folder, 'archief-leerlingen-2025.age'), archive);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command prints, in a folder with the files of a school and nothing of ours. */
const linesOf = (command = 'exit 1') =>
  execFileSync('sh', ['-ec', command], { cwd: folder, encoding: 'utf8', timeout: 60_000 })
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { f?: string; a?: Record<string, number> });

describe.skipIf(isWithoutAge)('the shell lines of the README', () => {
  it('are two: one for an archive, one for an inbox', () => {
    expect(commands.map((command) => command.includes('zcat'))).toEqual([true, false]);
  });

  it('read an archive', () => {
    const [header, ...read] = linesOf(commands[0]);
    expect(header?.f).toBe('vbz1');
    expect(read).toEqual(rows);
  });

  it('read every answer of an inbox', () => {
    const read = linesOf(commands[1]);
    expect(read).toHaveLength(24);
    expect(read.map(({ a }) => a?.['P01'])).toEqual(Array.from({ length: 24 }, (_, i) => 1 + (i % 4)));
  });
});
