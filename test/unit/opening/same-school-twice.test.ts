import { expect, it } from 'vitest';
import { openFiles } from '../../../src/islands/opening/open-files.ts';
import { questionnaire, sealSchool } from './sealed-school.ts';

const school = await sealSchool('leerlingen-2026');
const open = (files: Record<string, Uint8Array<ArrayBuffer>>) =>
  openFiles(
    {
      files: Object.entries(files).map(([name, bytes]) => ({ id: name, name, bytes: bytes.slice().buffer })),
      key: new TextEncoder().encode(school.identity).buffer,
      passphrase: '',
    },
    { questionnaireOf: async () => questionnaire, onProgress: () => undefined },
  );

it('takes the answers where the school’s own figures were dropped along, and the other schools too', async () => {
  const { surveys } = await open({ a: school.inbox() });
  const cube = surveys[0]?.cube;
  if (cube === undefined) throw new Error('nothing opened');
  const asFile = (survey: string) =>
    new TextEncoder().encode(JSON.stringify({ ...cube, survey, notices: [] }));
  const opened = await open({
    'eigen.vbk': asFile(cube.survey),
    'andere.vbk': asFile('andere-2026-abcdefgh'),
    'weer-andere.vbk': asFile('andere-2026-abcdefgh'),
    'inbox.vbx': school.inbox(),
  });
  expect(opened.surveys.map(({ file, source }) => `${file} ${source}`)).toEqual([
    'inbox.vbx inbox',
    'andere.vbk cube',
  ]);
  // Two files of one school and year count once, whichever they are.
  expect(opened.faults).toEqual([
    { id: 'eigen.vbk', sameAs: 'inbox.vbx' },
    { id: 'weer-andere.vbk', sameAs: 'andere.vbk' },
  ]);
});
