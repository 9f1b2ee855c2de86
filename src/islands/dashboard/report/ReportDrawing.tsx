import { useCallback } from 'react';
import { likertChart } from '../../../charts/likert-chart.ts';
import { responseChart } from '../../../charts/response-chart.ts';
import { scaleChart } from '../../../charts/scale-chart.ts';
import { drawnAnswers, showsPercent } from '../../../charts/likert-answers.ts';
import type { Drawing } from '../../../report/model.ts';
import type { People } from '../../../text/people.ts';
import { likertText } from '../../../text/likert.ts';
import { Chart } from '../Chart.tsx';

interface Props {
  drawing: Drawing;
  who: People;
  label: string;
}

/** A picture of the report, by the functions of the dashboard's own charts. */
export function ReportDrawing({ drawing, who, label }: Props) {
  const draw = useCallback(
    (frame: { document: Document; width: number }) => {
      switch (drawing.of) {
        case 'likert':
          return likertChart(drawing.rows, {
            ...frame,
            people: who,
            mode: 'centred',
            extent: drawing.extent,
            label,
          });
        case 'response':
          return responseChart(drawing.rows, { ...frame, people: who, label });
        case 'scale':
          return scaleChart(drawing.row, { ...frame, label: drawing.label });
      }
    },
    [drawing, who, label],
  );
  const [first] = drawing.of === 'likert' ? drawing.rows : [];
  return (
    <>
      {drawing.of === 'likert' && (
        <div className="key">
          <p>{likertText.key(who, showsPercent(drawing.rows))}</p>
          <ul>
            {(first === undefined ? [] : drawnAnswers(first)).map(({ label: answer, ramp }) => (
              <li key={answer}>
                <span className={`swatch ramp-${ramp}`} />
                {answer}
              </li>
            ))}
          </ul>
        </div>
      )}
      {drawing.of === 'scale' && <p className="report-scale">{drawing.label}</p>}
      <div data-chart-title={drawing.of === 'scale' ? drawing.label : undefined}>
        <Chart draw={draw} />
      </div>
    </>
  );
}
