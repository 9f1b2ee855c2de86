import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeIntoAtoms } from '../../../src/disclosure/atoms.ts';
import type { Unit } from '../../../src/disclosure/units.ts';
import type { Problem } from '../../../src/domain/problem.ts';

const school = (spec: string): { units: Unit[]; n: number[] } => {
  const parts = spec.split(' ').map((part) => part.split(':'));
  return {
    units: parts.map(([name = '', bouw = '', n = '0']) => ({ name, bouw, enrolled: Number(n) + 2 })),
    n: parts.map(([, , n]) => Number(n)),
  };
};
const labels = (spec: string, k = 10): string[] => {
  const { units, n } = school(spec);
  return mergeIntoAtoms(units, n, k).map(({ atom }) => `${atom.label}: ${atom.n} van ${atom.enrolled}`);
};

describe('merging', () => {
  test('leaves units that are large enough alone', () => {
    expect(labels('a:m:10 b:m:24')).toEqual(['a: 10 van 12', 'b: 24 van 26']);
  });
  test('joins neighbours and their names', () => {
    expect(labels('5/6a:m:12 5/6c:m:6 5/6d:m:5')).toEqual(['5/6a: 12 van 14', '5/6c en 5/6d: 11 van 15']);
    expect(labels('a:m:4 b:m:3 c:m:4')).toEqual(['a, b en c: 11 van 17']);
  });
  test('adds a rest at the end to the one before it', () => {
    expect(labels('a:m:12 b:m:6')).toEqual(['a en b: 18 van 22']);
  });
  test('stays within a bouw where that is possible, and crosses where it is not', () => {
    expect(labels('a:m:12 b:m:6 c:b:6 d:b:12')).toEqual(['a en b: 18 van 22', 'c en d: 18 van 22']);
    expect(labels('a:m:12 b:b:6 c:z:12')).toEqual(['a: 12 van 14', 'b en c: 18 van 22']);
  });
  test('takes an empty unit along, so that it cannot be seen either', () => {
    expect(labels('a:m:12 b:m:0')).toEqual(['a en b: 12 van 16']);
  });
  test('refuses a school with fewer than k answers, saying how many there are', () => {
    const { units, n } = school('a:m:4 b:b:5');
    expect(() => mergeIntoAtoms(units, n, 10)).toThrow(
      expect.objectContaining<Partial<Problem>>({ code: 'disclosure/too-few', details: { k: 10, n: 9 } }),
    );
  });
});

const schools = fc
  .record({
    units: fc.array(fc.record({ bouw: fc.constantFrom('onder', 'midden', 'boven'), n: fc.nat(30) }), {
      minLength: 1,
      maxLength: 12,
    }),
    k: fc.integer({ min: 5, max: 20 }),
  })
  .filter(({ units, k }) => units.reduce((sum, unit) => sum + unit.n, 0) >= k);

const atomsOf = ({ units, k }: { units: { bouw: string; n: number }[]; k: number }) =>
  mergeIntoAtoms(
    units.map(({ bouw, n }, at) => ({ name: `g${at}`, bouw, enrolled: n })),
    units.map((unit) => unit.n),
    k,
  );

describe('laws', () => {
  test('atoms partition the units and each holds at least k', () => {
    fc.assert(
      fc.property(schools, (sample) => {
        const atoms = atomsOf(sample);
        const members = atoms.flatMap((merged) => merged.units).sort((a, b) => a - b);
        expect(members).toEqual(sample.units.map((_, at) => at));
        for (const { atom, units } of atoms) {
          expect(atom.n).toBe(units.reduce((sum, unit) => sum + (sample.units[unit]?.n ?? 0), 0));
          expect(atom.n).toBeGreaterThanOrEqual(sample.k);
        }
        expect(new Set(atoms.map(({ atom }) => atom.id)).size).toBe(atoms.length);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test('any chain of union, intersection and difference of filters selects nobody or at least k', () => {
    const steps = fc.array(
      fc.record({
        how: fc.constantFrom('or', 'and', 'not'),
        filter: fc.array(fc.boolean(), { maxLength: 12 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(schools, steps, (sample, chain) => {
        const atoms = atomsOf(sample);
        let chosen = new Set<number>();
        for (const { how, filter } of chain) {
          const next = new Set(atoms.flatMap((_, at) => (filter[at] === true ? [at] : [])));
          const old = chosen;
          if (how === 'or') chosen = new Set([...old, ...next]);
          else chosen = new Set([...old].filter((at) => next.has(at) === (how === 'and')));
        }
        const selected = [...chosen].reduce((sum, at) => sum + (atoms[at]?.atom.n ?? 0), 0);
        expect(selected === 0 || selected >= sample.k).toBe(true);
      }),
      { seed: 2, numRuns: 1000 },
    );
  });
});
