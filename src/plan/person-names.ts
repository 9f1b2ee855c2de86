import { rolePhrases } from './role-phrases.ts';
import type { Role } from './sources/contacts.ts';
import type { Prose, Sources } from './sources/sources.ts';

/** A person whom a text names. */
export interface Mention {
  naam: string;
  index: number;
  /** The words for the role beside the name, and the role of `contacten.yaml` when there is one. */
  rol?: { text: string; role: Role | undefined };
}

const nobility = "(?:\\s+(?:van|de|der|den|ter|ten|te|el|la|von|'t))*";
const fullName = String.raw`(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|(?:\p{Lu}\.)+)${nobility}\s+\p{Lu}[\p{Ll}’']+(?:-\p{Lu}\p{Ll}+)?`;
/** What may stand between a role and a name: "is", ":", "heet mevrouw". */
const between = String.raw`(?:[\s:,(–-]|is|heet|naam|namen|dit jaar|nu|mevrouw|meneer|mevr\.?|dhr\.?|mw\.?|juf|meester)*`;
const afterRole = new RegExp(
  `^\\)?${between}(${fullName}|(?<=(?:mevrouw|meneer|juf|meester)\\s)\\p{Lu}\\p{Ll}+)`,
  'u',
);
const beforeRole = new RegExp(
  String.raw`(${fullName})(?:\s+(?:is|als|,))?[\s,(]*(?:de|onze|het|een|ons)?\s*$`,
  'u',
);
const afterLabel = new RegExp(
  String.raw`(?:^|[\s(])(?:[Nn]aam|[Nn]amen|[Mm]evrouw|[Mm]eneer|[Mm]evr\.?|[Dd]hr\.?)\s*:?\s*(${fullName})`,
  'gu',
);
const noName = /^(De|Het|Een|Veilig|Week|Wij|Jenaplan|Ons|Onze|Deze|Dit|In|Op|Bij)\b/;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The parts by which people know somebody: the whole name, and what follows the first name. */
function partsOf(naam: string): string[] {
  const surname = naam
    .split(/\s+/)
    .slice(1)
    .join(' ')
    .replace(/^(?:(?:van|de|der|den|ter|ten|te)\s+)+/i, '');
  return surname.length > 3 ? [naam, surname] : [naam];
}

/**
 * Persons named in a text: everybody of `contacten.yaml`, and a name right beside a role, "Naam:" or "mevrouw".
 * A name alone of somebody unknown cannot be told from any other name and is not found.
 */
export function mentionsIn({ text }: Pick<Prose, 'text'>, sources: Pick<Sources, 'roles'>): Mention[] {
  const found: Mention[] = [];
  const add = (mention: Mention) => {
    const overlaps = ({ index, naam }: Mention) =>
      mention.index < index + naam.length && index < mention.index + mention.naam.length;
    if (!noName.test(mention.naam) && !found.some(overlaps)) found.push(mention);
  };
  for (const { text: words, index, role } of rolePhrases(text, sources)) {
    const rol = { text: words, role };
    const rest = text.slice(index + words.length);
    const after = afterRole.exec(rest);
    if (after?.[1] !== undefined)
      add({ naam: after[1], index: index + words.length + after[0].length - after[1].length, rol });
    const before = beforeRole.exec(text.slice(0, index));
    if (before?.[1] !== undefined) add({ naam: before[1], index: before.index, rol });
  }
  for (const match of text.matchAll(afterLabel)) {
    const naam = match[1] ?? '';
    add({ naam, index: match.index + match[0].length - naam.length });
  }
  for (const { persons } of sources.roles) {
    for (const part of persons.flatMap(({ naam }) => partsOf(naam))) {
      for (const match of text.matchAll(
        new RegExp(
          String.raw`(?<![\p{L}-])${escape(part).replaceAll(' ', String.raw`\s+`)}(?![\p{L}-])`,
          'giu',
        ),
      )) {
        if (/\p{Lu}/u.test(match[0])) add({ naam: match[0], index: match.index });
      }
    }
  }
  return found.sort((a, b) => a.index - b.index);
}
