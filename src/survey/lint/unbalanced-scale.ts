import type { Finding } from '../../domain/issue.ts';
import type { SurveySources } from './sources.ts';

const low =
  /^(nee\b|oneens|helemaal oneens|mee oneens|niet |slecht|heel slecht|zeer slecht|onvoldoende|matig|ontevreden|zeer ontevreden)/i;
const high =
  /^(ja\b|eens|helemaal eens|mee eens|fijn|heel fijn|goed|heel goed|zeer goed|uitstekend|voldoende|ruim voldoende|tevreden|zeer tevreden)/i;
/** Between the two, whatever its first word: "niet eens, niet oneens". */
const middle = /^(niet eens,? niet oneens|niet oneens|neutraal|een beetje|gaat wel|soms)/i;
const never = /^nooit/i;

/**
 * A scale that pulls an answer to one side: more words for good than for bad, the same word twice, values that are not
 * 1, 2, 3 from low to high, or a scale of how often that does not start at "nooit".
 */
export function unbalancedScale({ scales }: SurveySources): Finding[] {
  return scales.flatMap(({ id, answers, file, at }): Finding[] => {
    const labels = answers.map(({ label }) => label.trim());
    const report = (fault: 'order' | 'twice' | 'start' | 'balance', laag = 0, hoog = 0): Finding[] => [
      { rule: 'schaal-scheef', file, line: at('answers'), details: { bij: id, fault, laag, hoog } },
    ];
    if (answers.some(({ value }, i) => value !== i + 1)) return report('order');
    if (new Set(labels.map((label) => label.toLowerCase())).size < labels.length) return report('twice');
    const at0 = labels.findIndex((label) => never.test(label));
    if (at0 > 0) return report('start');
    if (at0 === 0) return [];
    const rest = labels.filter((label) => !middle.test(label));
    const laag = rest.filter((label) => low.test(label)).length;
    const hoog = rest.filter((label) => high.test(label)).length;
    return laag === hoog ? [] : report('balance', laag, hoog);
  });
}
