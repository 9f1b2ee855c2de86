import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/domain/issue.ts';
import type { Measure, MeasureFile } from '../../../src/domain/measure.ts';
import { dutiesOf, overdueOn } from '../../../src/plan/calendar.ts';
import { dutyOfMeasure, measuresYaml, overdueMeasures, parseMeasures } from '../../../src/plan/measures.ts';
import { createMeasureStore, freeId } from '../../../src/islands/dashboard/measures/measure-store.ts';
import { issuesOf, schoolFiles } from '../../support/school-files.ts';

const aMeasure = (changes: Partial<Measure> = {}): Measure => ({
  id: 'plein',
  bevinding: { soort: 'anders', tekst: 'Het plein is vol.' },
  maatregel: 'In elke pauze lopen twee volwassenen op het plein.',
  eigenaar: 'directie',
  uiterlijk: '2027-02-15',
  deel: 'pesten',
  stand: 'start',
  ...changes,
});
const aFile = (...maatregelen: Measure[]): MeasureFile => ({
  schooljaar: '2026-2027',
  demo: false,
  maatregelen,
});

describe('the file', () => {
  it('reads back what was written, whatever somebody typed', () => {
    const words = fc.string({ minLength: 3, maxLength: 100, unit: 'grapheme' });
    fc.assert(
      fc.property(words, words, (maatregel, tekst) => {
        const file = aFile(aMeasure({ maatregel, bevinding: { soort: 'anders', tekst } }));
        expect(parseMeasures(measuresYaml(file), 'x.yaml')).toEqual(file);
      }),
    );
  });

  it('keeps every kind of finding, and the mark of the demo', () => {
    const figure = {
      afname: 'leerlingen-2026',
      jaar: '2026-2027',
      wie: 'leerling',
      tekst: '3: “a”',
    } as const;
    const file: MeasureFile = {
      ...aFile(
        aMeasure({ id: 'a', bevinding: { soort: 'vraag', ...figure, vraag: 'L05', aantal: 129, van: 168 } }),
        aMeasure({
          id: 'b',
          bevinding: { soort: 'onderwerp', ...figure, onderwerp: 'VB', cijfer: 3.2, marge: [3.1, 3.3] },
        }),
        aMeasure({
          id: 'c',
          bevinding: { soort: 'groep', ...figure, onderwerp: 'VB', richting: 'lager', aantal: 1 },
        }),
        aMeasure({ id: 'd', stand: 'gelukt', gedaan: '2027-01-10' }),
      ),
      demo: true,
    };
    expect(parseMeasures(measuresYaml(file), 'x.yaml')).toEqual(file);
  });

  it.each(['', '- a', 'schooljaar: 2026', 'maatregelen: [', '{"f":"vbx1"}'])('refuses %j', (text) => {
    expect(() => parseMeasures(text, 'x.yaml')).toThrow('content/invalid');
  });
});

describe('the list', () => {
  it('brings back what was taken off, and goes on with an opened file', () => {
    const store = createMeasureStore(false);
    store.put('2026-2027', aMeasure());
    store.put('2027-2028', aMeasure({ id: 'later', uiterlijk: '2027-10-01' }));
    const before = store.get().files;
    store.remove('plein');
    expect(store.get().files[1]?.maatregelen).toEqual([]);
    store.undo();
    expect(store.get().files).toEqual(before);
    store.setState('plein', 'gelukt', '2027-01-05');
    expect(store.get().files[1]?.maatregelen[0]).toMatchObject({ stand: 'gelukt', gedaan: '2027-01-05' });
    store.setState('plein', 'bezig', '2027-01-05');
    expect(store.get().files[1]?.maatregelen[0]?.gedaan).toBeUndefined();
    store.open(aFile(aMeasure({ id: 'ander' })));
    expect(store.get().files.map(({ maatregelen }) => maatregelen.map(({ id }) => id))).toEqual([
      ['later'],
      ['ander'],
    ]);
  });

  it('gives every measure an id of its own', () => {
    expect(freeId('Twee mensen op het plein!', [])).toBe('twee-mensen-het-plein');
    expect(freeId('Plein', [aFile(aMeasure())])).toBe('plein-2');
    expect(freeId('??', [])).toBe('maatregel');
  });
});

describe('the calendar', () => {
  it('has a measure on its day, once, and among what is overdue after it', () => {
    const duties = [dutyOfMeasure(aMeasure())];
    expect(dutiesOf(duties, '2026-2027').map(({ when }) => when)).toEqual([
      { kind: 'days', van: '2027-02-15', tot: '2027-02-15' },
    ]);
    expect(dutiesOf(duties, '2027-2028')).toEqual([]);
    expect(overdueOn(duties, '2027-02-15')).toHaveLength(0);
    expect(overdueOn(duties, '2027-02-16')).toHaveLength(1);
    expect(overdueOn([dutyOfMeasure(aMeasure({ stand: 'gelukt' }))], '2027-03-01')).toHaveLength(0);
  });

  it('finds what is too late in any year', () => {
    const files = [aFile(aMeasure()), aFile(aMeasure({ id: 'oud', uiterlijk: '2025-10-01' }))];
    expect(overdueMeasures(files, '2028-01-01').map(({ id }) => id)).toEqual(['oud', 'plein']);
  });
});

describe('npm run check', () => {
  const file = 'content/maatregelen/2026-2027.yaml';
  const own = (issues: Issue[]) => issues.filter((issue) => issue.file === file);
  const check = (text: string) => own(issuesOf({ ...schoolFiles('.'), [file]: text }));

  it('says nothing of a good file', () => {
    expect(
      check(measuresYaml(aFile(aMeasure(), aMeasure({ id: 'b', deel: 'pesten#wat-is-pesten' })))),
    ).toEqual([]);
  });

  it.each([
    ['an unknown role', { eigenaar: 'juf' }, /rol "juf"/],
    ['an unknown chapter', { deel: 'pestten' }, /geen hoofdstuk "pestten"/],
    ['an unknown heading', { deel: 'pesten#niets' }, /geen kop "niets"/],
    ['a day outside the year', { uiterlijk: '2027-09-01' }, /niet in schooljaar 2026-2027/],
    ['done without a day', { stand: 'gelukt' }, /niet wanneer/],
    ['too late', { uiterlijk: '2026-10-01' }, /had op 2026-10-01 klaar/],
    ['a name in the text', { maatregel: 'Mevrouw Roos Wilgenhof praat met de groep.' }, /Roos Wilgenhof/],
  ] as const)('finds %s', (_, changes, words) => {
    const issues = check(measuresYaml(aFile(aMeasure(changes))));
    expect(issues.map(({ message }) => message).join('\n')).toMatch(words);
    expect(issues.every(({ line }) => line > 1)).toBe(true);
  });

  it('finds what is missing, what is there twice, and another year than the name says', () => {
    const missing = measuresYaml(aFile(aMeasure())).replace(/ {4}eigenaar.*\n/, '');
    expect(check(missing).map(({ rule }) => rule)).toContain('veld');
    expect(check(measuresYaml(aFile(aMeasure(), aMeasure()))).map(({ message }) => message)).toContain(
      'De id "plein" staat er twee keer.',
    );
    const other = measuresYaml({ ...aFile(), schooljaar: '2025-2026' });
    expect(check(other)[0]?.message).toMatch(/het bestand heet anders/);
  });
});
