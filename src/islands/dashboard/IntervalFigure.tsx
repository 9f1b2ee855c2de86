import type { ReactNode } from 'react';
import { useCallback } from 'react';
import type { IntervalFrame, IntervalRow } from '../../charts/interval-chart.ts';
import { intervalChart } from '../../charts/interval-chart.ts';
import type { TableModel } from '../../charts/table.ts';
import type { Released } from '../../domain/released.ts';
import { Chart } from './Chart.tsx';
import { Figure } from './Figure.tsx';
import { FigureTable } from './FigureTable.tsx';

interface Props {
  sentence: string;
  /** Must be the same object as long as the figures are. */
  rows: Released<readonly IntervalRow[]>;
  /** The same: everything of the axis. */
  frame: Omit<IntervalFrame, 'document' | 'width' | 'label'>;
  table: TableModel;
  file: string;
  children?: ReactNode;
}

/** Figures with margins: sentence, picture, table and files. */
export function IntervalFigure({ sentence, rows, frame, table, file, children }: Props) {
  const draw = useCallback(
    (room: { document: Document; width: number }) =>
      intervalChart(rows, { ...room, ...frame, label: sentence }),
    [rows, frame, sentence],
  );
  // An axis without a mark on it says nothing: then the table does.
  const isDrawn = rows.some(({ value, missing }) => value !== undefined || missing !== undefined);
  return (
    <Figure sentence={sentence}>
      {isDrawn && <Chart draw={draw} />}
      {children}
      <FigureTable key={String(isDrawn)} table={table} file={file} open={!isDrawn} picture={isDrawn} />
    </Figure>
  );
}
