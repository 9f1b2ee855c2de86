/** A small seat on the ring of the poster, on a sheet of 4200 by 2970. */
export interface SmallSeat {
  x: number;
  y: number;
  r: number;
  kind: 'poster-seat' | 'poster-filled' | 'poster-free';
}

/** Middles of the five large seats: the same places as in `poster.css`. */
const large = [
  { x: 2100, y: 594 },
  { x: 3549, y: 1203 },
  { x: 2982, y: 2287 },
  { x: 1218, y: 2287 },
  { x: 651, y: 1203 },
] as const;
const radius = 525;
const middle = { x: 2100, y: 1485 };

/** Small seats between the large ones: a class is more than its rules. One is filled, one is free. */
export function seatsBetween(rules: number): SmallSeat[] {
  const places = large.slice(0, rules).flatMap((from, i) => {
    const to = large[(i + 1) % large.length] ?? from;
    const distance = Math.hypot(to.x - from.x, to.y - from.y);
    const free = distance - 2 * radius;
    const count = Math.floor(free / 150);
    return Array.from({ length: count }, (_, k) => {
      const t = (radius + (free * (k + 1)) / (count + 1)) / distance;
      // A little outward, so that the seats lie on a ring and not on a straight line.
      const bulge = 1 + 0.24 * t * (1 - t);
      return {
        x: Math.round(middle.x + (from.x + (to.x - from.x) * t - middle.x) * bulge),
        y: Math.round(middle.y + (from.y + (to.y - from.y) * t - middle.y) * bulge),
      };
    });
  });
  return places.map((place, i) => ({
    ...place,
    r: [38, 50, 42, 34, 46][i % 5] ?? 40,
    kind: i === 1 ? 'poster-filled' : i === 6 ? 'poster-free' : 'poster-seat',
  }));
}
