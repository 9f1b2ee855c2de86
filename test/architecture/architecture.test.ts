import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCycle, forbiddenImports, importsOf, readImports } from './imports.ts';
import { layers } from './layers.ts';

const src = join(import.meta.dirname, '../../src');
const plant = (file: string, text: string) => [...readImports(src), ...importsOf(join(src, file), text, src)];

describe('import table', () => {
  it('knows every folder of src', () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => layers[name] === undefined)).toEqual([]);
  });

  it('allows every import that there is', () => {
    expect(forbiddenImports(readImports(src), layers)).toEqual([]);
  });

  it('catches a planted import of opening code in the collector, types included', () => {
    const planted = plant('collector/planted.ts', "import type { OpeningKey } from '../sealing/keys.ts';");
    expect(forbiddenImports(planted, layers)).toEqual(['collector/planted.ts -> sealing/keys.ts']);
  });

  it('catches a planted package', () => {
    const planted = plant('charts/planted.ts', "import { Decrypter } from 'age-encryption';");
    expect(forbiddenImports(planted, layers)).toEqual(['charts/planted.ts -> age-encryption']);
  });
});

describe('cycles', () => {
  it('has none', () => {
    expect(findCycle(readImports(src))).toBeUndefined();
  });

  it('catches a planted one, type-only imports included', () => {
    const planted = plant('domain/problem.ts', "import type { Inbox } from './inbox.ts';");
    expect(findCycle(planted)).toEqual(expect.arrayContaining(['domain/problem.ts', 'domain/inbox.ts']));
  });
});

it('makes a value Released in one file only', () => {
  const brands = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|astro)$/.test(name))
    .filter((name) => /\bas (unknown as )?Released\b/.test(readFileSync(join(src, name), 'utf8')));
  expect(brands).toEqual(['disclosure/mark.ts']);
  const makers = readImports(src).filter(({ to }) => to === 'disclosure/mark.ts');
  expect(makers.map(({ from }) => from).filter((from) => !from.startsWith('disclosure/'))).toEqual([]);
});

it('keeps paths of a machine out of the project', () => {
  const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n').filter(existsSync);
  const leaks = files.filter((name) => /(^|[\s"'(])\/(work|farm|root)\//.test(readFileSync(name, 'latin1')));
  expect(leaks.filter((name) => !name.endsWith('architecture.test.ts'))).toEqual([]);
});
