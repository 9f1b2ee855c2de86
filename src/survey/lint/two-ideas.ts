import type { Finding } from '../../domain/issue.ts';
import type { SurveySources } from './sources.ts';
import { fixedPairs } from './words.ts';

const both = /(?<!\p{L})(en|en\/of|maar|zowel|omdat|terwijl|zodat|want|waardoor)(?!\p{L})/iu;
const either = /(?<!\p{L})(of)(?!\p{L})/iu;

/**
 * A question that asks two things: who agrees with one half cannot answer. "of" between events is no fault ("sloeg,
 * schopte of duwde"): the question counts how often any of them happened. Elsewhere it is.
 * A warning: words alone do not prove it.
 */
export function twoIdeas({ items }: SurveySources): Finding[] {
  return items.flatMap((item): Finding[] => {
    const text = item.text.replace(fixedPairs, ' ');
    const word = both.exec(text)?.[1] ?? (item.construct === 'AV' ? undefined : either.exec(text)?.[1]);
    if (word === undefined) return [];
    return [
      {
        rule: 'twee-gedachten',
        severity: 'warning',
        file: item.file,
        line: item.at('text'),
        details: { bij: item.id, woord: word, tekst: item.text },
      },
    ];
  });
}
