import { describe, expect, test } from 'vitest';
import { readTable } from '../../../scripts/import/read-table.ts';
import { codebookSchema } from '../../../src/domain/codebook.ts';
import { mappingSchema, type Mapping } from '../../../src/domain/mapping.ts';
import { convert } from '../../../src/importing/convert.ts';
import { isPersonal } from '../../../src/importing/personal.ts';
import { suggest } from '../../../src/importing/suggest.ts';
import { file, run } from '../analyse/run.ts';
import { children, exports, ids, questionnaire, secrets } from './exports.ts';

/** What every export must become: the answers as numbers, sorted. */
const expected = children
  .map(({ group, answers }) => [group, ...answers.map((at) => (at < 0 ? '' : String(at + 1)))])
  .map((row) => row.join(','))
  .sort();

describe.each(Object.entries(exports))('an export of %s', (_tool, { file: name, content }) => {
  const path = file(name.replaceAll(/[^\w.]/g, '_'), content);

  test('is recognised by the texts of the questions, without the persons', async () => {
    const table = await readTable(path);
    const { mapping, guessed, open, personal } = suggest(table, questionnaire);
    expect(mapping.items.map(({ id }) => id)).toEqual(ids);
    expect(mapping.group?.column).toMatch(/groep/i);
    expect([guessed, open]).toEqual([[], []]);
    expect(personal.length).toBe(table.columns.length - ids.length - 1);
    expect(mappingSchema.safeParse(JSON.parse(JSON.stringify(mapping))).error).toBeUndefined();
  });

  test('becomes the same numbers, sorted, and nobody is in them', async () => {
    const table = await readTable(path);
    const { mapping } = suggest(table, questionnaire);
    const result = convert(table, mapping);
    expect(result.columns).toEqual(['groep', ...ids]);
    expect(result.rows.map((row) => row.join(',')).sort()).toEqual(expected);
    expect(result.report.unknown).toEqual([]);
    expect(result.report.personal.length).toBeGreaterThanOrEqual(2);
    const all = JSON.stringify([result.rows, result.codebook]);
    for (const secret of secrets) expect(all).not.toContain(secret);
    expect(codebookSchema.safeParse(result.codebook).error).toBeUndefined();
    const data = file('klaar.csv', [result.columns, ...result.rows].map((row) => row.join(',')).join('\n'));
    const analysed = await run({ data, codebook: result.codebook });
    expect(analysed.respondents).toBe(children.length);
    expect(analysed.items[ids[0] ?? '']).toMatchObject({
      n: children.filter(({ answers }) => answers[0] !== -1).length,
    });
  });
});

const mapping: Mapping = {
  format: 'vbi1',
  title: 'proef',
  scales: { keren: { nooit: 1, soms: 2, vaak: 3 } },
  items: [{ id: 'a', column: 'Word je gepest?', construct: 'x', reverse: true, scale: 'keren' }],
  constructs: [{ id: 'x', label: 'x', kind: 'scale' }],
  group: { column: 'Klas', names: { '5a': 'groep 5' } },
  wave: { value: '2026' },
};
const table = {
  columns: ['Timestamp', 'Klas', 'Word je gepest?', 'Jongen of meisje?'],
  rows: [
    ['1', '5A', 'Soms', 'm'],
    ['2', '6', ' nooit. ', 'j'],
    ['3', '6', 'heel vaak', 'j'],
    ['4', '6', '3', ''],
  ],
};

describe('a mapping', () => {
  test('turns words into numbers, renames groups, and tells what it left out', () => {
    const { columns, rows, codebook, report } = convert(table, mapping);
    expect(columns).toEqual(['groep', 'meting', 'a']);
    expect(rows).toEqual([
      ['6', '2026', ''],
      ['6', '2026', '1'],
      ['6', '2026', '3'],
      ['groep 5', '2026', '2'],
    ]);
    expect(codebook).toMatchObject({ group: 'groep', wave: 'meting', items: [{ id: 'a', reverse: true }] });
    expect(report).toEqual({
      personal: ['Timestamp'],
      unused: ['Jongen of meisje?'],
      unknown: [{ column: 'Word je gepest?', count: 1 }],
    });
  });

  test.each<[string, object, string]>([
    ['a column that is not there', { group: { column: 'Groep' } }, 'data/unknown-column'],
    ['a column with persons', { group: { column: 'Timestamp' } }, 'mapping/invalid'],
  ])('with %s is refused', (_name, change, code) => {
    expect(() => convert(table, { ...mapping, ...change })).toThrow(code);
  });

  test('with a column that stands there twice is refused', () => {
    const columns = ['Klas', ...table.columns.slice(1)];
    expect(() => convert({ ...table, columns }, mapping)).toThrow('data/duplicate-column');
  });

  test.each([
    { scales: {} },
    { constructs: [] },
    { items: [...mapping.items, ...mapping.items] },
    { scales: { keren: { nooit: 1 } } },
    { format: 'vbc1' },
  ])('%j is no mapping', (change) => {
    expect(mappingSchema.safeParse({ ...mapping, ...change }).success).toBe(false);
  });
});

test('knows columns with persons and times, and no questions', () => {
  for (const name of [
    'Tijdstempel',
    'E-mailadres',
    'Je e-mail',
    'ipaddr. IP-adres',
    'groupTime81',
    'Wat is je naam?',
  ]) {
    expect([name, isPersonal(name)]).toEqual([name, true]);
  }
  for (const { text } of questionnaire.items) expect([text, isPersonal(text)]).toEqual([text, false]);
});
