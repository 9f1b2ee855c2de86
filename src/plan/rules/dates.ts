import type { Finding } from '../../domain/issue.ts';
import { dateExists, schooljaarOf } from '../../domain/schooljaar.ts';
import { readDuties } from '../sources/duties.ts';
import { asText, field } from '../sources/loose.ts';
import { lineAt, type Sources } from '../sources/sources.ts';
import { lettersOf } from '../sources/words.ts';

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const written = new RegExp(String.raw`\b(\d{1,2}) (${months.join('|')})(?: (\d{4}))?\b`, 'gi');

/** Dates that no calendar has, in values and in texts; and a date of a duty that lies outside its schooljaar. */
export function datesExist({ yaml, documents, prose }: Sources): Finding[] {
  const fronts = documents.flatMap(({ front }) => front ?? []);
  const values = [...yaml, ...fronts].flatMap(({ file, scalars }) =>
    scalars.flatMap(({ path, text, line }): Finding[] => {
      const datum = /^\d{4}-\d{1,2}-\d{1,2}(?=$|T)/.exec(text)?.[0];
      if (datum === undefined) return [];
      if (!dateExists(datum))
        return [{ rule: 'kalenderdatum', file, line, details: { datum, fault: 'impossible' } }];
      const year = path.find((step) => /^\d{4}-\d{4}$/.test(String(step)));
      if (
        !file.includes('jaarkalender') ||
        path.includes('gedaan') ||
        year === undefined ||
        schooljaarOf(datum) === year
      )
        return [];
      return [{ rule: 'kalenderdatum', file, line, details: { datum, fault: 'other-year' } }];
    }),
  );
  const texts = prose.flatMap((piece) =>
    [...piece.text.matchAll(written)].flatMap((match): Finding[] => {
      const month = months.indexOf((match[2] ?? '').toLowerCase()) + 1;
      // Without a year, 29 February may exist.
      const two = (n: number | string) => String(n).padStart(2, '0');
      if (dateExists(`${match[3] ?? '2024'}-${two(month)}-${two(match[1] ?? '')}`)) return [];
      return [
        {
          rule: 'kalenderdatum',
          file: piece.file,
          line: lineAt(piece, match.index),
          details: { datum: match[0], fault: 'impossible' },
        },
      ];
    }),
  );
  return [...values, ...texts];
}

/** A plan, a document or a person whose time is over. */
export function nothingExpired({ yaml, documents, today }: Sources): Finding[] {
  const found: Finding[] = [];
  const look = (file: string, line: number, wat: string, tot: string | undefined) => {
    if (tot !== undefined && dateExists(tot) && tot < today)
      found.push({ rule: 'verlooptdatum', file, line, details: { wat, tot } });
  };
  for (const { file, data, lineOf } of yaml) {
    if (!/^content\/school\.ya?ml$/.test(file)) continue;
    const top = field(data, 'school') === undefined ? [] : ['school'];
    const plan = field(top.length === 0 ? data : field(data, 'school'), 'plan');
    const year = asText(field(plan, 'schooljaar'));
    const end = /^\d{4}-(\d{4})$/.exec(year ?? '')?.[1];
    const given = asText(field(plan, 'geldigTot'));
    look(
      file,
      lineOf([...top, 'plan', given === undefined ? 'schooljaar' : 'geldigTot']),
      `plan ${year ?? ''}`.trim(),
      given ?? (end && `${end}-07-31`),
    );
  }
  for (const { file, front } of documents) {
    const title = asText(field(front?.data, 'titel')) ?? file;
    look(file, front?.lineOf(['geldigTot']) ?? 1, title, asText(field(front?.data, 'geldigTot')));
  }
  return found;
}

const weekOfMonth = new RegExp(
  String.raw`\b(eerste|tweede|derde|vierde|laatste) (?:volle )?week (?:van )?(${months.join('|')})\b`,
  'gi',
);

/** A week by rule ("laatste week van september") without its date in the calendar of this schooljaar. */
export function weeksHaveDates(sources: Sources): Finding[] {
  const schooljaar = schooljaarOf(sources.today);
  const dated = readDuties(sources.yaml)
    .filter(({ years }) => years.includes(schooljaar))
    .map(({ wat, week }) => lettersOf(`${wat} ${week ?? ''}`));
  return sources.prose
    .filter(({ file }) => file.startsWith('content/'))
    .flatMap((piece) =>
      [...piece.text.matchAll(weekOfMonth)].flatMap((match): Finding[] => {
        const named = /\bWeek (?:van|tegen) (?:de |het )?\p{L}+/u.exec(piece.text)?.[0];
        if (named !== undefined && dated.some((duty) => duty.includes(lettersOf(named)))) return [];
        const details = { week: match[0].replace(/\s+/g, ' '), schooljaar };
        return [
          {
            rule: 'week-zonder-datum',
            severity: 'warning',
            file: piece.file,
            line: lineAt(piece, match.index),
            details,
          },
        ];
      }),
    );
}
