import { describe, expect, it } from 'vitest';
import { afnameYaml } from '../../../src/survey/afname-file.ts';
import { type AfnameDraft, checkAfname, toAfname } from '../../../src/survey/afname-form.ts';
import { isTable, parseGroupRows } from '../../../src/survey/group-list.ts';
import { parseSurveys } from '../../../src/survey/parse.ts';
import { nextSchooljaar, schooljaarOf } from '../../../src/survey/schooljaar.ts';

const known = { today: '2026-11-23', taken: ['leerlingen-2026'] };
const draft: AfnameDraft = {
  questionnaire: 'leerling-5-8',
  title: 'Hoe veilig is het: "5/6" # en 7/8?',
  survey: 'leerling-5-8-2026',
  schooljaar: '2026-2027',
  opens: '2026-11-23',
  closes: '2026-12-04',
  k: '10',
  groups: [
    { id: '5/6 a', bouw: 'middenbouw', enrolled: '25' },
    { id: "ja: {nee} 'b'", bouw: 'bovenbouw', enrolled: ' 24 ' },
    { id: '', bouw: '', enrolled: '' },
  ],
};
const faultsOf = (change: Partial<AfnameDraft>) =>
  checkAfname({ ...draft, ...change }, known).map(({ kind }) => kind);

describe('the form of an afname', () => {
  it('takes a good one, without its empty rows', () => {
    expect(faultsOf({})).toEqual([]);
    const afname = toAfname(draft, 'leerling', []);
    expect(afname.groups.map(({ enrolled }) => enrolled)).toEqual([25, 24]);
    expect([afname.base, toAfname(draft, 'ouder', []).base]).toEqual([3, 5]);
  });

  it('tells everything that is wrong at once', () => {
    const bad = { title: ' ', survey: 'Leerlingen', opens: '', k: '3', groups: [] };
    expect(faultsOf(bad)).toEqual(['title', 'survey', 'dates', 'k', 'no-groups']);
    expect(faultsOf({ survey: 'leerlingen-2026' })).toEqual(['taken']);
    expect(faultsOf({ closes: '2026-11-01' })).toEqual(['order']);
    expect(faultsOf({ opens: '2026-10-01', closes: '2026-10-09' })).toEqual(['over']);
  });

  it('refuses a group that is too small, doubled, or half filled in', () => {
    const row = (id: string, bouw: string, enrolled: string) => ({ id, bouw, enrolled });
    const groups = [
      row('a', 'b', '9'),
      row('A', 'b', '12'),
      row('', 'b', '12'),
      row('c', '', '12'),
      row('d', 'b', '1,5'),
    ];
    expect(checkAfname({ ...draft, groups }, known)).toEqual([
      { kind: 'group-small', row: 0, group: 'a', n: 9, k: 10 },
      { kind: 'group-twice', row: 1 },
      { kind: 'group-name', row: 2 },
      { kind: 'group-bouw', row: 3 },
      { kind: 'group-number', row: 4 },
    ]);
  });

  it('takes names as they are seen: no two that look alike, none that turns the page round', () => {
    const row = (id: string, bouw = 'b') => ({ id, bouw, enrolled: '20' });
    const groups = [
      row('Zoë’s groep'),
      row('Zoe\u0308’s groep'),
      row('zoë’s\u200B  groep\u00A0'),
      row('\u200B'),
    ];
    expect(checkAfname({ ...draft, groups }, known)).toEqual([
      { kind: 'group-twice', row: 1 },
      { kind: 'group-twice', row: 2 },
      { kind: 'group-name', row: 3 },
    ]);
    const odd = [row('5/6\u202E a\u0007', ' mid\u00ADden '), row('7/8\ta')];
    const { groups: seen } = toAfname({ ...draft, groups: odd }, 'leerling', []);
    expect(seen.map(({ id, bouw }) => `${id}|${bouw}`)).toEqual(['5/6 a|midden', '7/8 a|b']);
  });

  it('writes a file that the site reads back as the same afname', async () => {
    const recipients = ['age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p'];
    const afname = toAfname(draft, 'leerling', recipients);
    const { afnames } = await parseSurveys({ 'surveys/afnames/x.yaml': afnameYaml(afname) });
    expect(afnames).toEqual([afname]);
  });
});

describe('a pasted list of groups', () => {
  it('is read from a spreadsheet, with or without headings and bouw', () => {
    expect(
      parseGroupRows('Groep\tBouw\tAantal\r\n5/6 a\tmiddenbouw\t25\r\n\r\n7/8 b\tbovenbouw\t26\r\n'),
    ).toEqual([
      { id: '5/6 a', bouw: 'middenbouw', enrolled: '25' },
      { id: '7/8 b', bouw: 'bovenbouw', enrolled: '26' },
    ]);
    expect(parseGroupRows('de zonnetjes;22\n"De sterren";19')).toEqual([
      { id: 'de zonnetjes', bouw: '', enrolled: '22' },
      { id: 'De sterren', bouw: '', enrolled: '19' },
    ]);
    expect(parseGroupRows('zomaar een zin\nen nog een')).toEqual([]);
  });

  it('is told from one cell', () => {
    expect([isTable('5/6 a'), isTable('5/6 a\n'), isTable('a\t5')]).toEqual([false, false, true]);
  });
});

it('begins a schooljaar in August', () => {
  expect([schooljaarOf('2026-07-31'), schooljaarOf('2026-08-01')]).toEqual(['2025-2026', '2026-2027']);
  expect(nextSchooljaar('2026-2027')).toBe('2027-2028');
});
