import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openQuestionSchema } from '../../../src/domain/open-question.ts';
import { z } from '../../../src/domain/zod.ts';
import { changeNotes, earlierPlan } from '../../../src/pages/plan/_archive.ts';
import { changedSections, sectionsOf } from '../../../src/plan/sections.ts';

const fixture = 'test/fixtures/archief';

describe('the plan of an earlier year', () => {
  it('is the newest before this one, by chapter without its number', () => {
    const plan = earlierPlan(fixture, '2025-2026');
    expect(plan?.schooljaar).toBe('2024-2025');
    expect([...(plan?.chapters.keys() ?? [])]).toEqual(['pesten']);
    expect(earlierPlan(fixture, '2024-2025')?.schooljaar).toBe('2023-2024');
    expect(earlierPlan(fixture, '2023-2024')).toBeUndefined();
    expect(earlierPlan('test/fixtures/none', '2025-2026')).toBeUndefined();
  });

  it('can be laid beside the plan of now', () => {
    const before = sectionsOf(earlierPlan(fixture, '2025-2026')?.chapters.get('pesten') ?? '', (rol) => rol);
    const now = sectionsOf(readFileSync('content/plan/05-pesten.mdx', 'utf8'), (rol) => rol);
    const [first] = changedSections(before, now);
    expect(first?.title).toBe('Wat is pesten?');
    expect(first?.removed).toBeGreaterThan(0);
  });
});

describe('notes about the PDF of 2025-2026', () => {
  const { schooljaar, notes } = changeNotes('content/archief', '2025-2026');

  it('are there for this first year, solved and open', () => {
    expect(schooljaar).toBe('2025-2026');
    expect(notes.length).toBeGreaterThan(20);
    expect(new Set(notes.map(({ stand }) => stand))).toEqual(new Set(['opgelost', 'open']));
  });

  it('point to open questions that exist', () => {
    const file = parse(readFileSync('content/open-vragen.yaml', 'utf8')) as unknown;
    const ids = z
      .array(openQuestionSchema.pick({ id: true }))
      .parse(file)
      .map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(notes.flatMap(({ openVraag }) => openVraag ?? [])));
  });

  it('name no person and blame nobody', () => {
    const text = readFileSync('content/archief/2025-2026/toelichting.yaml', 'utf8');
    expect(text).not.toMatch(/Rabbeljee|Knaven|Capelle|Hessels|@/);
    expect(text).not.toMatch(/\b(fout|slordig|verkeerd|vergeten)\b/i);
  });

  it('say which file is wrong when they are malformed', () => {
    const root = mkdtempSync(join(tmpdir(), 'archief-'));
    mkdirSync(join(root, '2025-2026'));
    writeFileSync(join(root, '2025-2026/toelichting.yaml'), '- punt: x\n');
    expect(() => changeNotes(root, '2026-2027')).toThrow(
      expect.objectContaining({ code: 'content/invalid' }) as Error,
    );
  });
});
