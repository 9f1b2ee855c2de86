import { useMemo } from 'react';
import { boardRows, type BoardRow } from '../../../analysis/board.ts';
import { derive } from '../../../disclosure/derive.ts';
import { publicCube } from '../../../disclosure/public.ts';
import type { Cube, Released } from '../../../domain/released.ts';
import { boardText } from '../../../text/board-view.ts';
import { saveFile } from '../save-file.ts';
import type { ViewProps } from '../views.ts';
import { FunnelFigure } from './FunnelFigure.tsx';

/** Hands the own figures over as a file: the public cube, without notices. */
function Share({ cube }: { cube: Released<Cube> }) {
  return (
    <section className="subject" aria-labelledby="delen-kop">
      <h3 id="delen-kop">{boardText.shareTitle}</h3>
      <p>{boardText.shareLead}</p>
      <p className="button-row">
        <button
          type="button"
          className="button button-second"
          onClick={() =>
            saveFile(`cijfers-${cube.survey}.vbk`, JSON.stringify(publicCube(cube)), 'application/json')
          }
        >
          {boardText.share}
        </button>
      </p>
    </section>
  );
}

/** The own school beside the other schools of its board: a funnel per construct, never a league table. */
export default function BoardView({ survey: { cube }, others }: ViewProps) {
  const board = useMemo(
    () =>
      boardRows(
        cube,
        others.map((other) => other.cube),
      ),
    [cube, others],
  );
  const rows = useMemo(
    () =>
      Array.from({ length: board.rows.length }, (_, i) => derive(board, (all) => all.rows[i])).filter(
        (row): row is Released<BoardRow> => row !== undefined,
      ),
    [board],
  );
  return (
    <section className="overview-part" aria-labelledby="bestuur-kop">
      <h2 id="bestuur-kop">{boardText.title}</h2>
      {others.length === 0 ? (
        <p className="soft">{boardText.empty}</p>
      ) : (
        <>
          {rows.length > 0 && <p className="soft">{boardText.lead}</p>}
          <ul className="remarks">
            <li>{boardText.used(board.used)}</li>
            {board.left.map(({ reason, schools }) => (
              <li key={reason}>{boardText.left(schools, reason)}</li>
            ))}
            {rows.length === 0 && board.refused !== undefined && <li>{boardText.refused[board.refused]}</li>}
          </ul>
          {rows.map((row) => (
            <FunnelFigure key={row.construct} row={row} />
          ))}
        </>
      )}
      <Share cube={cube} />
    </section>
  );
}
