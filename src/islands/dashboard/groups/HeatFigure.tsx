import { useCallback } from 'react';
import type { GroupConstruct } from '../../../analysis/groups.ts';
import { heatSentence, heatTable } from '../../../charts/group-words.ts';
import { heatChart } from '../../../charts/heat-chart.ts';
import type { Released } from '../../../domain/released.ts';
import { groupsText } from '../../../text/groups-view.ts';
import { Chart } from '../Chart.tsx';
import { Figure } from '../Figure.tsx';
import { FigureTable } from '../FigureTable.tsx';

const classes = ['lower', 'higher', 'alike', 'few', 'hidden'] as const;

/** Groups by construct, three classes, with the key in words. */
export function HeatFigure({ columns, file }: { columns: Released<GroupConstruct[]>; file: string }) {
  const sentence = heatSentence(columns);
  const draw = useCallback(
    (frame: { document: Document; width: number }) => heatChart(columns, { ...frame, label: sentence }),
    [columns, sentence],
  );
  const present = new Set(columns.flatMap(({ groups }) => groups.map(({ state }) => state)));
  return (
    <Figure sentence={sentence}>
      <Chart draw={draw} />
      <div className="key key-after">
        <ul>
          {classes
            .filter((state) => present.has(state))
            .map((state) => (
              <li key={state}>
                <span className={`swatch swatch-cell swatch-${state}`}>
                  {(state === 'lower' || state === 'higher') && (
                    <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
                      <path d={state === 'higher' ? 'M6 1l5 10H1z' : 'M6 11L1 1h10z'} fill="currentColor" />
                    </svg>
                  )}
                  {state === 'hidden' && (
                    <span className="swatch-secret" aria-hidden="true">
                      {groupsText.secret}
                    </span>
                  )}
                </span>
                {groupsText.states[state]}
              </li>
            ))}
        </ul>
      </div>
      <FigureTable table={heatTable(columns)} file={file} />
    </Figure>
  );
}
