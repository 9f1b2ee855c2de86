interface Point {
  x: number;
  y: number;
}

export interface LabelPlace {
  anchor: 'start' | 'middle' | 'end';
  dx: number;
  dy: number;
}

/** Beside the dot first, then above and below it, then further off. */
const places: readonly LabelPlace[] = [16, 32, 48].flatMap((far): LabelPlace[] => [
  { anchor: 'start', dx: 13, dy: -far },
  { anchor: 'end', dx: -13, dy: -far },
  { anchor: 'start', dx: 13, dy: far },
  { anchor: 'end', dx: -13, dy: far },
  { anchor: 'middle', dx: 0, dy: -far - 4 },
  { anchor: 'middle', dx: 0, dy: far + 4 },
]);

const startOf = { start: 0, middle: -0.5, end: -1 } as const;
const halfLine = 10;
const dotRoom = 7;

/**
 * Where a label of this width may stand near its dot without lying over another dot or out of the picture; the first
 * place of all when there is none.
 */
export function freePlace(
  own: Point,
  width: number,
  others: readonly Point[],
  picture: { left: number; right: number; top: number; bottom: number },
): LabelPlace {
  const isFree = ({ anchor, dx, dy }: LabelPlace) => {
    const left = own.x + dx + startOf[anchor] * width;
    const top = own.y + dy - halfLine;
    const [right, bottom] = [left + width, top + 2 * halfLine];
    const isInside =
      left >= picture.left && right <= picture.right && top >= picture.top && bottom <= picture.bottom;
    const isCovering = others.some(
      ({ x, y }) => x > left - dotRoom && x < right + dotRoom && y > top - dotRoom && y < bottom + dotRoom,
    );
    return isInside && !isCovering;
  };
  return places.find(isFree) ?? { anchor: 'start', dx: 13, dy: -16 };
}
