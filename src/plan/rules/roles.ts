import type { Finding } from '../../domain/issue.ts';
import { rolePhrases, roleOf } from '../role-phrases.ts';
import { asTexts, field } from '../sources/loose.ts';
import { lineAt, type Sources, sentences } from '../sources/sources.ts';
import { lettersOf, plainText } from '../sources/words.ts';

/** A role without a person or number, and a role that a text knows and `contacten.yaml` does not. */
export function rolesWithoutPerson(sources: Sources): Finding[] {
  const empty = sources.roles
    .filter(({ persons, telefoon, shared }) => persons.length === 0 && telefoon === undefined && !shared)
    .map(({ label, line, openVraag }): Finding => ({
      rule: 'rol-zonder-persoon',
      openVraag,
      file: 'content/contacten.yaml',
      line,
      details: { rol: label, inTekst: false },
    }));
  const seen = new Set<string>();
  const unknown = sources.prose.flatMap((prose) =>
    rolePhrases(prose.text, sources)
      .filter(({ role }) => role === undefined)
      .flatMap(({ text, index }): Finding[] => {
        const key = lettersOf(text).replace(/^de/, '');
        if (seen.has(key)) return [];
        seen.add(key);
        const details = { rol: text.replace(/\s+/g, ' '), inTekst: true };
        return [
          {
            rule: 'rol-zonder-persoon',
            severity: 'warning',
            file: prose.file,
            line: lineAt(prose, index),
            details,
          },
        ];
      }),
  );
  return [...empty, ...unknown];
}

const tag = /<(Contact|OpenVraag)\b[^>]*?\b(rol|id)\s*=\s*(?:["']([^"']*)["']|\{["'`]([^"'`]*)["'`]\})/g;

/** `<Contact rol>`, `<OpenVraag id>`, front matter `praten` and `openVraag` that lead nowhere. */
export function unknownNames(sources: Sources): Finding[] {
  const roles = new Set(sources.roles.map(({ rol }) => rol));
  const questions = new Set(sources.questions.map(({ id }) => id));
  const bekend = [...roles].join(', ');
  const role = (file: string, line: number, rol: string): Finding[] =>
    roles.has(rol) ? [] : [{ rule: 'onbekende-rol', file, line, details: { rol, bekend } }];
  const question = (file: string, line: number, vraag: string): Finding[] =>
    questions.has(vraag) ? [] : [{ rule: 'onbekende-vraag', file, line, details: { vraag } }];
  const inText = Object.entries(sources.files)
    .filter(([file]) => /^content\/(?!archief).*\.mdx$/.test(file))
    .flatMap(([file, text]) =>
      [...text.matchAll(tag)].flatMap((match) => {
        const line = text.slice(0, match.index).split('\n').length;
        const id = match[3] ?? match[4] ?? '';
        return match[1] === 'Contact' ? role(file, line, id) : question(file, line, id);
      }),
    );
  const beside = sources.documents.flatMap(({ file, front }) =>
    asTexts(field(front?.data, 'praten')).flatMap((rol, i) =>
      role(file, front?.lineOf(['praten', i]) ?? 1, rol),
    ),
  );
  const asked = sources.yaml.flatMap(({ file, scalars }) =>
    scalars
      .filter(({ path }) => file.startsWith('content/') && path.at(-1) === 'openVraag')
      .flatMap(({ text, line }) => question(file, line, text)),
  );
  return [...inText, ...beside, ...asked];
}

/** A section under the name of one role that speaks of another as if it were the same. */
export function mixedRoles(sources: Sources): Finding[] {
  const nameOf = (rol: string) => sources.roles.find((role) => role.rol === rol)?.inZin ?? rol;
  return sources.documents.flatMap(({ file, blocks }) => {
    let heading: { text: string; key: string; level: number } | undefined;
    const found: Finding[] = [];
    for (const { kind, text, line, level } of blocks) {
      const words = plainText(text, nameOf);
      if (kind === 'heading' && (heading === undefined || level <= heading.level)) {
        const [only, ...more] = rolePhrases(words, sources);
        if (only !== undefined && more.length === 0)
          heading = { text: only.text, key: only.role?.rol ?? lettersOf(only.text), level };
        else heading = undefined;
        continue;
      }
      for (const phrase of heading === undefined ? [] : rolePhrases(words, sources)) {
        const key = phrase.role?.rol ?? lettersOf(phrase.text);
        const as =
          /(?:\b(?:als|(?:taak|taken|rol|functie) van|(?:taak|taken) als)\s+(?:de\s+|het\s+)?|\b(?:heeft|krijgt|doet)\s+de\s+)$/i.test(
            words.slice(0, phrase.index),
          );
        if (
          heading !== undefined &&
          key !== heading.key &&
          as &&
          roleOf(heading.text, sources.roles) !== phrase.role
        ) {
          const below = words.slice(0, phrase.index).split('\n').length - 1;
          found.push({
            rule: 'tekst-rolverwarring',
            file,
            line: line + below,
            details: { kop: heading.text, rol: phrase.text },
          });
        }
      }
    }
    return found;
  });
}

/** Two roles that are both "het aanspreekpunt": the law wants one vast aanspreekpunt (WPO 4c). */
export function firstContact(sources: Sources): Finding[] {
  const points = sentences(sources.prose)
    .filter(({ text }) => /\baanspreekpunt\b/i.test(text))
    .flatMap(({ file, line, text }) => {
      const [role] = rolePhrases(text, sources);
      return role === undefined ? [] : [{ file, line, rol: role.role?.label ?? role.text }];
    });
  const [first] = points;
  const other = points.find(({ rol }) => rol !== first?.rol);
  if (first === undefined || other === undefined) return [];
  const details = { rol: other.rol, andere: first.rol, plaats: `${first.file}:${first.line}` };
  return [{ rule: 'aanspreekpunt', severity: 'warning', file: other.file, line: other.line, details }];
}
