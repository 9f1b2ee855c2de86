import { bands } from './families.ts';
import type { Tally } from './trials.ts';

const share = ({ hits, of }: Tally): string => (of === 0 ? '-' : (hits / of).toFixed(3).replace(/^0/, ''));

/** The table as Markdown, with the acceptance bands (made for 8x25) and a cross where one is missed. */
export function tableOf(results: Readonly<Record<string, Record<string, Tally>>>): string {
  const names = Object.keys(results);
  const quantities = [...new Set(names.flatMap((name) => Object.keys(results[name] ?? {})))];
  const rows = quantities.map((quantity) => {
    const band = bands[quantity];
    const cells = names.map((name) => {
      const tally = results[name]?.[quantity] ?? { hits: 0, of: 0 };
      const value = tally.hits / tally.of;
      const missed = name === '8x25' && band !== undefined && !(value >= band[0] && value <= band[1]);
      return share(tally) + (missed ? ' X' : '');
    });
    return [quantity, band === undefined ? '' : `${band[0]} to ${band[1]}`, ...cells];
  });
  const lines = [['quantity', 'band', ...names], ['---', '---', ...names.map(() => '---')], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
