import type { JSX } from 'react';

/** Only the mouth differs: no face is louder than another. From sad to glad, by the number of answers. */
const mouths: Readonly<Record<number, readonly string[]>> = {
  3: ['M36 76 Q58 54 80 76', 'M38 70 L78 70', 'M34 62 Q58 92 82 62'],
  4: ['M36 76 Q58 54 80 76', 'M38 72 Q58 60 78 72', 'M38 66 Q58 80 78 66', 'M34 62 Q58 92 82 62'],
};

function Face({ value, of }: { value: number; of: number }): JSX.Element {
  return (
    <svg className="picture picture-face" viewBox="0 0 116 116" aria-hidden="true" focusable="false">
      <circle className="picture-fill" cx="58" cy="58" r="51" />
      <circle className="picture-dot" cx="40" cy="46" r="6.5" />
      <circle className="picture-dot" cx="76" cy="46" r="6.5" />
      <path className="picture-line" d={mouths[of]?.[value - 1]} />
    </svg>
  );
}

/** Which of the 20 school days are filled, row by row: none, two, one a week, sixteen. */
const days: Readonly<Record<number, readonly number[]>> = {
  1: [],
  2: [3, 16],
  3: [1, 8, 12, 18],
  4: [0, 1, 2, 4, 5, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 19],
};

function SchoolDays({ value }: { value: number }): JSX.Element {
  const filled = days[value] ?? [];
  return (
    <svg className="picture picture-days" viewBox="0 0 136 108" aria-hidden="true" focusable="false">
      {Array.from({ length: 20 }, (_, i) => (
        <circle
          key={i}
          className={filled.includes(i) ? 'picture-dot' : 'picture-seat'}
          cx={12 + (i % 5) * 28}
          cy={12 + Math.floor(i / 5) * 28}
          r={filled.includes(i) ? 9.5 : 8.5}
        />
      ))}
    </svg>
  );
}

/** How many of the eight seats are taken, by the number of answers of the scale and the answer. */
const seats: Readonly<Record<number, readonly (readonly number[])[]>> = {
  3: [[], [0, 2, 4, 6], [0, 1, 2, 3, 4, 5, 6, 7]],
  4: [[], [0, 3], [0, 1, 2, 4, 5, 6], [0, 1, 2, 3, 4, 5, 6, 7]],
};

function Seats({ value, of }: { value: number; of: number }): JSX.Element {
  const filled = seats[of]?.[value - 1] ?? [];
  return (
    <svg className="picture picture-seats" viewBox="0 0 116 116" aria-hidden="true" focusable="false">
      {Array.from({ length: 8 }, (_, i) => {
        const angle = (i / 8) * 2 * Math.PI - Math.PI / 2;
        return (
          <circle
            key={i}
            className={filled.includes(i) ? 'picture-dot' : 'picture-seat'}
            cx={58 + 43 * Math.cos(angle)}
            cy={58 + 43 * Math.sin(angle)}
            r={filled.includes(i) ? 11 : 9.5}
          />
        );
      })}
    </svg>
  );
}

/** What is drawn beside the word of an answer, if anything. `of` is the number of answers of the scale. */
export function Picture(props: { kind: string; value: number; of: number }): JSX.Element | null {
  if (props.kind === 'geen') return null;
  if (props.kind === 'gezicht') return <Face value={props.value} of={props.of} />;
  if (props.kind === 'dagen') return <SchoolDays value={props.value} />;
  return <Seats value={props.value} of={props.of} />;
}
