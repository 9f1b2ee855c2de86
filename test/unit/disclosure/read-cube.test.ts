import { describe, expect, it } from 'vitest';
import { publicCube } from '../../../src/disclosure/public.ts';
import { readCube } from '../../../src/disclosure/read-cube.ts';
import { aCube } from '../analysis/cube.ts';

const cube = await aCube(1);

describe('a cube of another school', () => {
  it('is read as it was handed over, without notices', () => {
    expect(readCube(JSON.stringify(publicCube(cube)))).toEqual(publicCube(cube));
    expect(readCube(JSON.stringify(cube)).notices).toEqual([]);
  });

  it('is never refused that was released here, with whatever base and k', async () => {
    const settings: Parameters<typeof aCube>[1][] = [
      { k: 5 },
      { k: 20 },
      { base: 5 },
      { k: 10, base: 5 },
      { k: 60 },
    ];
    for (const [at, changes] of settings.entries()) {
      const own = await aCube(at + 10, changes);
      expect(readCube(JSON.stringify(own)).atoms).toEqual(own.atoms);
    }
  });

  const harmed: Record<string, unknown> = {
    'no JSON': 'hallo',
    'another format': { ...cube, f: 'vbk2' },
    'k below five': { ...cube, k: 2 },
    'a raw field beside it': { ...cube, rows: [] },
    'a row too short': {
      ...cube,
      questions: cube.questions.map((question) => ({ ...question, school: question.school.slice(1) })),
    },
    'a group too many': { ...cube, atoms: [...cube.atoms, cube.atoms[0]] },
    'a group of three': {
      ...cube,
      atoms: cube.atoms.map((atom, at) => (at === 0 ? { ...atom, n: 3 } : atom)),
    },
    'a count that was not rounded': {
      ...cube,
      questions: cube.questions.map((question) => ({
        ...question,
        atoms: question.atoms?.map((row) => row.map((count) => Math.max(0, count - 1))),
      })),
    },
    'more answers than people': {
      ...cube,
      questions: cube.questions.map((question) => ({ ...question, school: question.school.map(() => 300) })),
    },
    'two groups under one id': { ...cube, atoms: cube.atoms.map((atom) => ({ ...atom, id: 'a1' })) },
    'a question that is not there': {
      ...cube,
      constructs: cube.constructs.map((construct) => ({ ...construct, items: ['Z99'] })),
    },
  };
  it.each(Object.keys(harmed))('is refused with %s', (name) => {
    const value = harmed[name];
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    expect(() => readCube(text)).toThrow('disclosure/not-a-cube');
  });
});
