import type { Measured } from './bench.ts';

/** Three figures that say something, in Dutch notation. */
function number(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('nl-NL', { maximumFractionDigits: digits });
}

const withSpread = (value: number, [low, high]: [number, number]) =>
  low === high ? number(value) : `${number(value)} (${number(low)}-${number(high)})`;

/** The measured rows as Markdown: median (lowest-highest). */
export function tableOf(rows: readonly Measured[]): string {
  const lines = rows.map((row) => [
    row.name,
    row.unit,
    withSpread(row.ours, row.spread),
    row.anchor === null || row.anchorSpread === undefined ? '' : withSpread(row.anchor, row.anchorSpread),
    row.anchorName ?? '',
    row.ratio === null ? '' : number(row.ratio),
    row.target,
    row.met ? 'ja' : row.limit === undefined ? '**nee**' : `grens: ${row.limit}`,
  ]);
  const head = ['wat', 'eenheid', 'wij', 'anker', 'welk anker', 'verhouding', 'doel', 'gehaald'];
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
