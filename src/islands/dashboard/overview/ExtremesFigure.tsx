import { useMemo } from 'react';
import { itemRows } from '../../../analysis/items.ts';
import type { ItemRow } from '../../../analysis/rows.ts';
import { extremesOf, extremesSentence, extremesTable } from '../../../charts/extremes-words.ts';
import { favourableCount, favourableWords } from '../../../charts/likert-answers.ts';
import type { Cube, Released } from '../../../domain/released.ts';
import { extremesText, overviewViewText } from '../../../text/overview-view.ts';
import { Figure } from '../Figure.tsx';
import { FigureTable } from '../FigureTable.tsx';

function Questions({ title, rows }: { title: string; rows: readonly ItemRow[] }) {
  return (
    <div>
      <h3 className="scale-name">{title}</h3>
      <ul className="plain-list">
        {rows.map((row) => (
          <li key={row.question}>
            <span>{row.text}</span>
            <span className="soft small">
              {extremesText.count(favourableCount(row), row.valid)}: {favourableWords(row)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The questions that were answered favourably most and least often. */
export function ExtremesFigure({ cube }: { cube: Released<Cube> }) {
  const extremes = useMemo(() => extremesOf(itemRows(cube)), [cube]);
  return (
    <Figure sentence={extremesSentence(extremes)}>
      {extremes.strong.length > 0 && (
        <>
          <div className="two-columns">
            <Questions title={extremesText.strong} rows={extremes.strong} />
            <Questions title={extremesText.weak} rows={extremes.weak} />
          </div>
          <p className="figure-note">
            {extremesText.note} <a href="#vragen">{overviewViewText.toQuestions}</a>
          </p>
          <FigureTable table={extremesTable(extremes)} file={`${cube.survey}-sterk-zwak`} picture={false} />
        </>
      )}
    </Figure>
  );
}
