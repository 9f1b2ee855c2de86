import { join } from 'node:path';
import Papa from 'papaparse';
import writeXlsxFile from 'write-excel-file/node';
import { readSurveys } from '../../../scripts/surveys.ts';

/** The pupils' questionnaire of this project. */
export const questionnaire = await (async () => {
  const { questionnaires } = await readSurveys(join(import.meta.dirname, '../../..'));
  const found = questionnaires.find(({ id }) => id === 'leerling-5-8');
  if (found === undefined) throw new Error('no questionnaire');
  return found;
})();

const questions = questionnaire.items.slice(0, 6);
/** Twelve children: per question the place of the answer, -1 where there is none. */
export const children = Array.from({ length: 12 }, (_, child) => ({
  group: `groep ${5 + (child % 2)}`,
  answers: questions.map((_question, at) => ((child + at * 2) % 5) - 1),
}));
const labels = questions.map(
  ({ scale }) => questionnaire.scales.find(({ id }) => id === scale)?.answers.map(({ label }) => label) ?? [],
);
const words = (child: (typeof children)[number]): string[] =>
  child.answers.map((at, question) => labels[question]?.[at] ?? '');
const texts = questions.map(({ text }) => text);
export const ids = questions.map(({ id }) => id);
/** Child 3 is called this in every export: it must be nowhere in what comes out. */
export const secrets = ['sanne.devries@school.example', 'Sanne de Vries', '2026-11-03', '192.0.2.7', 'tok3n'];
const [mail = '', name = '', date = '', ip = '', token = ''] = secrets;

const csv = (
  rows: readonly (readonly string[])[],
  delimiter: string,
  newline: string,
  quotes = false,
): string =>
  Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter, newline, quotes },
  );

/** What each tool hands over for the same answers, as its own documentation and code have it. */
export const exports: Readonly<Record<string, { file: string; content: string | Uint8Array }>> = {
  // Question codes and texts together; every cell in quotes; a byte order mark.
  'LimeSurvey, code and text': {
    file: 'results-survey123456.csv',
    content: `\ufeff${csv(
      [
        [
          ...[
            'id. Antwoord ID',
            'submitdate. Datum ingestuurd',
            'lastpage. Laatste pagina',
            'startlanguage. Start-taal',
          ],
          ...['seed. Zaad', 'token. Toegangscode', 'ipaddr. IP-adres', 'GROEP. In welke groep zit je?'],
          ...texts.map((text, at) => `G01Q0${at + 1}. ${text}`),
        ],
        ...children.map((child, at) => [
          ...[String(at + 1), `${date} 09:0${at % 10}:11`, '3', 'nl', '1234567', token, ip, child.group],
          ...words(child),
        ]),
      ],
      ',',
      '\n',
      true,
    )}`,
  },
  // An array question: the statements as sub-questions, semicolons.
  'LimeSurvey, array question': {
    file: 'results.csv',
    content: csv(
      [
        [
          'id',
          'submitdate',
          'lastpage',
          'startlanguage',
          'groep',
          ...texts.map((text) => `Op school [${text}]`),
        ],
        ...children.map((child, at) => [
          String(at + 1),
          `${date} 10:00:00`,
          '2',
          'nl',
          child.group,
          ...words(child),
        ]),
      ],
      ';',
      '\r\n',
      true,
    ),
  },
  'Google Forms, Dutch': {
    file: 'Veiligheid (reacties) - Formulierreacties 1.csv',
    content: csv(
      [
        ['Tijdstempel', 'E-mailadres', 'In welke groep zit je?', ...texts],
        ...children.map((child, at) => [
          `${date} ${9 + at}:12:13`,
          at === 3 ? mail : '',
          child.group,
          ...words(child),
        ]),
      ],
      ',',
      '\r\n',
    ),
  },
  'Google Forms, English, a grid': {
    file: 'form.csv',
    content: csv(
      [
        ['Timestamp', 'Username', 'Groep', ...texts.map((text) => `Hoe vaak? [${text}]`)],
        ...children.map((child, at) => [
          `2026/11/03 ${9 + at}:12:13 AM GMT+1`,
          at === 3 ? mail : '',
          child.group,
          ...words(child),
        ]),
      ],
      ',',
      '\n',
    ),
  },
  'Microsoft Forms, Dutch workbook': {
    file: 'Veiligheid(1-12).xlsx',
    content: await writeXlsxFile([
      [
        'Id',
        'Begintijd',
        'Tijd van voltooien',
        'E-mail',
        'Naam',
        'In welke groep zit je?\u00a0',
        ...texts.map((text) => `${text}\n`),
      ],
      ...children.map((child, at) => [
        at + 1,
        { value: new Date('2026-11-03T09:00:00Z'), type: Date, format: 'm/d/yy h:mm:ss' },
        { value: new Date('2026-11-03T09:10:00Z'), type: Date, format: 'm/d/yy h:mm:ss' },
        at === 3 ? mail : 'anonymous',
        at === 3 ? name : '',
        child.group,
        ...words(child).map((word) => (word === '' ? null : word)),
      ]),
    ]).toBuffer(),
  },
  'Microsoft Forms, English CSV': {
    file: 'forms.csv',
    content: csv(
      [
        ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Groep', ...texts],
        ...children.map((child, at) => [
          ...[
            String(at + 1),
            '11/3/26 9:00:00',
            '11/3/26 9:10:00',
            at === 3 ? mail : 'anonymous',
            at === 3 ? name : '',
          ],
          ...[child.group, ...words(child)],
        ]),
      ],
      ',',
      '\r\n',
    ),
  },
  // Newer versions put their own ids in a second line.
  'Nextcloud Forms': {
    file: 'Veiligheid (antwoorden).csv',
    content: csv(
      [
        ['Submission ID', 'User ID', 'User display name', 'Timestamp', 'In welke groep zit je?', ...texts],
        [
          'submission_id',
          'user_id',
          'user_display_name',
          'timestamp',
          ...[1, ...ids].map((_, at) => `question-id-${at + 4}`),
        ],
        ...children.map((child, at) => [
          ...[
            String(at + 1),
            at === 3 ? mail : '',
            at === 3 ? name : 'Anonymous user',
            `${date}T09:00:00+01:00`,
          ],
          ...[child.group, ...words(child)],
        ]),
      ],
      ',',
      '\n',
      true,
    ),
  },
};
