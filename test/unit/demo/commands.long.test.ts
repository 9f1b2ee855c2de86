import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassphrase } from '../../../scripts/demo/key-files.ts';
import { makeSchool } from '../../../scripts/demo/make-school.ts';
import { formatInboxLine, parseInbox } from '../../../src/domain/inbox.ts';
import { toBase64 } from '../../../src/domain/bytes.ts';
import { generateKeyPair } from '../../../src/sealing/keys.ts';
import { sealBytes } from '../../../src/sealing/seal.ts';
import { problemText } from '../../../src/text/problems.ts';
import { demoSurvey, folderForTest, makeFolder, root } from './plan.ts';

const folder = makeFolder();
const file = (name: string) => join(folder, name);

function run(script: 'demo' | 'open', args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, `scripts/${script}.ts`), ...args],
    {
      env: { ...process.env, ...env },
      encoding: 'utf8',
      cwd: folder,
    },
  );
  return { status, stdout, stderr };
}

const open = (key: string, input: string, env: Record<string, string> = {}) =>
  run('open', ['--key', file(key), '--in', file(input), '--out', file('uit.jsonl')], env);

const rows = () =>
  readFileSync(file('uit.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map(
      (line) => JSON.parse(line) as { group: string; bouw: string; role: string; a: Record<string, unknown> },
    );

/** Refused in the words of `text/problems.ts`: nothing else said, nothing left behind. */
function expectRefused(
  { status, stderr }: ReturnType<typeof run>,
  problem: Parameters<typeof problemText>[0],
) {
  const { wat, hoe } = problemText(problem);
  expect(stderr).toContain(`${wat}\n${hoe}`);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
  expect(readdirSync(folder).filter((name) => name.startsWith('uit.'))).toEqual([]);
}

beforeAll(async () => {
  const few = { responses: 24, years: 2, seed: 1, school: 1, workFactor: 10 };
  await makeSchool({ ...(await demoSurvey()), folder, ...few });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run open', () => {
  it('opens an inbox to JSON lines with the group of each answer', () => {
    const { status, stderr, stdout } = open('demo-sleutel.txt', 'inbox.vbx');
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('Geopend: 24. Geweigerd: 0.');
    const opened = rows();
    expect(opened.length).toBe(24);
    expect(
      opened.every(
        ({ group, bouw, role }) => /^[57]\/[68] [a-d]$/.test(group) && bouw && role === 'leerling',
      ),
    ).toBe(true);
    expect(Object.keys(opened[0]?.a ?? {}).length).toBe(22);
    rmSync(file('uit.jsonl'));
  });

  it('opens an archive with a passphrase file', () => {
    const archive = readdirSync(folder).find((name) => name.startsWith('archief-')) ?? '';
    const { status } = open('demo-sleutel.age', archive, { VEILIGE_KRING_WACHTZIN: demoPassphrase });
    expect(status).toBe(0);
    expect(rows().length).toBe(24);
    expect(new Set(rows().map(({ group }) => group)).size).toBe(8);
    rmSync(file('uit.jsonl'));
  });

  it('counts what it refuses, by reason, and goes on', async () => {
    const text = readFileSync(file('inbox.vbx'), 'utf8');
    const inbox = parseInbox(text);
    const [first, second] = inbox.closed;
    const { recipient } = await generateKeyPair();
    const junk = await sealBytes(new TextEncoder().encode('{}'), [recipient]);
    const moved = text.replace(JSON.stringify(first?.batch), JSON.stringify('aaaaaaaa'));
    const sealed = second?.sealed ?? '';
    const damaged = moved.replace(sealed, `${sealed.slice(0, -8)}AAAA${sealed.slice(-4)}`);
    const extra = formatInboxLine({ p: 'c', batch: 'aaaaaaaa', e: toBase64(junk) });
    writeFileSync(file('gemengd.vbx'), `${damaged}${extra}\n${extra}\n`);
    const { status, stderr } = open('demo-sleutel.txt', 'gemengd.vbx');
    expect(status).toBe(0);
    expect(stderr).toContain('Geopend: 22. Geweigerd: 3.');
    expect(stderr).toContain('beschadigd: 1');
    expect(stderr).toContain('bij een andere groep gelegd dan erin staat: 1');
    expect(stderr).toContain('voor een andere sleutel verzegeld: 1');
    expect(stderr).toContain('Dubbel in het bestand, één keer geteld: 1');
    rmSync(file('uit.jsonl'));
  });

  it('says so when the key is of another school', async () => {
    const { identity } = await generateKeyPair();
    writeFileSync(file('andere.txt'), `${identity}\n`);
    expectRefused(open('andere.txt', 'inbox.vbx'), { code: 'sealing/wrong-key', details: {} });
  });

  it('says so when a passphrase is missing or wrong, or the key is none', () => {
    const missing = open('demo-sleutel.age', 'inbox.vbx', { VEILIGE_KRING_WACHTZIN: '' });
    expectRefused(missing, { code: 'sealing/passphrase-needed', details: {} });
    expect(missing.stderr).toContain('VEILIGE_KRING_WACHTZIN');
    const wrong = open('demo-sleutel.age', 'inbox.vbx', { VEILIGE_KRING_WACHTZIN: 'iets anders' });
    expectRefused(wrong, { code: 'sealing/wrong-passphrase', details: {} });
    expectRefused(open('manifest.json', 'inbox.vbx'), { code: 'sealing/not-a-key', details: {} });
  });

  it('says so when the file was cut off, is empty or is something else', () => {
    const text = readFileSync(file('inbox.vbx'), 'utf8');
    writeFileSync(file('half.vbx'), text.slice(0, text.length / 2));
    const found = text.slice(0, text.length / 2).split('\n').length - 3;
    expectRefused(open('demo-sleutel.txt', 'half.vbx'), {
      code: 'inbox/truncated',
      details: { expected: 48, found },
    });
    writeFileSync(file('leeg.vbx'), '');
    expectRefused(open('demo-sleutel.txt', 'leeg.vbx'), { code: 'inbox/empty', details: {} });
    expectRefused(open('demo-sleutel.txt', 'manifest.json'), { code: 'inbox/unknown-format', details: {} });
    const archive = readFileSync(file(readdirSync(folder).find((name) => name.startsWith('archief-')) ?? ''));
    writeFileSync(file('half.age'), archive.subarray(0, archive.length - 40));
    expectRefused(open('demo-sleutel.txt', 'half.age'), { code: 'sealing/damaged', details: {} });
  });

  it('names a file that is not there, and says how to ask', () => {
    const { status, stderr } = open('demo-sleutel.txt', 'weg.vbx');
    expect([status, stderr]).toEqual([1, `Dit bestand of deze map bestaat niet: ${file('weg.vbx')}\n`]);
    expect(run('open', []).stderr).toMatch(/^Zo: npm run open/);
    expect(run('open', ['--sleutel', 'x']).stderr).toMatch(/^Zo: npm run open/);
  });
});

describe('npm run demo', () => {
  it('makes a school and says where everything is', () => {
    const out = join(folderForTest(), 'nieuw');
    const { status, stdout, stderr } = run('demo', ['--responses', '16', '--years', '1', '--out', out]);
    expect([status, stderr]).toEqual([0, '']);
    const files = [
      'codes.json',
      'demo-sleutel.age',
      'demo-sleutel.txt',
      'inbox.vbx',
      'manifest.json',
      'waarheid.json',
    ];
    expect(readdirSync(out).sort()).toEqual(files);
    expect(stdout).toContain(demoPassphrase);
    expect(stdout).toContain(join(out, 'demo-sleutel.txt'));
    expect(stdout).toContain('Alles is verzonnen');
  }, 60_000);

  it('asks for numbers that can be', () => {
    const { status, stderr } = run('demo', ['--responses', 'veel', '--out', file('nooit')]);
    expect(status).toBe(1);
    expect(stderr).toContain('--responses moet een heel getal van 1 tot 1000000 zijn.');
    expect(stderr).toContain('Zo: npm run demo');
    expect(existsSync(file('nooit'))).toBe(false);
  });
});
