import type { Finding } from '../../domain/issue.ts';
import { readDuties } from '../sources/duties.ts';
import type { Sources } from '../sources/sources.ts';
import { stemOf, wordsOf } from '../sources/words.ts';

/** A duty of the calendar without an owner, or with one that `contacten.yaml` does not know. */
export function dutiesHaveOwners({ yaml, roles }: Sources): Finding[] {
  const known = roles.map(({ rol }) => rol);
  return readDuties(yaml)
    .filter(({ rol }) => rol === undefined || !known.includes(rol))
    .map(({ file, line, wat, rol, rolLine }) => ({
      rule: 'plicht-zonder-eigenaar',
      file,
      line: rol === undefined ? line : rolLine,
      details: { plicht: wat, rol: rol ?? '', bekend: known.join(', ') },
    }));
}

const common =
  /^(jaar|kinder|leerling|ouder|school|leerkracht|stamgroep|groep|medewerker|vertel|weten|elk|iedere?|worden|hebben|team|directie|kunnen|vindbaar|bespre|vrag)/;

/** Two owners for what sounds like one duty every year. */
export function dutiesAreOnce({ yaml }: Sources): Finding[] {
  const duties = readDuties(yaml)
    .filter(({ ritme }) => ritme === 'jaarlijks')
    .map((duty) => ({
      ...duty,
      subjects: new Set(
        wordsOf(duty.wat)
          .filter((word) => word.length > 7)
          .map(stemOf)
          .filter((stem) => !common.test(stem)),
      ),
    }));
  return duties.flatMap((here, i) =>
    duties.slice(0, i).flatMap((there): Finding[] => {
      const same = [...here.subjects].some((stem) => there.subjects.has(stem));
      if (!same || here.rol === there.rol || here.rol === undefined || there.rol === undefined) return [];
      const details = { plicht: here.wat, andere: there.wat, rollen: `${there.rol} en ${here.rol}` };
      return [{ rule: 'dubbele-plicht', severity: 'warning', file: here.file, line: here.line, details }];
    }),
  );
}
