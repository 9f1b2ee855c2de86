import type { JSX } from 'react';

/** The mark: nine seats on a ring, one filled. */
export function Brand(): JSX.Element {
  return (
    <p className="brand">
      <svg className="brand-mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        {Array.from({ length: 9 }, (_, i) => {
          const angle = (i / 9) * 2 * Math.PI - Math.PI / 2;
          return (
            <circle
              key={i}
              className={i === 0 ? 'brand-filled' : 'brand-seat'}
              cx={20 + 15 * Math.cos(angle)}
              cy={20 + 15 * Math.sin(angle)}
              r={i === 0 ? 4.4 : 3.4}
            />
          );
        })}
      </svg>
      <strong>Veilige Kring</strong>
    </p>
  );
}
