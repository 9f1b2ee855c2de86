import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copySchool, type SchoolCopy } from '../../support/school-copy.ts';

/** `reading` leaves out what Starlight has nothing like: questionnaire, dashboard, keys and booklets on paper. */
export type Part = 'all' | 'reading';

/** Chapters of the plan as it is. */
export const chapters = 6;

function leaveInteractive(copy: SchoolCopy): void {
  for (const name of ['dashboard', 'invullen', 'sleutel', 'papier']) {
    for (const path of [name, `${name}.astro`])
      rmSync(join(copy.root, 'src/pages', path), { recursive: true, force: true });
  }
  const config = readFileSync(join(copy.root, 'astro.config.mjs'), 'utf8');
  const plain = config.replace(
    /(react|preloadIslands|offline|preactInBrowser|lightSurveyCore|packedEngine)\(\)(, )?/g,
    '',
  );
  if (/packedEngine\(|offline\(/.test(plain)) throw new Error('astro.config.mjs was not understood');
  copy.put('astro.config.mjs', plain);
}

function multiplyChapters(copy: SchoolCopy, times: number): void {
  const folder = join('content', 'plan');
  for (const name of readdirSync(join(copy.root, folder)).filter((name) => name.endsWith('.mdx'))) {
    const text = readFileSync(join(copy.root, folder, name), 'utf8');
    for (let i = 1; i < times; i += 1) copy.put(join(folder, name.replace('.mdx', `-${i}.mdx`)), text);
  }
}

/** The project in a folder of its own with so many chapters in its plan, not yet built. */
export function siteCopy(part: Part, size: number): SchoolCopy {
  const copy = copySchool();
  if (part === 'reading') leaveInteractive(copy);
  multiplyChapters(copy, size / chapters);
  return copy;
}
