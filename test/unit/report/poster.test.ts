import { describe, expect, it } from 'vitest';
import { itemRows } from '../../../src/analysis/items.ts';
import { derive } from '../../../src/disclosure/derive.ts';
import { posterOf } from '../../../src/report/poster.ts';
import type { Cube, Released } from '../../../src/domain/released.ts';
import { demoCubes } from '../../support/demo-cubes.ts';
import { aCube } from '../analysis/cube.ts';

const [demo] = await demoCubes({ years: 1 });
if (demo === undefined) throw new Error('there is no demo');
const atomOf = (cube: Released<Cube>, label: string) => {
  const atom = cube.atoms.find((other) => other.label === label);
  if (atom === undefined) throw new Error(`no ${label}`);
  return atom;
};

describe('the poster of a stamgroep', () => {
  it('shows only good questions, and no number that leaves a few children over', () => {
    for (const atom of demo.atoms) {
      const poster = posterOf(demo, atom);
      if (typeof poster === 'string') continue;
      const lines = [...poster.good, ...poster.talk];
      expect(lines.length).toBeGreaterThan(0);
      for (const { question, count } of lines) {
        const asked = demo.questions.find(({ id }) => id === question);
        expect([asked?.construct === 'AV', asked?.reverse, asked?.atoms === undefined]).toEqual([
          false,
          false,
          false,
        ]);
        if (count === undefined) continue;
        expect(count.n).toBeGreaterThanOrEqual(6);
        expect(count.total - count.n).toBeGreaterThanOrEqual(6);
      }
    }
  });

  it('never speaks of more children than took part, though rounded counts may add up to more', () => {
    const shown = demo.atoms.flatMap((atom) => {
      const poster = posterOf(demo, atom);
      const lines = typeof poster === 'string' ? [] : [...poster.good, ...poster.talk];
      return lines.flatMap(({ question, count }) => {
        if (count === undefined) return [];
        const valid = itemRows(demo, atom.id).find((row) => row.question === question)?.valid ?? 0;
        return [{ total: count.total, valid, took: atom.n }];
      });
    });
    expect(shown.filter(({ valid, took }) => valid > took)).not.toEqual([]);
    for (const { total, took } of shown) expect(total).toBeLessThanOrEqual(took);
  });

  it('is not there for merged groups, few answers, few of the group, or adults', async () => {
    const cube = await aCube();
    const merged = cube.atoms.find(({ groups }) => groups.length > 1);
    expect(merged === undefined ? 'merged' : posterOf(cube, merged)).toBe('merged');
    const atom = atomOf(demo, '7/8 a');
    expect(posterOf(demo, { ...atom, n: 9 })).toBe('too-few');
    expect(posterOf(demo, { ...atom, enrolled: 60 })).toBe('low-response');
    expect(
      posterOf(
        derive(demo, (all) => ({ ...all, role: 'ouder' as const })),
        atom,
      ),
    ).toBe('not-pupils');
  });

  it('is the same whether there is a notice or not', () => {
    const silent = derive(demo, (all) => ({ ...all, notices: [] }));
    for (const atom of demo.atoms) expect(posterOf(demo, atom)).toEqual(posterOf(silent, atom));
  });

  it('shows nothing where every question leaves few over', () => {
    const alike = derive(demo, (all) => ({
      ...all,
      questions: all.questions.map((question) => ({
        ...question,
        atoms: question.atoms?.map((row) => row.map((_, i) => (i === 1 ? 9 : i === 2 ? 3 : 0))),
      })),
    }));
    expect(posterOf(alike, atomOf(demo, '7/8 a'))).toBe('nothing-safe');
  });
});
