import { expect, it } from 'vitest';
import { numberedListUnder } from '../../../src/plan/numbered-list.ts';

const text =
  '## Eerst\n\n1. niet deze\n\n## De regels\n\nTekst.\n\n1. een\n2. twee\n\n## Daarna\n\n1. ook niet\n';

it('takes the list under its heading and no other', () => {
  expect(numberedListUnder(text, /regels/)).toEqual(['een', 'twee']);
});

it('is empty where there is none', () => {
  expect(numberedListUnder(text, /bestaat niet/)).toEqual([]);
});
