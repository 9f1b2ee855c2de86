import { asList, asText, field } from './loose.ts';
import type { YamlFile } from './yaml-file.ts';

export interface NamedPerson {
  naam: string;
  email?: string | undefined;
  telefoon?: string | undefined;
  line: number;
}

/** A role of `contacten.yaml`, read loosely: a half-written file must still be checked as far as it goes. */
export interface Role {
  rol: string;
  label: string;
  inZin: string;
  line: number;
  persons: readonly NamedPerson[];
  telefoon?: string | undefined;
  /** Id of the open question that keeps it without a person. */
  openVraag: string | undefined;
  /** More than one person may have it (`meerPersonen`); those need not be named. */
  shared: boolean;
}

/** Nouns that stand for more than one person, whatever the file says. */
const sharedRoles =
  /^(directie|team|bestuur|administratie|leerkracht(en)?|medezeggenschapsraad|mr|ouderraad|bhv)$/;

/** The roles of `contacten.yaml`; none when the file is missing or broken. */
export function readContacts(yaml: YamlFile | undefined): Role[] {
  return asList(yaml?.data).flatMap((entry, i) => {
    const rol = asText(field(entry, 'rol'));
    if (yaml === undefined || rol === undefined) return [];
    const label = asText(field(entry, 'label')) ?? rol.replaceAll('-', ' ');
    const persons = asList(field(entry, 'personen')).flatMap((person, j) => {
      const naam = asText(field(person, 'naam'));
      const [email, telefoon] = [asText(field(person, 'email')), asText(field(person, 'telefoon'))];
      return naam === undefined
        ? []
        : [{ naam, email, telefoon, line: yaml.lineOf([i, 'personen', j, 'naam']) }];
    });
    return [
      {
        rol,
        label,
        inZin: asText(field(entry, 'inZin')) ?? `de ${label.toLowerCase()}`,
        line: yaml.lineOf([i, 'rol']),
        persons,
        telefoon: asText(field(entry, 'telefoon')),
        openVraag: asText(field(entry, 'openVraag')),
        shared: field(entry, 'meerPersonen') === true || sharedRoles.test(rol),
      },
    ];
  });
}
