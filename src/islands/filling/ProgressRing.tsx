import type { JSX } from 'react';
import { useText } from './text.ts';

/** The kring as progress: one seat per question, done ones filled, the present one ringed. */
export function ProgressRing({ index, total }: { index: number; total: number }): JSX.Element {
  const text = useText();
  const [first, second] = text.question.of(total);
  // Round with the script: where one reads from right to left, the ring fills that way too.
  const turn = text.dir === 'rtl' ? -2 : 2;
  return (
    <div className="progress">
      <svg className="progress-ring" viewBox="0 0 80 80" aria-hidden="true" focusable="false">
        {Array.from({ length: total }, (_, i) => {
          const angle = (i / total) * turn * Math.PI - Math.PI / 2;
          const state = i < index ? 'done' : i === index ? 'now' : 'free';
          return (
            <circle
              key={i}
              className={`progress-seat progress-${state}`}
              cx={40 + 33 * Math.cos(angle)}
              cy={40 + 33 * Math.sin(angle)}
              r={state === 'now' ? 5.5 : 3}
            />
          );
        })}
        <text className="progress-number" x="40" y="41" textAnchor="middle" dominantBaseline="middle">
          {index + 1}
        </text>
      </svg>
      <p className="progress-words" aria-hidden="true">
        {first}
        <br />
        {second}
      </p>
      <p id="question-place" className="visually-hidden">
        {text.question.position(index + 1, total)}
      </p>
    </div>
  );
}
