import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { itemRows } from '../../../src/analysis/items.ts';
import { scaleRows } from '../../../src/analysis/scales.ts';
import { likertSentence, likertTable } from '../../../src/charts/likert-words.ts';
import { readPublished } from '../../../src/disclosure/published.ts';
import { publicCube } from '../../../src/disclosure/public.ts';
import type { Published } from '../../../src/domain/published.ts';
import {
  firstTicks,
  notPublic,
  publishedAfname,
  publishedJson,
  publishedRows,
} from '../../../src/report/published.ts';
import { people } from '../../../src/text/people.ts';
import { issuesOf, schoolFiles } from '../../support/school-files.ts';
import { aCube } from '../analysis/cube.ts';
import { anItem } from '../charts/rows.ts';

const all = {
  scales: new Set(['WB', 'VB', 'AV', 'SB']),
  questions: new Set(['A01', 'A02', 'B01', 'C01', 'C02', 'D01', 'D04']),
};
const golden = 'test/fixtures/resultaten/vbp1.json';
const aFile = (afnames: Published['afnames']): Published => ({
  f: 'vbp1',
  schooljaar: '2026-2027',
  gemaakt: '2026-11-23',
  demo: true,
  woord: '',
  afnames,
});

describe('what parents may see', () => {
  it('holds no group, no notice, nothing that was not ticked', async () => {
    const cube = await aCube();
    const published = publishedAfname(cube, { scales: new Set(['WB']), questions: new Set(['A01']) });
    expect(published.scales.map(({ construct }) => construct)).toEqual(['WB']);
    expect(published.questions.map(({ id }) => id)).toEqual(['A01']);
    const text = JSON.stringify(published);
    for (const { label, groups } of cube.atoms)
      for (const name of [label, ...groups]) expect(text).not.toContain(JSON.stringify(name).slice(1, -1));
    expect(text).not.toMatch(/atom|notice|alpha|cut|seed/);
  });

  it('is the same with and without the notices', async () => {
    const cube = await aCube();
    expect(publishedAfname(cube, all)).toEqual(publishedAfname(publicCube(cube), all));
  });

  it('leaves harm unticked at first', async () => {
    const ticks = firstTicks(await aCube());
    expect([...ticks.questions]).toEqual(expect.not.arrayContaining(['C01', 'C02', 'D04']));
    expect(ticks.questions.size).toBeGreaterThan(3);
  });

  it('has no question of few, and none where nearly all of a small school answered alike', () => {
    expect(notPublic(anItem('a', [0, 0, 3, 6]))).toBe('too-few');
    expect(notPublic(anItem('a', [0, 0, 15, 33]))).toBe('nearly-all');
    expect(notPublic(anItem('a', [45, 3, 0, 0]))).toBe('nearly-all');
    expect(notPublic(anItem('a', [0, 3, 15, 27]))).toBeUndefined();
    expect(notPublic(anItem('a', [0, 0, 60, 93]))).toBeUndefined();
  });

  it('gives the site the same rows, sentences and tables as the dashboard', async () => {
    const cube = await aCube();
    const published = readPublished(JSON.parse(publishedJson(aFile([publishedAfname(cube, all)]))), 'x');
    const { items, scales } = publishedRows(published, 0);
    const own = itemRows(cube);
    for (const row of items) {
      const { text, counts, missing, valid, answers } =
        own.find(({ question }) => question === row.question) ?? row;
      expect(row).toMatchObject({ text, counts, missing, valid, answers });
    }
    for (const row of scales) {
      const shown = scaleRows(cube).find(({ construct }) => construct === row.construct) ?? row;
      expect([row.items, row.n, row.min, row.max]).toEqual([shown.items, shown.n, shown.min, shown.max]);
      expect(row.mean).toBeCloseTo(shown.mean ?? 0, 4);
      expect(row.margin?.[0]).toBeCloseTo(shown.margin?.[0] ?? 0, 4);
    }
    expect(likertTable(items, people.leerling).rows.length).toBe(items.length);
    expect(likertSentence(items, people.leerling)).not.toBe('');
  });
});

describe('the format', () => {
  it('still reads its first version', () => {
    const published = readPublished(JSON.parse(readFileSync(golden, 'utf8')), golden);
    expect(published.afnames[0]?.questions[0]).toMatchObject({ id: 'L05', counts: [12, 27, 87, 42] });
    expect(publishedJson(published)).toBe(readFileSync(golden, 'utf8'));
  });

  it('refuses what is not one', () => {
    const file = JSON.parse(readFileSync(golden, 'utf8')) as object;
    for (const wrong of [
      {},
      [],
      null,
      { ...file, f: 'vbp9' },
      { ...file, atoms: [] },
      { ...file, afnames: [] },
    ])
      expect(() => readPublished(wrong, 'x.json')).toThrow('content/invalid');
  });

  it('is read by npm run check: another name, the demo, too few answers, a broken file', () => {
    const text = readFileSync(golden, 'utf8');
    const check = (file: string, content: string) =>
      issuesOf({ ...schoolFiles('.'), [file]: content })
        .filter((issue) => issue.file === file)
        .map(({ rule, severity, message }) => `${severity} ${rule} ${message}`);
    const right = 'content/resultaten/2026-2027.json';
    expect(check(right, text)).toEqual([expect.stringMatching(/^warning resultaten .*verzonnen/)]);
    expect(check('content/resultaten/2025-2026.json', text).join()).toMatch(/error resultaten .*heet anders/);
    const few = text.replace(/"counts": \[[^\]]*\]/, '"counts": [0, 0, 3, 3]');
    expect(check(right, few).join()).toMatch(/error resultaten .*te weinig mensen/);
    expect(check(right, text.replace('"gemaakt"', '"gemaak"')).join()).toMatch(/error veld/);
    expect(check(right, '{')[0]).toMatch(/error opmaak/);
  });
});
