import type { Poster, PosterLine } from '../../../report/poster.ts';
import { posterText } from '../../../text/report.ts';
import type { PlanParts } from '../plan-parts.ts';
import { usePaperTitle } from './use-paper-title.ts';

/** Seats on a ring, so many of them filled: the kring of the group. */
function Seats({ n, total }: { n: number; total: number }) {
  const seats = Array.from({ length: total }, (_, i) => {
    const angle = (2 * Math.PI * i) / total - Math.PI / 2;
    return { x: 50 + 42 * Math.cos(angle), y: 50 + 42 * Math.sin(angle), isFilled: i < n };
  });
  return (
    <svg className="poster-kring" viewBox="0 0 100 100" aria-hidden="true">
      {seats.map(({ x, y, isFilled }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="4" className={isFilled ? 'seat-filled' : 'seat-open'} />
      ))}
    </svg>
  );
}

function Line({ line }: { line: PosterLine }) {
  const { count, words, text } = line;
  return (
    <li className="poster-line">
      {count !== undefined && <Seats {...count} />}
      <div>
        <p className="poster-question">{text}</p>
        <p>
          {count === undefined ? posterText.nearlyAll(words) : posterText.count(count.n, count.total, words)}
        </p>
      </div>
    </li>
  );
}

/** One page for the talk with the stamgroep, in the children's own words. */
export function PosterSheet({ poster, childLine }: { poster: Poster; childLine: PlanParts['childLine'] }) {
  usePaperTitle(`${posterText.heading}, ${poster.label}`);
  return (
    <article className="report-sheet poster-sheet figure" aria-label={posterText.title}>
      <h1 className="report-title">{posterText.heading}</h1>
      <p className="soft">{posterText.sub(poster.label, poster.n)}</p>
      <h2>{posterText.good}</h2>
      <ul className="poster-lines">
        {poster.good.map((line) => (
          <Line key={line.question} line={line} />
        ))}
      </ul>
      {poster.talk.length > 0 && (
        <>
          <h2>{posterText.talk}</h2>
          <ul className="poster-lines">
            {poster.talk.map((line) => (
              <Line key={line.question} line={line} />
            ))}
          </ul>
        </>
      )}
      <ul className="poster-ask">
        {posterText.ask.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p className="poster-help">{posterText.help(childLine)}</p>
    </article>
  );
}
