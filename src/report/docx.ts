import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { TableModel } from '../charts/table.ts';
import { reportText } from '../text/report.ts';
import type { Block, Report } from './model.ts';

/** 16 mm in twentieths of a point. */
const margin = 907;
const text = (words: string, more: { bold?: boolean; color?: string } = {}) =>
  new Paragraph({ spacing: { after: 120 }, children: [new TextRun({ text: words, ...more })] });

function tableOf({ columns, rows }: TableModel): Table {
  const cell = (words: string, at: number, bold = false) =>
    new TableCell({
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [
        new Paragraph({
          alignment: columns[at]?.numeric === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text: words, bold, size: 18 })],
        }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: columns.map(({ label }, at) => cell(label, at, true)) }),
      ...rows.map(
        (cells) => new TableRow({ cantSplit: true, children: cells.map((words, at) => cell(words, at)) }),
      ),
    ],
  });
}

function partsOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          spacing: { before: 280, after: 120 },
        }),
      ];
    case 'text':
      return [text(block.text, block.soft === true ? { color: '5F5057' } : {})];
    case 'points':
      return block.points.map(
        ({ lead, text: rest }) =>
          new Paragraph({
            spacing: { after: 120 },
            children: [new TextRun({ text: `${lead} `, bold: true }), new TextRun(rest)],
          }),
      );
    case 'list':
      return block.items.map((item) => new Paragraph({ text: item, bullet: { level: 0 } }));
    case 'figure':
      return [
        text(block.sentence, { bold: true }),
        tableOf(block.table),
        text(block.note ?? '', { color: '5F5057' }),
      ];
    case 'table':
      return [tableOf(block.table), text('')];
  }
}

/** The report as a file that the directie can edit: real headings, real tables, Dutch for the spelling check. */
export function reportDocx(report: Report): Promise<Blob> {
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            text: `${report.school}, ${reportText.kind.toLowerCase()} ${report.schooljaar}   `,
            size: 16,
          }),
          new TextRun({ children: [PageNumber.CURRENT], size: 16 }),
        ],
      }),
    ],
  });
  const document = new Document({
    title: `${reportText.kind} ${report.schooljaar}`,
    creator: report.school,
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } } } } },
    sections: [
      {
        properties: {
          page: {
            // A4
            size: { width: 11906, height: 16838 },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: footer },
        children: [
          new Paragraph({ text: report.title, heading: HeadingLevel.TITLE }),
          text(report.subtitle),
          ...(report.isDemo ? [text(reportText.demo, { bold: true })] : []),
          ...report.blocks.flatMap(partsOf),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
