import { useCallback } from 'react';
import type { ItemRow } from '../../analysis/rows.ts';
import { drawnAnswers, showsPercent } from '../../charts/likert-answers.ts';
import { likertChart } from '../../charts/likert-chart.ts';
import type { LikertMode } from '../../charts/likert-layout.ts';
import { likertSentence, likertTable } from '../../charts/likert-words.ts';
import type { Released } from '../../domain/released.ts';
import type { People } from '../../text/people.ts';
import { likertText } from '../../text/likert.ts';
import { Chart } from './Chart.tsx';
import { Figure } from './Figure.tsx';
import { PlanLinks } from './PlanLinks.tsx';
import type { PlanChapter } from './plan-chapters.ts';
import { FigureTable } from './FigureTable.tsx';

interface Props {
  /** Questions that share one answer scale and one good side. */
  rows: Released<ItemRow[]>;
  plan: readonly PlanChapter[];
  who: People;
  mode: LikertMode;
  extent: readonly [number, number];
  /** The part of the school that answered; undefined for all of it. */
  of?: string | undefined;
  file: string;
}

/** The answers in the order in which they are stacked. */
function Key({ rows, who }: Pick<Props, 'rows' | 'who'>) {
  const [first] = rows;
  return (
    <div className="key">
      <p>{likertText.key(who, showsPercent(rows))}</p>
      <ul>
        {(first === undefined ? [] : drawnAnswers(first)).map(({ label, ramp }) => (
          <li key={label}>
            <span className={`swatch ramp-${ramp}`} />
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** On a phone the tables wait until they are asked for: they are longer than the picture. */
const hasRoom = () => matchMedia('(min-width: 48rem)').matches;

export function LikertFigure({ rows, plan, who, mode, extent, of, file }: Props) {
  const table = likertTable(rows, who, of);
  const { caption } = table;
  const isPercent = showsPercent(rows);
  const draw = useCallback(
    (frame: { document: Document; width: number }) =>
      likertChart(rows, { ...frame, people: who, mode, extent, label: caption }),
    [rows, who, mode, extent, caption],
  );
  return (
    <Figure sentence={likertSentence(rows, who, of)}>
      <Key rows={rows} who={who} />
      <Chart draw={draw} />
      <PlanLinks plan={plan} sections={rows.map(({ section }) => section)} />
      <FigureTable
        table={table}
        file={file}
        open={hasRoom()}
        note={isPercent ? likertText.small : likertText.rounded}
      />
    </Figure>
  );
}
