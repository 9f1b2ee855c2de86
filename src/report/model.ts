import type { ItemRow, ResponseRow, ScaleRow } from '../analysis/rows.ts';
import type { TableModel } from '../charts/table.ts';
import type { Released } from '../domain/released.ts';
import type { Role } from '../domain/respondent.ts';
import type { Audience } from '../text/report.ts';

/** What a picture in the report is drawn from; whoever shows the report draws it. */
export type Drawing =
  | { of: 'likert'; rows: Released<ItemRow[]>; extent: readonly [number, number] }
  | { of: 'response'; rows: Released<ResponseRow[]> }
  | { of: 'scale'; row: Released<ScaleRow>; label: string };

/** A part of the report. Every number in it stands in words here: screen, PDF and DOCX only set type. */
export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'text'; text: string; soft?: boolean }
  | { kind: 'points'; points: readonly { lead: string; text: string }[] }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'figure'; sentence: string; drawings: readonly Drawing[]; table: TableModel; note?: string }
  | { kind: 'table'; table: TableModel };

/** The whole report for one audience: one model, from which screen, print, DOCX and the test of their numbers are made. */
export interface Report {
  audience: Audience;
  school: string;
  schooljaar: string;
  role: Role;
  title: string;
  subtitle: string;
  isDemo: boolean;
  blocks: readonly Block[];
}

/** All words of a report in reading order, cell by cell. */
export function wordsOf(report: Report): string[] {
  const cells = ({ columns, rows }: TableModel) => [...columns.map(({ label }) => label), ...rows.flat()];
  const ofBlock = (block: Block): string[] => {
    switch (block.kind) {
      case 'heading':
      case 'text':
        return [block.text];
      case 'points':
        return block.points.flatMap(({ lead, text }) => [lead, text]);
      case 'list':
        return [...block.items];
      case 'figure':
        return [block.sentence, ...cells(block.table), ...(block.note === undefined ? [] : [block.note])];
      case 'table':
        return cells(block.table);
    }
  };
  return [report.title, report.subtitle, ...report.blocks.flatMap(ofBlock)];
}
