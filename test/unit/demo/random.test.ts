import { expect, it } from 'vitest';
import { seededRandom, shuffledOrder } from '../../../scripts/demo/random.ts';

const draw = (n: number, one: () => number) => Array.from({ length: n }, one);

it('gives the same numbers for the same seed and label, and others for another', () => {
  const take = (seed: number, label: string) => draw(5, seededRandom(seed, label).uniform);
  expect(take(1, 'a')).toEqual(take(1, 'a'));
  expect(take(1, 'a')).not.toEqual(take(2, 'a'));
  expect(take(1, 'a')).not.toEqual(take(1, 'b'));
});

it('keeps its numbers: a demo made today comes back next year', () => {
  const { uniform, normal } = seededRandom(1, 'frozen');
  expect([...draw(3, uniform), ...draw(2, normal)].map((value) => value.toFixed(6))).toMatchInlineSnapshot(`
    [
      "0.020786",
      "0.071794",
      "0.811835",
      "0.406914",
      "2.531371",
    ]
  `);
});

it('is uniform and normal', () => {
  const n = 100_000;
  const { uniform, normal } = seededRandom(7, 'moments');
  const bins = Array<number>(20).fill(0);
  for (const value of draw(n, uniform))
    bins[Math.floor(value * 20)] = (bins[Math.floor(value * 20)] ?? 0) + 1;
  const chiSquare = bins.reduce((sum, count) => sum + (count - n / 20) ** 2 / (n / 20), 0);
  expect(chiSquare).toBeLessThan(43.8); // 99.9 % of chi-square with 19 degrees of freedom
  const normals = draw(n, normal);
  const mean = normals.reduce((sum, value) => sum + value, 0) / n;
  const variance = normals.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n;
  const beyond = normals.filter((value) => Math.abs(value) > 1.959964).length / n;
  expect(Math.abs(mean)).toBeLessThan(0.012);
  expect(Math.abs(variance - 1)).toBeLessThan(0.016);
  expect(Math.abs(beyond - 0.05)).toBeLessThan(0.0025);
});

it('shuffles everything, once each', () => {
  const order = shuffledOrder(1000, seededRandom(1, 'order'));
  expect([...order].sort((a, b) => a - b)).toEqual(
    draw(
      1000,
      (
        (i) => () =>
          i++
      )(0),
    ),
  );
  expect(order.filter((pupil, place) => pupil === place).length).toBeLessThan(8);
});
