import { expect, it } from 'vitest';
import { issuesOf, schoolFiles } from '../../support/school-files.ts';

const files = schoolFiles('.');
const school = 'content/school.yaml';
const meting = (value: number, year = '2025-2026') =>
  `    - schooljaar: ${year}\n      schaal: { van: 1, tot: 4 }\n      veiligheidsbeleving: ${value}\n      aantasting: 3\n      welbevinden: 3.1\n      bron: rapport\n`;
const bare = (files[school] ?? '').replace(/^ *#.*\n/gm, '').trimEnd();
const found = (text: string) =>
  issuesOf({ ...files, [school]: text }).filter(
    ({ rule, file }) => rule === 'meting' || (rule === 'veld' && file === school),
  );

it('the three averages of a named instrument, inside its scale, are fine', () => {
  expect(found(`${bare}\n    instrument: Lijst X\n  metingen:\n${meting(3.2)}`)).toEqual([]);
});

it('averages of nobody, outside the scale, or twice of one year are faults, each on its line', () => {
  const lines = (text: string) =>
    found(text).map(({ line, message }) => [message.slice(0, 24), text.split('\n')[line - 1]?.trim()]);
  expect(lines(`${bare}\n  metingen:\n${meting(3.2)}`)).toEqual([
    ['Er staan uitkomsten van ', '- schooljaar: 2025-2026'],
  ]);
  expect(lines(`${bare}\n    instrument: Lijst X\n  metingen:\n${meting(4.2)}`)).toEqual([
    ['Deze uitkomst van 2025-2', 'veiligheidsbeleving: 4.2'],
  ]);
  expect(found(`${bare}\n    instrument: Lijst X\n  metingen:\n${meting(3)}${meting(3)}`)).toHaveLength(1);
});
