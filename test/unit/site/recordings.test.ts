import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recordingsOfSchool } from '../../../src/pages/_recordings.ts';
import { recordingName } from '../../../src/survey/read-aloud.ts';

it('knows the recordings that are there when the site is built, and no other file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'voorlezen-'));
  const names = [recordingName('L14', 'nl', 'Ik werd gepest.'), recordingName('S4-1', 'ar', 'أبدًا')];
  for (const name of [...names, 'LEESMIJ.txt', 'L14.mp3', 'L14@zzzzzzzz.mp3'])
    writeFileSync(join(folder, name), '');
  expect(recordingsOfSchool(folder)).toEqual(names.sort());
  rmSync(folder, { recursive: true });
  expect(recordingsOfSchool(folder)).toEqual([]);
});
