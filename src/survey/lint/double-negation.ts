import type { Finding } from '../../domain/issue.ts';
import type { SurveySources } from './sources.ts';
import { wordsOf } from './words.ts';

const negations = /^(niet|niets|niks|geen|nooit|niemand|nergens|noch|zonder)$/i;
/** "onveilig", "oneerlijk": a negation inside a word. */
const inside =
  /^on(aardig|belangrijk|bekend|duidelijk|eerlijk|fatsoenlijk|gelukkig|mogelijk|nodig|prettig|rustig|tevreden|veilig|vriendelijk|zeker)e?$/i;
const saysNo = /^(nooit|nee|niet|helemaal oneens|oneens)\b/i;

/**
 * Two negations in one question, or one that is answered with "nooit" or "nee": a child of eight stumbles over "nooit
 * niet" (handbook, domain 1.4). Adults may read one negation under a scale, never two.
 * One negation under "nooit" is a warning: some things cannot be said without.
 */
export function doubleNegation({ items, scales, questionnaires }: SurveySources): Finding[] {
  return items.flatMap((item): Finding[] => {
    const words = wordsOf(item.text);
    const found = words.filter((word) => negations.test(word) || inside.test(word));
    const plain = found.find((word) => negations.test(word));
    const scale = scales.find(({ id }) => id === item.scale);
    const no = scale?.answers.find(({ label }) => saysNo.test(label))?.label;
    const isAdult = questionnaires.some(({ role, items }) => role !== 'leerling' && items.includes(item.id));
    const [first, second] = found;
    if (first === undefined) return [];
    const place = { rule: 'dubbele-ontkenning', file: item.file, line: item.at('text') } as const;
    if (second !== undefined)
      return [{ ...place, details: { bij: item.id, woord: first, met: second, fault: 'two' } }];
    if (plain === undefined || no === undefined || isAdult) return [];
    return [
      { ...place, severity: 'warning', details: { bij: item.id, woord: plain, met: no, fault: 'answer' } },
    ];
  });
}
