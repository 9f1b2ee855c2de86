import { existsSync, readdirSync } from 'node:fs';

/** What a recording is called: `recordingName` in `survey/read-aloud.ts`. Other files are no recordings. */
const named = /^[A-Za-z0-9-]+(\.(en|tr|ar))?@[0-9a-f]{8}\.mp3$/;

/**
 * The recordings that the school has put in `public/voorlezen`, seen while the site is built: the page asks for those
 * and never tries a name.
 */
export function recordingsOfSchool(folder = 'public/voorlezen'): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => named.test(name))
    .sort();
}
