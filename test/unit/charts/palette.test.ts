import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, distance, lab, normalVision, seen, simulations, type Rgb } from './colour-vision.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
/** Every value that a token has in the style sheet: light first, then dark and print where they differ. */
const valuesOf = (token: string) =>
  [...css.matchAll(new RegExp(`--${token}: (#[0-9a-f]{6})`, 'g'))].map(([, hex = '']) => hex);
const first = (token: string) => valuesOf(token)[0] ?? '';
const steps = [1, 2, 3, 4, 5] as const;
const papers = valuesOf('paper');

it('is one palette: only the paper under it changes with the theme', () => {
  for (const token of [...steps.map((step) => `ramp-${step}`), 'ramp-edge', 'cell-low', 'cell-high'])
    expect([token, valuesOf(token).length]).toEqual([token, 1]);
  expect(new Set(papers).size).toBe(2);
});

it('simulates as it should: white and grey stay, and protanopia takes the light out of red', () => {
  for (const matrix of Object.values(simulations)) {
    for (const grey of ['#ffffff', '#808080'])
      expect(distance(seen(grey, matrix), seen(grey, normalVision))).toBeLessThan(0.1);
  }
  const red = (matrix: Parameters<typeof seen>[1]) => lab(seen('#ff0000', matrix))[0];
  expect(red(simulations.protanopia)).toBeLessThan(red(normalVision) - 10);
});

describe.each(Object.entries({ normal: normalVision, ...simulations }))('in %s vision', (_, matrix) => {
  const look = (token: string): Rgb => seen(first(token), matrix);
  const ramp = steps.map((step) => look(`ramp-${step}`));
  const [one, two, three, four, five] = ramp.map((colour) => lab(colour)[0]);

  it('the ramp keeps its order: dark at both ends, lightest in the middle', () => {
    expect(one).toBeLessThan((two ?? 0) - 20);
    expect(two).toBeLessThan((three ?? 0) - 8);
    expect(four).toBeLessThan((three ?? 0) - 8);
    expect(five).toBeLessThan((four ?? 0) - 20);
  });

  it('no two steps look alike, and neither do the two ends', () => {
    ramp.forEach((colour, i) => {
      for (const other of ramp.slice(i + 1)) expect(distance(colour, other)).toBeGreaterThan(30);
    });
  });

  it('every step has an edge or is dark itself, on the paper of both themes', () => {
    for (const paper of papers) {
      expect(contrast(look('ramp-edge'), seen(paper, matrix))).toBeGreaterThan(4.5);
      for (const end of ['ramp-1', 'ramp-5'])
        expect(contrast(look(end), seen(paper, matrix))).toBeGreaterThan(4.5);
    }
  });

  it('the number in a step can be read', () => {
    for (const step of steps) {
      const ink = look(step === 1 || step === 5 ? 'on-ramp-dark' : 'on-ramp-light');
      expect(contrast(look(`ramp-${step}`), ink)).toBeGreaterThan(4.5);
    }
  });

  it('the classes of the heat picture differ, each within its border', () => {
    expect(distance(look('cell-low'), look('cell-high'))).toBeGreaterThan(20);
    expect(contrast(look('cell-low'), look('ramp-1'))).toBeGreaterThan(4.5);
    expect(contrast(look('cell-high'), look('ramp-5'))).toBeGreaterThan(4.5);
  });

  it('the accent of buttons is never taken for a step', () => {
    for (const colour of ramp) expect(distance(look('accent'), colour)).toBeGreaterThan(18);
  });
});
