import type { Finding } from '../../domain/issue.ts';
import { mentionsIn } from '../person-names.ts';
import { lineAt, type Sources } from '../sources/sources.ts';
import { lettersOf } from '../sources/words.ts';

/** A person named in a text: names stand in `contacten.yaml` only. */
export function namesInText(sources: Sources): Finding[] {
  return sources.everything.flatMap((prose) =>
    mentionsIn(prose, sources).map(({ naam, index }): Finding => ({
      rule: 'naam-in-tekst',
      file: prose.file,
      line: lineAt(prose, index),
      details: { naam },
    })),
  );
}

const reachable =
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<![\d-])(?:\+31|0031|\b0)[\s()-]*\d(?:[\s()-]*\d){6,11}(?!\d)/gu;

/** A mail address or phone number in a text. */
export function addressesInText({ everything }: Sources): Finding[] {
  return everything.flatMap((prose) =>
    [...prose.source.matchAll(reachable)].map((match): Finding => ({
      rule: 'contactgegeven',
      file: prose.file,
      line: prose.line + prose.source.slice(0, match.index).split('\n').length - 1,
      details: { gegeven: match[0] },
    })),
  );
}

const sameName = (a: string, b: string) =>
  lettersOf(a).includes(lettersOf(b)) || lettersOf(b).includes(lettersOf(a));

/** Two names for one role: in `contacten.yaml`, or a text against it, or two texts. */
export function oneNamePerRole(sources: Sources): Finding[] {
  const found: Finding[] = [];
  const file = 'content/contacten.yaml';
  const known = new Map<string, string[]>();
  for (const { rol, label, persons, shared, line } of sources.roles) {
    const before = known.get(rol);
    const names = persons.map(({ naam }) => naam);
    if (before !== undefined) {
      found.push({
        rule: 'naam-per-rol',
        file,
        line,
        details: { rol: label, namen: [...before, ...names].join(' en ') },
      });
    } else if (names.length > 1 && !shared) {
      found.push({
        rule: 'naam-per-rol',
        file,
        line: persons[1]?.line ?? line,
        details: { rol: label, namen: names.join(' en ') },
      });
    }
    known.set(rol, [...(before ?? []), ...names]);
  }
  for (const prose of sources.prose) {
    for (const { naam, rol, index } of mentionsIn(prose, sources)) {
      if (rol === undefined) continue;
      const key = rol.role?.rol ?? lettersOf(rol.text);
      const names = known.get(key) ?? [];
      if (names.length > 0 && !names.some((other) => sameName(other, naam))) {
        const namen = [...names, naam].join(' en ');
        found.push({
          rule: 'naam-per-rol',
          file: prose.file,
          line: lineAt(prose, index),
          details: { rol: rol.role?.label ?? rol.text, namen },
        });
      }
      known.set(key, [...names, naam]);
    }
  }
  return found;
}

/** What an open site tells about a person: a mobile number, a mail address, or nothing to reach them by. */
export function personalData({ roles }: Sources): Finding[] {
  return roles.flatMap(({ persons }) =>
    persons.flatMap(({ naam, email, telefoon, line }) => {
      const data = [
        ...(/^(\+31|0031|0)[\s()-]*6/.test(telefoon ?? '') ? (['mobiel'] as const) : []),
        ...(email === undefined ? [] : (['mail'] as const)),
        ...(email === undefined && telefoon === undefined ? (['geen'] as const) : []),
      ];
      return data.map((gegeven): Finding => ({
        rule: 'persoonsgegeven',
        file: 'content/contacten.yaml',
        line,
        severity: 'warning',
        details: { naam, gegeven },
      }));
    }),
  );
}
