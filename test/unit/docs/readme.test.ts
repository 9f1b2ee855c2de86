import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};

describe('what the documents say is there', () => {
  it('has a line in the map for every folder of src', () => {
    const map = read('src/README.md');
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !map.includes(`\`${name}\``))).toEqual([]);
  });

  it('gives every dependency that reaches a user a reason', () => {
    const map = read('src/README.md');
    expect(Object.keys(manifest.dependencies).filter((name) => !map.includes(name))).toEqual([]);
  });

  it('names every command in the README, and no command that does not exist', () => {
    const readme = read('README.md');
    const commands = Object.keys(manifest.scripts).filter((name) => !/^(pre|format|lint)/.test(name));
    const named = (name: string) =>
      readme.includes(['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`);
    expect(commands.filter((name) => !named(name))).toEqual([]);
    const spoken = [...readme.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name ?? '');
    expect(spoken.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it.each(['README.md', 'CONTRIBUTING.md', 'src/README.md'])('has no dead link in %s', (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link ?? '');
    const base = file.includes('/') ? file.replace(/[^/]+$/, '') : '';
    expect(links.filter((link) => !existsSync(base + link))).toEqual([]);
  });
});
