import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copySchool, type SchoolCopy } from '../../support/school-copy.ts';
import { prepareAnchor } from '../anchors/prepare.ts';
import { buildStarlight, type Text } from '../anchors/starlight-site.ts';
import { planTexts } from '../rows/page/reading.ts';
import type { Kind } from './kind.ts';
import { costOfPrograms } from './memory.ts';

const chapters = 6;

function run(copy: SchoolCopy, script: string): void {
  const { status, stderr } = spawnSync(process.execPath, [join('scripts', script)], {
    cwd: copy.root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
}

/** What `npm run build` does, but for pressing its files: Starlight leaves that to the host. */
function buildWhole(copy: SchoolCopy): void {
  copy.build();
  run(copy, 'tighten-csp.ts');
  run(copy, 'search-index.ts');
}

function multiply(copy: SchoolCopy, times: number): void {
  const folder = join('content', 'plan');
  for (const name of readdirSync(join(copy.root, folder)).filter((name) => name.endsWith('.mdx'))) {
    const text = readFileSync(join(copy.root, folder, name), 'utf8');
    for (let i = 1; i < times; i += 1) copy.put(join(folder, name.replace('.mdx', `-${i}.mdx`)), text);
  }
}

const textFile = join(tmpdir(), 'veilige-kring-plantekst', 'teksten.json');

/** The words of our plan pages; taken from a build of ours that came before, or from one made for it. */
function textsOfPlan(): Text[] {
  if (!existsSync(textFile)) {
    const copy = copySchool();
    copy.build();
    keepTexts(copy);
    copy.remove();
  }
  return JSON.parse(readFileSync(textFile, 'utf8')) as Text[];
}

function keepTexts(copy: SchoolCopy): void {
  mkdirSync(join(textFile, '..'), { recursive: true });
  const texts = planTexts(copy.dist).filter(({ slug }) => slug !== 'wat-is-veranderd');
  writeFileSync(textFile, JSON.stringify(texts));
}

/** The whole site with so many chapters in its plan. One measurement a size: it takes a minute. */
export const pages: Kind = {
  axis: 'hoofdstukken in het plan',
  what: 'de hele site bouwen, met zoekindex',
  sizes: [chapters, 10 * chapters, 100 * chapters],
  runs: 1,
  async measure(size) {
    const copy = copySchool();
    try {
      multiply(copy, size / chapters);
      const cost = await costOfPrograms(() => buildWhole(copy));
      if (size === chapters) keepTexts(copy);
      return cost;
    } finally {
      copy.remove();
    }
  },
  anchor: {
    name: 'Starlight, zelfde tekst',
    measure(size) {
      const texts = textsOfPlan();
      const folder = prepareAnchor('starlight');
      // Our copy is built for the first time; so is this.
      for (const kept of ['.astro', 'node_modules/.astro', 'node_modules/.vite']) {
        rmSync(join(folder, kept), { recursive: true, force: true });
      }
      return costOfPrograms(() => buildStarlight(texts, size / texts.length));
    },
  },
};
