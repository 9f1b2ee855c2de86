import { ImageRun, Paragraph } from 'docx';
import { reportText } from '../text/report.ts';
import { pageWidth } from './docx-table.ts';

/** A drawing of the report as pixels, and how large it stands on screen. */
export interface ReportPicture {
  png: Uint8Array;
  width: number;
  height: number;
}

/** As wide as the page at most, in pixels of 1/96 inch. */
const mostWidth = Math.floor(pageWidth / 15);

/**
 * A drawing in a paragraph of its own, on one page with the table that follows. `sentence` says in words what it shows.
 */
export function docxPicture(
  { png, width, height }: ReportPicture,
  caption: string,
  sentence: string,
): Paragraph {
  const scale = Math.min(1, mostWidth / width);
  return new Paragraph({
    keepNext: true,
    spacing: { after: 80 },
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: caption, title: caption, description: reportText.pictureAlt(sentence) },
      }),
    ],
  });
}
