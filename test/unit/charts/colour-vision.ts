export type Rgb = readonly [number, number, number];

type Matrix = readonly [Rgb, Rgb, Rgb];

/**
 * What is left of a colour with one kind of cone missing, on linear RGB.
 * Source: Machado, Oliveira and Fernandes (2009), IEEE TVCG 15(6), the matrices of severity 1.0.
 */
export const simulations = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export const normalVision: Matrix = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

const dot = ([a, b, c]: Rgb, [x, y, z]: Rgb) => a * x + b * y + c * z;
const clip = (value: number) => Math.min(1, Math.max(0, value));

/** Linear RGB of `#rrggbb`, as sRGB defines it. */
function linear(hex: string): Rgb {
  const at = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [at(1), at(3), at(5)];
}

/** The colour as it is seen, still linear; what falls outside the screen's range is clipped as a screen does. */
export function seen(hex: string, [red, green, blue]: Matrix): Rgb {
  const own = linear(hex);
  return [clip(dot(red, own)), clip(dot(green, own)), clip(dot(blue, own))];
}

/** Relative luminance (WCAG 2.2). */
const luminance = (colour: Rgb): number => dot([0.2126, 0.7152, 0.0722], colour);

/** Contrast (WCAG 2.2), from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const root = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);

/** CIELAB under D65: lightness from 0 to 100, and two axes of hue. */
export function lab(colour: Rgb): Rgb {
  const x = root(dot([0.4124564, 0.3575761, 0.1804375], colour) / 0.95047);
  const y = root(dot([0.2126729, 0.7151522, 0.072175], colour));
  const z = root(dot([0.0193339, 0.119192, 0.9503041], colour) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Distance in CIELAB (CIE 1976); about 2 is just noticeable side by side. */
export function distance(one: Rgb, other: Rgb): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
