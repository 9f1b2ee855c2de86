import { useMemo } from 'react';
import { outstanding } from '../../../analysis/outstanding.ts';
import {
  outstandingFindings,
  outstandingSentence,
  outstandingTable,
  unseenSentences,
} from '../../../charts/outstanding-words.ts';
import type { Cube, Released } from '../../../domain/released.ts';
import { overviewViewText } from '../../../text/overview-view.ts';
import { Figure } from '../Figure.tsx';
import { FigureTable } from '../FigureTable.tsx';

/** Which groups stand out, in words; and what could not have been seen. */
export function OutstandingFigure({ cube }: { cube: Released<Cube> }) {
  const result = useMemo(() => outstanding(cube), [cube]);
  return (
    <Figure sentence={outstandingSentence(result)}>
      {result.found.length > 0 && (
        <ul className="findings">
          {outstandingFindings(result).map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      )}
      {unseenSentences(result).map((sentence) => (
        <p key={sentence} className="figure-note">
          {sentence}
        </p>
      ))}
      {result.compared > 0 && (
        <p className="figure-note">
          <a href="#groepen">{overviewViewText.toGroups}</a>
        </p>
      )}
      {result.found.length > 0 && (
        <FigureTable table={outstandingTable(result)} file={`${cube.survey}-valt-op`} picture={false} />
      )}
    </Figure>
  );
}
