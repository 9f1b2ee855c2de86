import { useCallback } from 'react';
import type { BoardRow } from '../../../analysis/board.ts';
import { funnelChart, funnelSentence, funnelTable } from '../../../charts/funnel-chart.ts';
import type { Released } from '../../../domain/released.ts';
import { boardText } from '../../../text/board-view.ts';
import { constructText } from '../../../text/constructs.ts';
import { Chart } from '../Chart.tsx';
import { Figure } from '../Figure.tsx';
import { FigureTable } from '../FigureTable.tsx';

const signs = ['own', 'other', 'inner', 'outer'] as const;

export function FunnelFigure({ row }: { row: Released<BoardRow> }) {
  const sentence = funnelSentence(row);
  const draw = useCallback(
    (frame: { document: Document; width: number }) => funnelChart(row, { ...frame, label: sentence }),
    [row, sentence],
  );
  const { name } = constructText[row.construct];
  return (
    <section className="subject" aria-labelledby={`bestuur-${row.construct}`}>
      <h3 id={`bestuur-${row.construct}`}>{name}</h3>
      <Figure sentence={sentence}>
        <div className="key key-before">
          <ul>
            {signs.map((sign, i) => (
              <li key={sign}>
                <span className={`swatch swatch-sign swatch-${sign}`} />
                {boardText.key[i]}
              </li>
            ))}
          </ul>
        </div>
        <Chart draw={draw} />
        <FigureTable table={funnelTable(row)} file={`bestuur-${row.construct}`.toLowerCase()} />
      </Figure>
    </section>
  );
}
