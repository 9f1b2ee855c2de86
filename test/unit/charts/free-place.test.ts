import { expect, it } from 'vitest';
import { freePlace } from '../../../src/charts/free-place.ts';

const picture = { left: 0, right: 700, top: 0, bottom: 300 };
const own = { x: 300, y: 150 };

it('stands right above the dot where nothing is', () => {
  expect(freePlace(own, 110, [], picture)).toEqual({ anchor: 'start', dx: 13, dy: -16 });
});

it('goes elsewhere when a dot is there', () => {
  expect(freePlace(own, 110, [{ x: 360, y: 134 }], picture)).toEqual({ anchor: 'end', dx: -13, dy: -16 });
});

it('stays in the picture', () => {
  expect(freePlace({ x: 690, y: 5 }, 110, [], picture)).toEqual({ anchor: 'end', dx: -13, dy: 16 });
});

it('stands somewhere even when every place is taken', () => {
  const crowd = Array.from({ length: 900 }, (_, i) => ({ x: (i % 60) * 12, y: Math.floor(i / 60) * 20 }));
  expect(freePlace(own, 110, crowd, picture)).toEqual({ anchor: 'start', dx: 13, dy: -16 });
});
