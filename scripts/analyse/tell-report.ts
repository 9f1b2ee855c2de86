import type { Codebook } from '../../src/domain/codebook.ts';
import type { ReadReport } from './read-answers.ts';

/** Tells on the error stream what was read and what was not counted. Counts per column, never a cell. */
export function tellReport({ items }: Codebook, { rows, outside, words }: ReadReport): void {
  console.error(`Gelezen: ${rows} ${rows === 1 ? 'antwoord' : 'antwoorden'}.`);
  items.forEach(({ id }, at) => {
    const [out, text] = [outside[at] ?? 0, words[at] ?? 0];
    if (out > 0) console.error(`  ${id}: ${out} keer een getal buiten de schaal; telt als niet beantwoord.`);
    if (text > 0) console.error(`  ${id}: ${text} keer een woord; telt als niet beantwoord.`);
  });
}
