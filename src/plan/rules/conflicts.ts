import type { Finding } from '../../domain/issue.ts';
import { type Sources, sentences } from '../sources/sources.ts';
import { lettersOf, numberOf, stemOf, wordsOf } from '../sources/words.ts';

const yearly =
  /\b(jaarlijks|jaarlijkse|elk jaar|ieder jaar|elk schooljaar|ieder schooljaar|(?:eens|een keer|één keer|eenmaal) per (?:school)?jaar)\b/iu;
const everyYears =
  /\b(?:eens|één keer|een keer|eenmaal) (?:per|in de) (\p{L}+|\d+) jaar\b|\b(?:om|elke|iedere) de? ?(\p{L}+|\d+) jaar\b/iu;
const timesAYear = /\b(\p{L}+|\d+) (?:keer|maal) per (?:school)?jaar\b/iu;

/** How often a sentence says that something happens, as years between or times a year. */
function cadenceOf(text: string): { words: string; perYear: number } | undefined {
  const years = everyYears.exec(text);
  const n = numberOf(years?.[1] ?? years?.[2] ?? '');
  if (years !== null && n !== undefined && n > 1) return { words: years[0], perYear: 1 / n };
  const often = timesAYear.exec(text);
  const times = numberOf(often?.[1] ?? '');
  if (often !== null && times !== undefined && times > 1) return { words: often[0], perYear: times };
  const once = yearly.exec(text);
  return once === null ? undefined : { words: once[0], perYear: 1 };
}

/** In nearly every sentence of a plan: weak evidence that two sentences are about the same thing. */
const weak =
  /^(leerling|kinder|ouder|leerkracht|medewerker|school|groep|stamgroep|plan|team|directie|bestuur|vragen)/;
const empty =
  /^(jaar|jaarlijks|jaarlijkse|elke?|iedere?|keer|worden|wordt|hebben|heeft|zijn|deze|onder|onze|over|naar|voor|door|alle|alles|samen|daarna|daarom|andere|steeds|eens|schooljaar|welke|krijgen|krijgt)$/;

const subjectsOf = (text: string): string[] => [
  ...new Set(
    wordsOf(text)
      .filter((word) => word.length > 4 && !empty.test(word.toLowerCase()))
      .map(stemOf),
  ),
];

/** How sure it is that two sentences speak of one duty: from 1.5 they do. */
function likeness(a: readonly string[], b: readonly string[]): { sure: number; shared: string[] } {
  const [one, other] = [likenessOf(a, b), likenessOf(b, a)];
  return one.sure >= other.sure ? one : other;
}

function likenessOf(a: readonly string[], b: readonly string[]): { sure: number; shared: string[] } {
  const shared = a.filter((stem) =>
    b.some(
      (other) =>
        other === stem ||
        (stem.length > 4 && other.includes(stem)) ||
        (other.length > 4 && stem.includes(other)),
    ),
  );
  const strong = shared.filter((stem) => !weak.test(stem)).length;
  return { sure: strong === 0 ? 0 : strong + (shared.length - strong) / 2, shared };
}

/** One duty with two frequencies. */
export function cadencesAgree(sources: Sources): Finding[] {
  const spoken = sources.prose
    .filter(({ file }) => file.startsWith('content/'))
    .flatMap((piece) => {
      const all = sentences([piece]);
      return all.flatMap((sentence, i) => {
        const cadence = cadenceOf(sentence.text);
        if (cadence === undefined) return [];
        // "Elk jaar vragen we ouders. Dat doen we met een onderzoek." is one thought.
        const around = all
          .slice(Math.max(0, i - 1), i + 2)
          .map(({ text }) => text)
          .join(' ');
        return [
          {
            ...sentence,
            cadence,
            near: subjectsOf(sentence.text.replace(cadence.words, '')),
            around: subjectsOf(around),
          },
        ];
      });
    });
  return spoken.flatMap((here, i) =>
    spoken.slice(0, i).flatMap((there): Finding[] => {
      if (here.cadence.perYear === there.cadence.perYear) return [];
      const near = likeness(here.near, there.near);
      const { sure, shared } = near.sure >= 1.5 ? near : likeness(here.around, there.around);
      if (near.sure < 1.5 && sure < 2.5) return [];
      const plaats = `${there.file}:${there.line}`;
      const details = {
        over: shared.join(', '),
        hier: here.cadence.words,
        daar: there.cadence.words,
        plaats,
      };
      return [{ rule: 'cadans-conflict', file: here.file, line: here.line, details }];
    }),
  );
}

const groups = [
  { name: 'leerlingen', pattern: /\b(leerlingen|kinderen)\b/i },
  { name: 'medewerkers', pattern: /\b(medewerkers|leerkrachten|personeel\p{L}*|team)\b/iu },
  { name: 'ouders', pattern: /\b(ouders|ouder\p{L}*onderzoek)\b/iu },
];
const asking = /\b(monitor\w*|monitoring|vragenlijst\w*|tevredenheids\p{L}*|veiligheidsbeleving)\b/iu;

/** Sentences that ask other groups in the same yearly monitor. */
export function askedGroupsAgree(sources: Sources): Finding[] {
  const asked = sentences(sources.prose.filter(({ file }) => /^content\/.*\.mdx$/.test(file)))
    .filter(
      ({ text }) =>
        asking.test(text) &&
        /\b(jaarlijks\w*|elk jaar|ieder jaar|eindverantwoordelijk|vragenlijsten voor)\b/i.test(text),
    )
    .map((sentence) => ({
      ...sentence,
      who: groups
        .filter(({ pattern }) => pattern.test(sentence.text))
        .map(({ name }) => name)
        .join(', '),
    }))
    .filter(({ who }) => who !== '');
  const [first] = asked;
  if (first === undefined) return [];
  return asked
    .filter(({ who }) => who !== first.who)
    .map(({ file, line, who }) => ({
      rule: 'doelgroep',
      severity: 'warning',
      file,
      line,
      details: { hier: who, daar: first.who, plaats: `${first.file}:${first.line}` },
    }));
}

/** Two names for one thing, of which a plan uses one: `kiesEen` of `termen.yaml`, and "op naam van …". */
export function oneNameForOneThing(sources: Sources): Finding[] {
  const spoken = sentences(sources.prose);
  const firstOther = (uses: readonly { file: string; line: number; name: string }[]): Finding[] => {
    const [first] = uses;
    const seen = new Set([lettersOf(first?.name ?? '')]);
    return uses.flatMap(({ file, line, name }): Finding[] => {
      if (first === undefined || seen.has(lettersOf(name))) return [];
      seen.add(lettersOf(name));
      return [
        {
          rule: 'tegenspraak',
          file,
          line,
          details: { hier: name, daar: first.name, plaats: `${first.file}:${first.line}` },
        },
      ];
    });
  };
  const behalf = spoken.flatMap(({ file, line, text }) =>
    [...text.matchAll(/\bop (?:de )?naam van (?:de |het )?(\p{L}[\p{L}-]*)/giu)].map((match) => ({
      file,
      line,
      name: `op naam van ${match[1] ?? ''}`,
    })),
  );
  const chosen = sources.terms.kiesEen.map((names) =>
    spoken.flatMap(({ file, line, text }) =>
      names
        .filter((name) =>
          new RegExp(
            String.raw`(?<![\p{L}-])${name.replaceAll(' ', String.raw`\s+`)}(?![\p{L}-])`,
            'iu',
          ).test(text),
        )
        .map((name) => ({ file, line, name })),
    ),
  );
  return [behalf, ...chosen].flatMap(firstOther);
}
