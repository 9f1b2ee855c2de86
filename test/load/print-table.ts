import type { Bench, Measured } from './bench.ts';

/** A row that could not be measured. */
export interface Failed {
  bench: Bench;
  reason: string;
}

/** Three figures that say something, in Dutch notation. */
function number(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('nl-NL', { maximumFractionDigits: digits });
}

const withSpread = (value: number, [low, high]: [number, number]) =>
  low === high ? number(value) : `${number(value)} (${number(low)}-${number(high)})`;

function cellsOf(row: Measured): string[] {
  return [
    row.name,
    row.unit,
    withSpread(row.ours, row.spread),
    row.anchor === null || row.anchorSpread === undefined ? '' : withSpread(row.anchor, row.anchorSpread),
    row.anchorName ?? '',
    row.ratio === null ? '' : number(row.ratio),
    row.target,
    row.met ? 'ja' : row.limit === undefined ? '**nee**' : `grens: ${row.limit}`,
  ];
}

/** A reason may be the whole output of a program. */
const shortened = (reason: string) => reason.replace(/\s+/g, ' ').replaceAll('|', '/').slice(0, 200);

function failedCells({ bench: { name, unit, anchorName, target }, reason }: Failed): string[] {
  return [name, unit, '', '', anchorName ?? '', '', target, `**mislukt**: ${shortened(reason)}`];
}

/** The rows as Markdown: median (lowest-highest), or why there is none. */
export function tableOf(rows: readonly (Measured | Failed)[]): string {
  const lines = rows.map((row) => ('reason' in row ? failedCells(row) : cellsOf(row)));
  const head = ['wat', 'eenheid', 'wij', 'anker', 'welk anker', 'verhouding', 'doel', 'gehaald'];
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
