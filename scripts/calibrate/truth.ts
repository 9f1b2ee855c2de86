import { above, constructSizes, items, type Item } from './items.ts';

// Midpoints over +/- 6 sd: exact to far more digits than a simulation has.
const steps = 120;
const nodes = Array.from({ length: steps }, (_, i) => {
  const e = -6 + (12 * (i + 0.5)) / steps;
  return { e, weight: (Math.exp((-e * e) / 2) / Math.sqrt(2 * Math.PI)) * (12 / steps) };
});

const average = (spread: number, mean: number, value: (theta: number) => number): number =>
  nodes.reduce((sum, { e, weight }) => sum + weight * value(mean + spread * e), 0);

const expectedAnswer = (item: Item, theta: number): number =>
  1 + [1, 2, 3, 4].reduce((sum, j) => sum + above(item, j, theta), 0);

/** The share of all possible pupils that answers 4 or 5. */
export function trueTopShare(item: Item): number {
  return average(1, 0, (theta) => above(item, 3, theta));
}

const reach = 2.5;
const cells = 250;

/** Per construct: the mean score of all possible pupils of a class with this effect, by a table with interpolation. */
export function trueClassMeans(icc: number): ((effect: number) => number)[] {
  return constructSizes.map((size, construct) => {
    const own = items.filter((item) => item.construct === construct);
    const table = Array.from({ length: cells + 1 }, (_, i) => {
      const effect = -reach + (2 * reach * i) / cells;
      return average(Math.sqrt(1 - icc), effect, (theta) =>
        own.reduce((sum, item) => sum + expectedAnswer(item, theta) / size, 0),
      );
    });
    return (effect) => {
      const place = Math.min(cells - 1e-9, Math.max(0, ((effect + reach) / (2 * reach)) * cells));
      const from = Math.floor(place);
      const [low, high] = [table[from] ?? 0, table[from + 1] ?? 0];
      return low + (place - from) * (high - low);
    };
  });
}
