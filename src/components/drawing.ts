import { onceABuild } from './once-a-build.ts';

type Draw = (frame: { document: Document; width: number }) => SVGSVGElement;

/** A document to draw in. Fetched for the first chart: a site without results need not wait for it. */
const getDocument = onceABuild(async () => new (await import('jsdom')).JSDOM('').window.document);

/** A chart for this much room, as the text of an SVG. */
function svgText(document: Document, draw: Draw, width: number): string {
  // Half a pixel in ten is not seen; the many decimals of a layout weigh as much as the page.
  return draw({ document, width }).outerHTML.replace(/(\d+\.\d)\d+/g, '$1');
}

/**
 * A chart drawn while the site is built: no script draws it for a reader. Twice, because words in an SVG do not flow:
 * once for a phone and once for more room; a style sheet shows one of them.
 */
export async function drawAtBuild(
  draw: Draw,
  [narrow, wide]: readonly [number, number] = [300, 640],
): Promise<string> {
  const document = await getDocument();
  const [small, large] = [svgText(document, draw, narrow), svgText(document, draw, wide)];
  return `<div class="drawn drawn-narrow">${small}</div><div class="drawn drawn-wide">${large}</div>`;
}
