import type { Finding } from '../../domain/issue.ts';
import type { SurveySources } from './sources.ts';

/** Asks who somebody is, not what happened: "om mijn geloof" is no such question, "welk geloof" is. */
const asksWho =
  /hoe oud|welke leeftijd|jongen of (een )?meisje|meisje of (een )?jongen|(welke|in welk|in welke) (groep|klas|stamgroep|leerjaar)|welk (leerjaar|geslacht|geloof|land)|welke (taal|godsdienst|nationaliteit)|waar ben (je|jij) geboren|wanneer ben (je|jij)|jarig|hoeveel (broers?|zussen|broertjes|zusjes|kinderen)|postcode|welke functie|hoe lang werk|hoeveel (jaar|uur) werk/iu;
/** Names somebody by itself. */
const asksName =
  /\b(hoe heet|je naam|jouw naam|uw naam|geboortedatum|telefoonnummer|mailadres|je adres|uw adres)\b/iu;

/** Assumed where no afname says otherwise: a small class, and the k that we advise. */
const usual = { group: 20, k: 10 };

/**
 * Background questions that make somebody stand out. Each answer already says the group. If the smallest group is
 * divided over all combinations of answers and fewer than `k` are left in one, who knows the class knows the child.
 */
export function nobodyRecognisable({ questionnaires, items, scales, afnames }: SurveySources): Finding[] {
  return questionnaires.flatMap((questionnaire): Finding[] => {
    const asked = items.filter(({ id }) => questionnaire.items.includes(id));
    const names = asked.filter(({ text }) => asksName.test(text));
    const who = asked.filter(({ text }) => asksWho.test(text) && !asksName.test(text));
    const found = names[0] ?? who[0];
    if (found === undefined) return [];
    const cells = who.reduce(
      (product, { scale }) => product * (scales.find(({ id }) => id === scale)?.answers.length ?? 2),
      1,
    );
    const taken = afnames.filter((afname) => afname.questionnaire === questionnaire.id);
    const k = Math.max(usual.k, ...taken.map((afname) => afname.k));
    const smallest = Math.min(
      ...(taken.length === 0
        ? [usual.group]
        : taken.flatMap(({ groups }) => groups.map(({ enrolled }) => enrolled))),
    );
    const cel = smallest / cells;
    if (names.length === 0 && cel >= k) return [];
    return [
      {
        rule: 'herkenbaar',
        file: found.file,
        line: found.at('text'),
        details: {
          bij: questionnaire.id,
          vragen: [...names, ...who].map(({ id }) => id).join(', '),
          fault: names.length > 0 ? 'name' : 'combination',
          groep: smallest,
          over: Math.floor(cel),
          k,
        },
      },
    ];
  });
}
