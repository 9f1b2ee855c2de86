import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/domain/issue.ts';

const top = mkdtempSync(join(tmpdir(), 'veilige-kring-check-'));
afterAll(() => rmSync(top, { recursive: true }));
const good = 'test/fixtures/plan-zonder-fouten';

function check(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    encoding: 'utf8',
  });
  expect(stdout + stderr).not.toMatch(/^\s+at |Error:|node:internal/m);
  return { stdout, stderr, status };
}
const folder = (name: string, fill: (path: string) => void = () => undefined) => {
  const path = join(top, name);
  mkdirSync(path);
  fill(path);
  return path;
};

describe('npm run check', () => {
  it('prints a JSON list and nothing else, and fails on an error', () => {
    const { stdout, stderr, status } = check('--json', '--root', 'test/fixtures/plan-met-fouten');
    const issues = JSON.parse(stdout) as Issue[];
    expect([status, stderr]).toEqual([1, '']);
    expect(issues.length).toBeGreaterThan(40);
    for (const issue of issues)
      expect(Object.keys(issue)).toEqual(['rule', 'severity', 'file', 'line', 'message', 'hint']);
  });

  it('is content with a plan without faults', () => {
    const words = check('--root', good);
    expect([words.status, words.stdout]).toEqual([0, 'Alles klopt. Ik keek in 9 bestanden.\n']);
    expect(check('--json', '--root', good).stdout).toBe('[]\n');
  });

  it.each([
    ['a folder that is not there', () => join(top, 'nergens'), 'is er niet'],
    ['an empty folder', () => folder('leeg'), 'De map content is er niet'],
    [
      'an empty content',
      () => folder('leeg-content', (path) => mkdirSync(join(path, 'content'))),
      'staat niets',
    ],
    [
      'a binary file',
      () =>
        folder('binair', (path) => {
          cpSync(good, path, { recursive: true });
          writeFileSync(join(path, 'content/plan/02-plaatje.mdx'), Buffer.from([0x89, 0x50, 0, 0xff]));
        }),
      'is geen tekst',
    ],
    [
      'broken YAML',
      () =>
        folder('kapot', (path) => {
          cpSync(good, path, { recursive: true });
          writeFileSync(join(path, 'content/contacten.yaml'), '- rol: "directie\n  label: a: b');
        }),
      'niet goed geschreven',
    ],
    [
      'a file that is missing',
      () =>
        folder('half', (path) => {
          cpSync(good, path, { recursive: true });
          rmSync(join(path, 'content/school.yaml'));
        }),
      'content/school.yaml ontbreekt',
    ],
  ])('says in Dutch what is wrong with %s', (_, make, says) => {
    const { stdout, status } = check('--root', make());
    expect(stdout).toContain(says);
    expect(status).toBe(1);
  });

  it('says how it is used when an argument is strange', () => {
    const { stderr, status } = check('--vreemd');
    expect([status, stderr]).toEqual([1, 'Zo: npm run check -- [--root MAP] [--json]\n']);
  });
});
