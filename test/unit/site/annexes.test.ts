import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { annexSchema } from '../../../src/domain/annex.ts';
import { stepPathSchema } from '../../../src/domain/steps.ts';
import { stepFaults } from '../../../src/plan/step-graph.ts';
import { contacts, frontMatter, mdx, read } from './content.ts';

const annexes = mdx
  .filter(({ path }) => /^(protocollen|klachtenregeling)\//.test(path))
  .map(({ path, text }) => ({ path, text, data: annexSchema.parse(frontMatter(text)) }));
const annex = (name: string) =>
  annexes.find(({ path }) => path.includes(name)) ?? { text: '', data: undefined };
const paths = readdirSync(new URL('../../../content/stappen', import.meta.url)).map((file) => ({
  file,
  path: stepPathSchema.parse(parse(read(`stappen/${file}`))),
}));

describe('annexes', () => {
  it('are the five that the plan names and does not hold, each with its own place', () => {
    expect(annexes.map(({ data }) => data.volgorde).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('are not passed off as established', () => {
    expect(annexes.filter(({ data }) => data.status === 'vastgesteld')).toEqual([]);
  });

  it('become established only with by whom, when, and every legal fact checked', () => {
    const draft = { ...annex('time-out').data, status: 'vastgesteld' };
    expect(annexSchema.safeParse(draft).success).toBe(false);
    const named = { ...draft, vastgesteldDoor: 'directie', vastgesteldOp: '2026-12-01' };
    expect(annexSchema.safeParse(named).success).toBe(false);
    const wet = (draft.wet ?? []).map((fact) => ({ ...fact, gecontroleerdOp: '2026-12-01' }));
    expect(annexSchema.safeParse({ ...named, wet }).success).toBe(true);
  });

  it('mark every number of days, minutes or weeks that is ours', () => {
    for (const { path, text } of annexes) {
      // What stands under "wet" in the front matter says itself where it comes from.
      const body = text.replace(/^---[\s\S]*?\n---/, '').replace(/<Voorstel>[\s\S]*?<\/Voorstel>/g, '');
      const lines = body.match(/.*\b\d+ (minuten|dagen|schooldagen|weken|jaar)\b.*/g) ?? [];
      const ours = lines.filter((line) => !/nog te controleren|6 weken na het|binnen 6 weken/i.test(line));
      expect([path, ours]).toEqual([path, []]);
    }
  });

  it('give the five steps of the meldcode, its questions and Veilig Thuis, and a quick way out', () => {
    const { text, data } = annex('meldcode');
    expect(text.match(/<Step /g)).toHaveLength(5);
    expect(text).toContain('## Het afwegingskader');
    expect(data?.praten[0]).toBe('veilig-thuis');
    expect(data?.snelWeg).toBe(true);
  });

  it('keep from a perpetrator what the school looks at', () => {
    expect(annex('meldcode').text).not.toMatch(/blauwe plek|signalenlijst|letsel|verwaarloz/i);
  });
});

describe.each(paths)('stappen/$file', ({ path }) => {
  it('strands nobody', () => {
    expect(stepFaults(path)).toEqual([]);
  });

  it('names roles that exist', () => {
    const roles = contacts.map(({ rol }) => rol);
    const used = path.stappen.flatMap(({ wie, samenMet }) => [wie, ...samenMet]).filter((rol) => rol !== 'u');
    expect(roles).toEqual(expect.arrayContaining(used));
  });

  it('says within what time, what is written down and who sees it, at every step that goes on', () => {
    const bare = path.stappen.filter(
      ({ klaar, binnen, opschrijven, ziet }) =>
        klaar === undefined && (binnen === undefined || opschrijven === undefined || ziet.length === 0),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});
