import { encode } from 'uqr';

/** A QR code as one path of an SVG: `size` units wide and high, a white edge of four units included. */
export interface QrPath {
  size: number;
  d: string;
}

/** The QR code of this text. Error correction M: a folded or greasy slip still reads (15 % may be lost). */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const runs = data.flatMap((row, y) => {
    const line = row.map((dark) => (dark ? '1' : '0')).join('');
    return [...line.matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`);
  });
  return { size, d: runs.join('') };
}
