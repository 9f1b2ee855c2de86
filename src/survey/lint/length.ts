import type { Finding } from '../../domain/issue.ts';
import { isForPupils, type SurveySources } from './sources.ts';
import { sentencesOf, wordsOf } from './words.ts';

/** The longest sentence that a child reads (handbook, domain 1.4). */
const longestForPupils = 13;

/** Sentences of a pupil's question, its hint, its explanation or its introduction that are too long. */
export function tooLongForPupils(sources: SurveySources): Finding[] {
  const inText = (bij: string, file: string, line: number, text: string): Finding[] =>
    sentencesOf(text).flatMap((sentence): Finding[] => {
      const woorden = wordsOf(sentence).length;
      if (woorden <= longestForPupils) return [];
      return [
        {
          rule: 'kinderzin-te-lang',
          file,
          line,
          details: { bij, woorden, hoogstens: longestForPupils, tekst: sentence },
        },
      ];
    });
  const items = sources.items
    .filter(({ id }) => isForPupils(sources, id))
    .flatMap((item) =>
      (['text', 'hint', 'explanation'] as const).flatMap((name) =>
        inText(item.id, item.file, item.at(name), item[name] ?? ''),
      ),
    );
  const intros = sources.questionnaires
    .filter(({ role }) => role === 'leerling')
    .flatMap(({ id, file, at, intro }) => intro.flatMap((text) => inText(id, file, at('intro'), text)));
  return [...items, ...intros];
}
