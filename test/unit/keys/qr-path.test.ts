import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { qrPath } from '../../../src/browser/qr-path.ts';

it('draws every dark module of the code and no other', () => {
  const text = 'https://school.nl/invullen/#v1.leerlingen-2026.4KD7MPX2H.age1ql3z7hjy5';
  const { data } = encode(text, { ecc: 'M', border: 4 });
  const { size, d } = qrPath(text);
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  expect(drawn).toEqual(data);
});
