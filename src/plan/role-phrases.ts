import type { Role } from './sources/contacts.ts';
import type { Sources } from './sources/sources.ts';
import { lettersOf } from './sources/words.ts';

/** A role that a text speaks of, known or not. */
export interface RolePhrase {
  text: string;
  index: number;
  /** The role of `contacten.yaml` that it means. */
  role: Role | undefined;
}

const nouns =
  /(?<![\p{L}-])(?:(interne?|\(?externe?\)?)\s+)?((?:anti[ -]?pest[ -]?)?co[öo]rdinator|[\p{L}-]*(?:[\p{L}]co[öo]rdinator|functionaris|vertrouwenspersoon|contactpersoon|begeleider|vertrouwensinspecteur|preventiemedewerker))(?![\p{L}-])/giu;
/** Too general to be a role without something before it. */
const bare = /^(co[öo]rdinator|functionaris|contactpersoon|begeleider)$/i;

/** Without accents, hyphens and the letter s: "aandachtfunctionaris" is a slip for "aandachtsfunctionaris". */
const keyOf = (text: string): string =>
  lettersOf(text)
    .replace(/^(interne?|externe?)(?=begeleider|vertrouwens|contact)/, '')
    .replaceAll('s', '');
const sideOf = (text: string): 'intern' | 'extern' | undefined =>
  /^\W*intern/i.test(text.trim()) ? 'intern' : /^\W*extern/i.test(text.trim()) ? 'extern' : undefined;

/** The role that these words mean; an interne is never an externe. */
export function roleOf(text: string, roles: readonly Role[]): Role | undefined {
  const [key, side] = [keyOf(text), sideOf(text)];
  return roles.find((role) => {
    const names = [role.label, role.inZin.replace(/^(de|het) /i, ''), role.rol.replaceAll('-', ' ')];
    const own = names.map(sideOf).find((found) => found !== undefined);
    return (
      (side === undefined || own === undefined || own === side) && names.some((name) => keyOf(name) === key)
    );
  });
}

interface Names {
  names: { role: Role; patterns: RegExp[] }[];
  /** What was found before in a text: several rules ask about the same ones. */
  phrases: Map<string, RolePhrase[]>;
}
const cache = new WeakMap<readonly Role[], Names>();

/** Patterns for the names of the roles, made once per reading of the contacts. */
function namesOf(roles: readonly Role[]): Names {
  const before = cache.get(roles);
  if (before !== undefined) return before;
  const names = roles.map((role) => ({
    role,
    patterns: [...new Set([role.label, role.inZin.replace(/^(de|het) /i, '')])].map((name) => {
      const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
      return new RegExp(String.raw`(?<![\p{L}-])${escaped}(?![\p{L}-])`, 'giu');
    }),
  }));
  const made = { names, phrases: new Map<string, RolePhrase[]>() };
  cache.set(roles, made);
  return made;
}

/** All roles that a text speaks of: those of `contacten.yaml` by name, and nouns that sound like one. */
export function rolePhrases(text: string, { roles }: Pick<Sources, 'roles'>): RolePhrase[] {
  const { phrases } = namesOf(roles);
  const found = phrases.get(text) ?? findPhrases(text, roles);
  phrases.set(text, found);
  return found;
}

function findPhrases(text: string, roles: readonly Role[]): RolePhrase[] {
  const found = [...text.matchAll(nouns)]
    .filter(([, side, noun]) => side !== undefined || !bare.test(noun ?? ''))
    .map((match) => ({ text: match[0], index: match.index, role: roleOf(match[0], roles) }));
  for (const { role, patterns } of namesOf(roles).names) {
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        if (
          !found.some(
            ({ index, text: other }) =>
              match.index < index + other.length && index < match.index + match[0].length,
          )
        ) {
          found.push({ text: match[0], index: match.index, role });
        }
      }
    }
  }
  return found.sort((a, b) => a.index - b.index);
}
