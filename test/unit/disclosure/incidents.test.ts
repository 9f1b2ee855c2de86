import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releaseIncidents, schooljaarOf } from '../../../src/disclosure/incidents.ts';

const many = (category: string, n: number, date = '2026-09-10') =>
  Array.from({ length: n }, () => ({ date, category }));
const shown = (incidents: { date: string; category: string }[]) =>
  Object.fromEntries(releaseIncidents(incidents).categories.map(({ category, count }) => [category, count]));

describe('the register', () => {
  it('starts a school year in August', () => {
    expect([schooljaarOf('2026-07'), schooljaarOf('2026-08')]).toEqual(['2025-2026', '2026-2027']);
  });

  it('hides fewer than five, and one more so that the total does not give it back', () => {
    expect(shown([...many('ruzie', 20), ...many('pesten', 2), ...many('schelden', 8)])).toEqual({
      ruzie: 20,
      pesten: undefined,
      schelden: undefined,
    });
    expect(shown([...many('ruzie', 20), ...many('schelden', 8)])).toEqual({ ruzie: 20, schelden: 8 });
  });

  it('hides more where the hidden ones could only be one each', () => {
    expect(shown([...many('a', 1), ...many('b', 1), ...many('c', 9)])).toEqual({});
    expect(releaseIncidents([...many('a', 1), ...many('b', 1), ...many('c', 9)]).categories).toEqual(
      ['a', 'b', 'c'].map((category) => ({ schooljaar: '2026-2027', category, count: undefined })),
    );
  });

  it.each([
    [2, 14],
    [3, 9],
    [4, 7],
  ])('gives no small count away beside others, to who knows the rule: %i kinds', (kinds, most) => {
    const worlds = Array.from({ length: (most + 1) ** kinds }, (_, at) =>
      Array.from({ length: kinds }, (_, kind) => Math.floor(at / (most + 1) ** kind) % (most + 1)),
    );
    const outcome = (world: readonly number[]) => {
      const { years, categories } = releaseIncidents(world.flatMap((n, kind) => many(String(kind), n)));
      const rows = world.map((_, kind) => categories.find(({ category }) => category === String(kind)));
      return {
        total: years[0]?.count,
        rows: rows.map((row) => (row === undefined ? 0 : (row.count ?? null))),
      };
    };
    for (const [said, same] of Map.groupBy(worlds, (world) => JSON.stringify(outcome(world)))) {
      const { rows } = JSON.parse(said) as ReturnType<typeof outcome>;
      // Where nothing else is shown, the total alone says that there was little.
      if (!rows.some((count) => count !== null && count > 0)) continue;
      for (const [kind, count] of rows.entries()) {
        if (count !== null) continue;
        const could = new Set(same.map((world) => world[kind]));
        expect([said, could.size === 1 && Math.min(...could.values().map(Number)) < 5]).toEqual([
          said,
          false,
        ]);
      }
    }
  });

  it('fills months without a report, and has nothing of an empty file', () => {
    const { months } = releaseIncidents([...many('a', 2, '2026-09-01'), ...many('a', 1, '2026-12-24')]);
    expect(months.map(({ month, count }) => [month, count])).toEqual([
      ['2026-09', 2],
      ['2026-10', 0],
      ['2026-11', 0],
      ['2026-12', 1],
    ]);
    expect(releaseIncidents([])).toEqual({ years: [], months: [], categories: [] });
  });

  it('never shows a count of one to four, nor hides exactly one beside others', () => {
    const incident = fc.record({
      date: fc.constantFrom('2025-09-10', '2026-01-11', '2026-10-12'),
      category: fc.constantFrom('a', 'b', 'c', 'd'),
    });
    fc.assert(
      fc.property(fc.array(incident, { maxLength: 60 }), (incidents) => {
        const { categories, years } = releaseIncidents(incidents);
        for (const { schooljaar, count } of years) {
          const own = categories.filter((row) => row.schooljaar === schooljaar);
          const hidden = own.filter((row) => row.count === undefined);
          expect(own.every((row) => row.count === undefined || row.count === 0 || row.count >= 5)).toBe(true);
          const others = own.some((row) => (row.count ?? 0) > 0);
          if (others) expect(hidden.length).not.toBe(1);
          expect(count).toBe(incidents.filter(({ date }) => schooljaarOf(date) === schooljaar).length);
        }
      }),
    );
  });
});
