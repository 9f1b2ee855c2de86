import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codebookOf, file } from './run.ts';

const script = join(import.meta.dirname, '../../../scripts/analyse.ts');
const command = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
const rows = Array.from(
  { length: 60 },
  (_, i) => `${5 + (i % 3)},${1 + (i % 5)},${1 + (i % 4)},${1 + (i % 3)}`,
);
const text = ['groep,a1,a2,a3', ...rows].join('\n');
const codebook = codebookOf({ a: 3 }, { group: 'groep' });

test('writes the result, tells what it did, and is the same twice', () => {
  const [data, book] = [file('data.csv', text), file('codeboek.json', JSON.stringify(codebook))];
  const out = `${data}.uit.json`;
  const once = command('--data', data, '--codebook', book, '--out', out);
  expect([once.status, once.stdout]).toEqual([0, '']);
  expect(once.stderr).toContain('Gelezen: 60 antwoorden.');
  const first = readFileSync(out, 'utf8');
  expect(JSON.parse(first)).toMatchObject({ format: 'vba1', exact: false, respondents: 60 });
  expect(command('--data', data, '--codebook', book, '--out', out).status).toBe(0);
  expect(readFileSync(out, 'utf8')).toBe(first);
  // The same answers in other tables would be a second release.
  const other = file('codeboek.json', JSON.stringify({ ...codebook, lowCut: 2 }));
  const refused = command('--data', data, '--codebook', other, '--out', out);
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('al cijfers vrijgegeven')]);
  expect(command('--data', data, '--codebook', other, '--out', out, '--exact').status).toBe(0);
});

test('says what is wrong and what to do, and writes nothing', () => {
  const [data, book] = [file('leeg.csv', ''), file('codeboek.json', JSON.stringify(codebook))];
  const out = `${data}.uit.json`;
  const empty = command('--data', data, '--codebook', book, '--out', out, '--exact');
  expect([empty.status, empty.stderr]).toEqual([1, expect.stringContaining('Dit bestand is leeg.')]);
  expect(existsSync(out)).toBe(false);
  for (const args of [[], ['--wat'], ['--data', data]]) {
    const wrong = command(...args);
    expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringContaining('npm run analyse')]);
  }
  const nowhere = command('--data', `${data}.weg`, '--codebook', book, '--out', out);
  expect([nowhere.status, nowhere.stderr]).toEqual([1, expect.stringContaining('bestaat niet')]);
  writeFileSync(book, '{');
  expect(command('--data', data, '--codebook', book, '--out', out).stderr).toContain('geen JSON');
});

test('takes an export of another tool from columns to figures', () => {
  const importer = join(import.meta.dirname, '../../../scripts/import.ts');
  const questions = ['Ik heb zin om naar school te gaan.', 'In mijn stamgroep mag ik zijn wie ik ben.'];
  const words = ['Nooit', 'Soms', 'Vaak', 'Altijd'];
  const lines = Array.from(
    { length: 30 },
    (_, i) => `3-11-2026 9:00,5,${words[i % 4]},${words[(i * 3) % 4]}`,
  );
  const from = file('export.csv', [`Tijdstempel,Klas,${questions.join(',')}`, ...lines].join('\r\n'));
  const [mapping, out, book] = [`${from}.koppeling.json`, `${from}.schoon.csv`, `${from}.codeboek.json`];
  const node = (...args: string[]) => spawnSync(process.execPath, [importer, ...args], { encoding: 'utf8' });
  const first = node('--from', from, '--suggest', mapping);
  expect([first.status, first.stdout]).toEqual([0, expect.stringContaining('2 kolommen gekoppeld')]);
  expect(node('--from', from, '--suggest', mapping)).toMatchObject({ status: 1 });
  const second = node('--from', from, '--mapping', mapping, '--out', out, '--codebook-out', book);
  expect([second.status, second.stdout]).toEqual([0, expect.stringContaining('- Tijdstempel')]);
  expect(readFileSync(out, 'utf8')).not.toContain('2026');
  const result = `${from}.uit.json`;
  expect(command('--data', out, '--codebook', book, '--out', result, '--exact')).toMatchObject({ status: 0 });
  expect(JSON.parse(readFileSync(result, 'utf8'))).toMatchObject({
    respondents: 30,
    items: { L01: { n: 30 } },
  });
  expect(node('--wat')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('npm run import') as string,
  });
});
