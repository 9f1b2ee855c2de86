import type { Picture } from '../../charts/picture.ts';
import { exportText } from '../../text/export.ts';

const titleOf = (svg: SVGSVGElement) =>
  svg.closest('[data-chart-title]')?.getAttribute('data-chart-title') ?? '';

/** The drawings and the key of a figure as they are on the page now, without the words round them. */
export function drawingsOf(figure: Element): Pick<Picture, 'charts' | 'key'> {
  const charts = [...figure.querySelectorAll<SVGSVGElement>('.chart-host > svg')].map((svg) => ({
    svg,
    title: titleOf(svg),
  }));
  const key = [...figure.querySelectorAll('.key li')].map((entry) => {
    const swatch = entry.querySelector('.swatch');
    return {
      label: entry.textContent ?? '',
      fill: swatch === null ? 'none' : getComputedStyle(swatch).backgroundColor,
    };
  });
  return { charts, key };
}

/** Everything of a figure that is on the page, as one picture. */
export function pictureOf(figure: Element): Picture {
  const sentence = figure.querySelector('figcaption')?.textContent ?? '';
  const source = document.querySelector('.overview-head p')?.textContent ?? '';
  return { ...drawingsOf(figure), sentence, source: exportText.source(source) };
}
