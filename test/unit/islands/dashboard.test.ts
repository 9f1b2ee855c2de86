import { describe, expect, it } from 'vitest';
import { csvRows } from '../../../src/browser/csv-rows.ts';
import {
  guessMapping,
  readDate,
  readRegister,
} from '../../../src/islands/dashboard/incidents/read-register.ts';
import { sampleRegister } from '../../../src/islands/dashboard/incidents/sample-register.ts';
import { openedRemarks } from '../../../src/islands/dashboard/opened-remarks.ts';
import { chaptersOf } from '../../../src/islands/dashboard/plan-chapters.ts';
import { views } from '../../../src/islands/dashboard/views.ts';
import type { OpenedSurvey } from '../../../src/islands/opening/protocol.ts';
import { viewText } from '../../../src/text/views.ts';
import { aCube } from '../analysis/cube.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('an incident register', () => {
  it('is read whatever its separator, quotes and letters', () => {
    expect(csvRows(bytes('\uFEFFDatum;Soort\r\n01-09-2026;"Ruzie; groot"\r\n\r\n'))).toEqual({
      columns: ['Datum', 'Soort'],
      rows: [['01-09-2026', 'Ruzie; groot']],
    });
    expect(csvRows(bytes('Datum,Soort\n2026-09-01,Ruzie\n')).columns).toEqual(['Datum', 'Soort']);
    const windows = Uint8Array.from(bytes('Datum;Soort\n01-09-2026;Caf?\n'), (byte) =>
      byte === 63 ? 0xe9 : byte,
    );
    expect(csvRows(windows).rows[0]?.[1]).toBe('Café');
  });

  it('knows dates, and refuses what is none', () => {
    expect(['14-09-2026', '14/9/2026', '2026-09-14 10:15', '14.09.2026'].map(readDate)).toEqual(
      Array.from({ length: 4 }, () => '2026-09-14'),
    );
    expect(['31-02-2026', '2026', '', '14-09-26', 'maandag'].map(readDate)).toEqual(
      Array.from({ length: 5 }),
    );
  });

  it('guesses the columns, and keeps nothing but date and kind', () => {
    const table = csvRows(
      bytes('Leerling;Datum incident;Categorie;Notitie\nNaam;14-09-2026;Ruzie;geheim\nx;fout;;y\n'),
    );
    const mapping = guessMapping(table);
    expect(mapping).toEqual({ date: 1, category: 2 });
    expect(readRegister(table, mapping, 'Onbekend')).toEqual({
      incidents: [{ date: '2026-09-14', category: 'Ruzie' }],
      unreadable: 1,
    });
  });

  it('has an invented one that reads whole', () => {
    const table = csvRows(bytes(sampleRegister()));
    expect(readRegister(table, guessMapping(table), '').unreadable).toBe(0);
  });
});

describe('the views', () => {
  it('have a name each, and no two share an address', () => {
    expect(views.map(({ id }) => id)).toEqual(Object.keys(viewText.names));
  });

  it('lead from a question to the chapter that names its promise first', () => {
    const plan = [
      { href: '/a/', title: 'A', sections: ['x', 'y'] },
      { href: '/b/', title: 'B', sections: ['y'] },
    ];
    expect(chaptersOf(plan, ['y', 'x', 'z']).map(({ href }) => href)).toEqual(['/b/', '/a/']);
  });
});

it('says what does not go together, and opens it all the same', async () => {
  const opened = (cube: OpenedSurvey['cube']): OpenedSurvey => ({
    file: 'x',
    inboxes: [],
    source: 'archive',
    cube,
    accepted: 60,
    rejected: {},
    doubled: false,
  });
  const files = [
    await aCube(1),
    await aCube(2, { survey: 'b' }),
    await aCube(3, { survey: 'c', schooljaar: '2020-2021', base: 5, version: 'fedcba9876543210' }),
  ].map(opened);
  const remarks = openedRemarks(files);
  expect(remarks.join(' ')).toMatch(/twee afnames open.*andere versie.*afronding beschermd/);
  expect(openedRemarks(files.slice(0, 1))).toEqual([]);
});
