import { wrapText } from './wrap.ts';

const svgSpace = 'http://www.w3.org/2000/svg';
const margin = 24;
const line = 26;
const keyLine = 28;

/**
 * What stands in a picture beside its drawings: enough to read it away from the dashboard. Where sentence and source
 * stand beside it already, both may be empty.
 */
export interface Picture {
  /** The finding, as over the figure. */
  sentence: string;
  /** Labels in stacking order, with the colour that is on screen; none where a figure needs no key. */
  key: readonly { label: string; fill: string }[];
  /** Drawings that are on the page now, each with the name that stands beside it there. */
  charts: readonly { svg: SVGSVGElement; title: string }[];
  /** Year, who answered and that the figures are protected. */
  source: string;
}

const inlined = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** A copy that needs no style sheet: what the page's classes gave is written on each part. */
function standalone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((part, i) => {
    const original = originals[i];
    if (original === undefined) return;
    const style = getComputedStyle(original);
    for (const name of inlined) {
      // A pattern is named by the drawing itself; the computed value would hold the page's address.
      if (name === 'fill' && original.getAttribute('fill')?.startsWith('url(') === true) continue;
      part.setAttribute(name, style.getPropertyValue(name));
    }
    part.removeAttribute('class');
  });
  return copy;
}

function add(
  to: Element,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): void {
  const part = to.ownerDocument.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, String(value));
  if (text !== undefined) part.textContent = text;
  to.append(part);
}

/**
 * One SVG that says everything by itself: sentence, key, drawings and source, on white. Its colours are those on
 * screen, its letters those of the page where the reader has them.
 */
export function composePicture({ sentence, key, charts, source }: Picture): SVGSVGElement {
  const [first] = charts;
  if (first === undefined) throw new RangeError('a picture needs a drawing');
  const { ownerDocument } = first.svg;
  const inner = Math.max(320, ...charts.map(({ svg }) => Number(svg.getAttribute('width') ?? 0)));
  const width = inner + 2 * margin;
  const font = getComputedStyle(first.svg).fontFamily;
  const ink = '#25191e';
  const all = ownerDocument.createElementNS(svgSpace, 'svg');
  let y = sentence === '' ? margin : margin + 20;
  const write = (text: string, size: number, weight: number) => {
    if (text === '') return;
    for (const words of wrapText(text, inner, size)) {
      add(
        all,
        'text',
        { x: margin, y, fill: ink, 'font-family': font, 'font-size': size, 'font-weight': weight },
        words,
      );
      y += line * (size / 20);
    }
  };
  write(sentence, 20, 600);
  if (key.length > 0) {
    let x = margin;
    for (const { label, fill } of key) {
      const room = 34 + label.length * 8;
      if (x + room > width - margin && x > margin) [x, y] = [margin, y + keyLine];
      add(all, 'circle', { cx: x + 8, cy: y + 4, r: 7.5, fill, stroke: '#5f5057' });
      add(all, 'text', { x: x + 24, y: y + 9, fill: ink, 'font-family': font, 'font-size': 15 }, label);
      x += room + 12;
    }
    y += keyLine;
  }
  for (const { svg, title } of charts) {
    if (title !== '') {
      y += 18;
      write(title, 17, 600);
    }
    const copy = standalone(svg);
    const height = Number(svg.getAttribute('height') ?? 0);
    copy.setAttribute('x', String(margin));
    copy.setAttribute('y', String(y));
    copy.setAttribute('font-family', font);
    copy.setAttribute('font-size', '15');
    copy.setAttribute('overflow', 'visible');
    copy.removeAttribute('class');
    all.append(copy);
    y += height + 12;
  }
  y += 14;
  write(source, 14, 400);
  const height = Math.ceil(y + margin / 2);
  const back = ownerDocument.createElementNS(svgSpace, 'rect');
  for (const [name, value] of Object.entries({ width, height, fill: '#ffffff' }))
    back.setAttribute(name, String(value));
  all.prepend(back);
  if (sentence !== '') add(all, 'title', {}, sentence);
  for (const [name, value] of Object.entries({
    xmlns: svgSpace,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  })) {
    all.setAttribute(name, String(value));
  }
  all.setAttribute('role', 'img');
  return all;
}
