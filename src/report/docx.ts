import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { reportText } from '../text/report.ts';
import { docxPicture, type ReportPicture } from './docx-picture.ts';
import { docxTable } from './docx-table.ts';
import type { Block, Report } from './model.ts';

/** 16 mm in twentieths of a point. */
const margin = 907;
const soft = '5F5057';
const accent = '7A2654';

interface Look {
  bold?: boolean;
  color?: string;
}

interface Place {
  keepNext?: boolean;
  before?: number;
  after?: number;
}

const text = (words: string, look: Look = {}, { keepNext = false, before = 0, after = 120 }: Place = {}) =>
  new Paragraph({ keepNext, spacing: { before, after }, children: [new TextRun({ text: words, ...look })] });
/** Two tables without a paragraph between them become one. */
const gap = () => text('', {}, { after: 60 });

function partsOf(block: Block, picture: ReportPicture | undefined): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        }),
      ];
    case 'text':
      return [text(block.text, block.soft === true ? { color: soft } : {})];
    case 'points':
      return block.points.map(
        ({ lead, text: rest }) =>
          new Paragraph({
            spacing: { after: 120 },
            children: [new TextRun({ text: `${lead} `, bold: true }), new TextRun(rest)],
          }),
      );
    case 'list':
      return block.items.map(
        (item, at) =>
          new Paragraph({
            text: item,
            bullet: { level: 0 },
            spacing: { after: at === block.items.length - 1 ? 200 : 60 },
          }),
      );
    case 'figure': {
      const { sentence, table, note } = block;
      return [
        text(sentence, { bold: true }, { keepNext: true, before: 120 }),
        ...(picture === undefined ? [] : [docxPicture(picture, table.caption, sentence)]),
        docxTable(table, note !== undefined),
        note === undefined ? gap() : text(note, { color: soft }, { before: 80, after: 200 }),
      ];
    }
    case 'table':
      return [docxTable(block.table, false), gap()];
  }
}

function footerOf({ school, schooljaar }: Report): Footer {
  const words = `${school}, ${reportText.kind.toLowerCase()} ${schooljaar}   `;
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ text: words, size: 16, color: soft }),
          new TextRun({ children: [PageNumber.CURRENT], size: 16, color: soft }),
        ],
      }),
    ],
  });
}

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: accent },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 120 } },
});

/**
 * The report as a file that the directie can edit: real headings, real tables whose head comes back on every page, Dutch
 * for the spelling check. `pictures` are the drawings of its figures in their order, each with words for who cannot see
 * it; a report without them holds all numbers too.
 */
export function reportDocx(
  report: Report,
  pictures: readonly (ReportPicture | undefined)[] = [],
): Promise<Blob> {
  const figures = report.blocks.filter(({ kind }) => kind === 'figure');
  const document = new Document({
    title: `${report.title} ${report.schooljaar}`,
    subject: `${reportText.kind}, ${report.schooljaar}. ${reportText.forAudience(report.audience)}`,
    creator: report.school,
    lastModifiedBy: report.school,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } } },
        title: {
          run: { size: 44, bold: true, color: '25191E' },
          paragraph: { spacing: { before: 120, after: 60 } },
        },
        heading1: heading(30, 320),
        heading2: heading(24, 240),
      },
    },
    sections: [
      {
        properties: {
          page: {
            // A4
            size: { width: 11906, height: 16838 },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: footerOf(report) },
        children: [
          text(report.school, { bold: true, color: soft }, { after: 0 }),
          new Paragraph({ text: report.title, heading: HeadingLevel.TITLE }),
          text(report.subtitle, {}, { after: 40 }),
          text(reportText.forAudience(report.audience), { color: soft }),
          ...(report.isDemo ? [text(reportText.demo, { bold: true })] : []),
          ...report.blocks.flatMap((block) => partsOf(block, pictures[figures.indexOf(block)])),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
