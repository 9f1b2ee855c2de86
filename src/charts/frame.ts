import { plot } from '@observablehq/plot';
import type { PlotOptions } from '@observablehq/plot';

/** What every chart needs besides its figures. */
export interface ChartFrame {
  document: Document;
  /** Room on the page, in pixels. */
  width: number;
  /** What a screen reader says for the picture; the table beside it carries the cells. */
  label: string;
}

/**
 * A Plot drawing that a strict Content-Security-Policy lets in: Plot's `<style>` element goes out before the drawing
 * enters the page, and `styles/dashboard/chart.css` holds its rules. Colours are class names, never attributes of ours.
 */
export function drawChart({ document, width, label }: ChartFrame, options: PlotOptions): SVGSVGElement {
  const svg = plot({ ...options, document, width, className: 'chart', ariaLabel: label }) as SVGSVGElement;
  for (const style of svg.querySelectorAll('style')) style.remove();
  // Plot names each group of marks in English ("bar", "text"); the picture has one name, in Dutch.
  for (const part of svg.querySelectorAll('g[aria-label]')) part.removeAttribute('aria-label');
  svg.setAttribute('role', 'img');
  return svg;
}
