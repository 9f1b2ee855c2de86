import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../src/plan/changes.ts';
import { changedSections, sectionsOf } from '../../../src/plan/sections.ts';
import { changes } from '../../../src/text/changes.ts';

describe('words', () => {
  it('are kept, added and removed in the order of the texts', () => {
    expect(diffWords('de directie belt de ouders', 'de directie belt of mailt de ouders')).toEqual([
      { kind: 'same', text: 'de directie belt' },
      { kind: 'added', text: 'of mailt' },
      { kind: 'same', text: 'de ouders' },
    ]);
    expect(diffWords('binnen twee weken', 'binnen één week')).toEqual([
      { kind: 'same', text: 'binnen' },
      { kind: 'removed', text: 'twee weken' },
      { kind: 'added', text: 'één week' },
    ]);
  });

  it('give both texts back, and change nothing in equal ones', () => {
    const text = fc
      .array(fc.constantFrom('de', 'school', 'belt', 'niet', '\n'))
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffWords(before, after);
        const side = (kind: string) =>
          pieces.filter((piece) => piece.kind !== kind).flatMap((piece) => piece.text.match(/\n|\S+/g) ?? []);
        expect(side('added')).toEqual(before.match(/\n|\S+/g) ?? []);
        expect(side('removed')).toEqual(after.match(/\n|\S+/g) ?? []);
        if (before === after) expect(pieces.every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });
});

const name = (rol: string) => `de ${rol}`;
const before = sectionsOf(
  `---
titel: Pesten
---
Eerst dit.

## Wat is pesten?

Steeds weer **gemeen** doen. Vraag <Contact rol="directie" />.

## Elk jaar

- Een bezoek
- De [week](/week/) tegen pesten
`,
  name,
);

describe('sections', () => {
  it('are plain text per heading, with roles by name and steps by title', () => {
    expect(before).toEqual([
      { title: '', text: 'Eerst dit.' },
      { title: 'Wat is pesten?', text: 'Steeds weer gemeen doen. Vraag de directie.' },
      { title: 'Elk jaar', text: 'Een bezoek\nDe week tegen pesten' },
    ]);
    const steps = '## A\n\n<Steps>\n<Step titel="Bel" wie="u">\n\nNu.\n\n</Step>\n</Steps>';
    expect(sectionsOf(steps, name)).toEqual([{ title: 'A', text: 'Bel\nNu.' }]);
  });

  it('that are new, changed and gone are told apart, with how many words', () => {
    const after = sectionsOf(
      'Eerst dit.\n\n## Elk jaar\n\n- Twee keer een bezoek\n- De week tegen pesten\n\n## Online\n\nOok dat.',
      name,
    );
    expect(changedSections(before, after).map(({ pieces, ...rest }) => [rest, pieces.length])).toEqual([
      [{ title: 'Elk jaar', kind: 'changed', added: 3, removed: 1 }, 3],
      [{ title: 'Online', kind: 'new', added: 2, removed: 0 }, 1],
      [{ title: 'Wat is pesten?', kind: 'dropped', added: 0, removed: 7 }, 1],
    ]);
  });

  it('that are the same are not named', () => {
    expect(changedSections(before, before)).toEqual([]);
  });
});

it('says in words how much changed, without a zero', () => {
  expect(changes.kinds.changed(8, 0)).toBe('Veranderd: 8 woorden erbij.');
  expect(changes.kinds.changed(1, 2)).toBe('Veranderd: 1 woord erbij, 2 woorden weg.');
  expect(changes.kinds.dropped(0, 7)).toBe('Vervallen: 7 woorden.');
});
