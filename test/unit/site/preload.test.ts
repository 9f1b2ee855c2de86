import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withPreloads } from '../../../scripts/preload/integration.ts';
import { partsOfIslands } from '../../../scripts/preload/module-graph.ts';

const dist = mkdtempSync(join(tmpdir(), 'veilige-kring-preload-'));
const parts: Record<string, string> = {
  'Island.A1.js':
    'import{a as t}from"./shared.B2.js";import"./side.C3.js";const later=()=>import("./later.D4.js");',
  'shared.B2.js': 'export{x}from"./deep.E5.js";import{t}from"./Island.A1.js";',
  'side.C3.js': 'const words = `from "./not-there.js"`;',
  'deep.E5.js': 'import{y as z}from`./side.C3.js`;',
  'later.D4.js': 'export default 1;',
  'client.F6.js': 'export default () => {};',
};
const policy = '<meta http-equiv="content-security-policy" content="script-src \'self\'">';
const island =
  '<astro-island component-url="/_astro/Island.A1.js" renderer-url="/_astro/client.F6.js"></astro-island>';

beforeAll(() => {
  mkdirSync(join(dist, '_astro'));
  for (const [name, text] of Object.entries(parts)) writeFileSync(join(dist, '_astro', name), text);
});
afterAll(() => rmSync(dist, { recursive: true }));

describe('naming the parts of an island in its page', () => {
  it('finds each part once, however deep, and none that is asked for later or is not there', () => {
    const names = ['Island.A1', 'shared.B2', 'deep.E5', 'side.C3', 'client.F6'];
    expect(partsOfIslands(dist, island)).toEqual(names.map((name) => `/_astro/${name}.js`));
  });

  it('puts them after the policy that must allow them', () => {
    const page = withPreloads(dist, `<head>${policy}<title>x</title></head>${island}`);
    expect(page).toContain(`${policy}<link rel="modulepreload" href="/_astro/Island.A1.js">`);
  });

  it('leaves a page without islands as it is', () => {
    const page = `<head>${policy}</head>`;
    expect(withPreloads(dist, page)).toBe(page);
  });
});
