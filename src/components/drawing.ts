import { JSDOM } from 'jsdom';

const { document } = new JSDOM('').window;

/** A chart for this much room, as the text of an SVG. */
function svgText(
  draw: (frame: { document: Document; width: number }) => SVGSVGElement,
  width: number,
): string {
  // Half a pixel in ten is not seen; the many decimals of a layout weigh as much as the page.
  return draw({ document, width }).outerHTML.replace(/(\d+\.\d)\d+/g, '$1');
}

/**
 * A chart drawn while the site is built: no script draws it for a reader. Twice, because words in an SVG do not flow:
 * once for a phone and once for more room; a style sheet shows one of them.
 */
export function drawAtBuild(
  draw: (frame: { document: Document; width: number }) => SVGSVGElement,
  [narrow, wide]: readonly [number, number] = [300, 640],
): string {
  return `<div class="drawn drawn-narrow">${svgText(draw, narrow)}</div><div class="drawn drawn-wide">${svgText(draw, wide)}</div>`;
}
