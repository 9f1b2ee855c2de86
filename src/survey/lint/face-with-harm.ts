import type { Finding } from '../../domain/issue.ts';
import type { SurveySources } from './sources.ts';

const harm =
  /(?<!\p{L})(ge?slagen|slaat|slaan|sloeg|schopt?|schoppen|schopte|duwt|duwde|gepest|pesten|pest|gemeen|gemene|bang|boos|verdrietig|naar tegen|uitgescholden|scheldt|uitgelachen|buitengesloten|bedreigd)(?!\p{L})/iu;

/** A face beside something bad: small children answer the face and not the question (handbook, domain 1.4). */
export function faceWithHarm({ items }: SurveySources): Finding[] {
  return items
    .filter(({ picture }) => picture === 'gezicht')
    .flatMap((item): Finding[] => {
      const word = harm.exec(item.text)?.[1];
      const fault =
        item.construct === 'AV' ? 'harm' : item.reverse ? 'reverse' : word === undefined ? undefined : 'word';
      if (fault === undefined) return [];
      return [
        {
          rule: 'gezicht-bij-narigheid',
          file: item.file,
          line: item.at('picture'),
          details: { bij: item.id, fault, woord: word ?? '' },
        },
      ];
    });
}
