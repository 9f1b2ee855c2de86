import { svgToPng } from '../../../browser/png.ts';
import { composePicture } from '../../../charts/picture.ts';
import type { ReportPicture } from '../../../report/docx-picture.ts';
import { drawingsOf } from '../picture-of.ts';

async function pictureOf(figure: Element): Promise<ReportPicture | undefined> {
  const { charts, key } = drawingsOf(figure);
  if (charts.length === 0) return undefined;
  const svg = composePicture({ charts, key, sentence: '', source: '' });
  const png = await svgToPng(svg);
  return {
    png: new Uint8Array(await png.arrayBuffer()),
    width: Number(svg.getAttribute('width')),
    height: Number(svg.getAttribute('height')),
  };
}

/**
 * The drawings of the report that is on the page, one per figure and in its order. Where the browser cannot draw one, its
 * place is empty: the table beside it has the numbers.
 */
export function reportPictures(): Promise<(ReportPicture | undefined)[]> {
  const figures = [...document.querySelectorAll('.report-sheet .report-figure')];
  return Promise.all(figures.map((figure) => pictureOf(figure).catch(() => undefined)));
}
