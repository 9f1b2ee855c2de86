import { workbookText } from '../../../src/text/report.ts';
import type { XlsxCell } from './xlsx-file.ts';

/** One thing that a file tells: so many gave one of these answers. A cell is a place, a question and an answer. */
export interface Claim {
  file: string;
  cells: readonly string[];
  count: number;
}

export const school = workbookText.school;
/** What stands for "not answered", whatever a file calls it. */
const skipped = null;
const { sheets } = workbookText;

export const cellOf = (place: string, question: string, answer: string | null): string =>
  JSON.stringify([place, question, answer]);
const one = (file: string, place: string, question: string, answer: string | null, count: number): Claim => ({
  file,
  cells: [cellOf(place, question, answer)],
  count,
});

/**
 * A table with a row per question: on screen, in a CSV, in the report; of one place, or of several taken together. Other
 * tables tell no counts per answer.
 */
export function claimsOfTable(
  file: string,
  place: string | readonly string[],
  [head = [], ...rows]: readonly string[][],
): Claim[] {
  const at = head.indexOf('Overgeslagen');
  if (!/^Vraag($| \(alleen )/.test(head[0] ?? '') || at < 2) return [];
  const labels = head.slice(1, at - 1);
  const cellsOf = (question: string, answer: string | null) =>
    [place].flat().map((one) => cellOf(one, question, answer));
  return rows.flatMap(([question = '', ...cells]) => {
    const own = labels.map((label, i) => ({
      file,
      cells: cellsOf(question, label),
      count: Number(cells[i]),
    }));
    return [
      ...own,
      { file, cells: cellsOf(question, skipped), count: Number(cells[at - 1]) },
      { file, cells: own.flatMap(({ cells: each }) => each), count: Number(cells.at(-1)) },
    ];
  });
}

/** A pivot of questions by answers; an answer that a question does not have stands there as 0 and tells nothing. */
export function claimsOfPivot(
  file: string,
  place: string,
  [head = [], ...rows]: readonly string[][],
  labelsOf: (question: string) => readonly string[],
): Claim[] {
  return rows.flatMap(([question = '', ...cells]) => {
    const labels = labelsOf(question);
    const own = head.slice(1, -1).flatMap((label, i) => {
      const count = Number(cells[i]?.replaceAll('.', ''));
      if (label === workbookText.skipped) return [one(file, place, question, skipped, count)];
      return labels.includes(label) ? [one(file, place, question, label, count)] : [];
    });
    const all = own.flatMap(({ cells: each }) => each);
    return [...own, { file, cells: all, count: Number(cells.at(-1)?.replaceAll('.', '')) }];
  });
}

const lowScores = ['laag', 'niet laag', 'geen score'];
/** Low scores are a table like any other: of a subject, with three columns. */
export const lowOf = (construct: string): string => `laag: ${construct}`;

/** Every count of the workbook. */
export function claimsOfWorkbook(file: string, book: ReadonlyMap<string, XlsxCell[][]>): Claim[] {
  const rows = (name: string) => book.get(name)?.slice(1) ?? [];
  const answer = (place: string, [, text, code, label, count]: readonly (XlsxCell | undefined)[]) =>
    one(file, place, String(text), code === null ? skipped : String(label), Number(count));
  return [
    ...rows(sheets.questions).map((row) => answer(school, row)),
    ...rows(sheets.groups).map(([label, ...row]) => answer(String(label), row)),
    ...rows(sheets.low).flatMap(([construct, , place, ...counts]) =>
      lowScores.map((score, i) =>
        one(file, String(place), lowOf(String(construct)), i === 2 ? skipped : score, Number(counts[i])),
      ),
    ),
  ];
}

/** The answers of each question by its text, as the codebook of the workbook gives them. */
export function labelsOfWorkbook(book: ReadonlyMap<string, XlsxCell[][]>): Map<string, string[]> {
  const rows = book.get(sheets.codebook)?.slice(1) ?? [];
  const byText = Map.groupBy(rows, ([, text]) => String(text));
  return new Map([...byText].map(([text, lines]) => [text, lines.map((line) => String(line[7]))]));
}

/** How many took part per group, from the workbook: what everybody in the school can count. */
export function sizesOfWorkbook(book: ReadonlyMap<string, XlsxCell[][]>): Map<string, number> {
  const rows = book.get(sheets.response)?.slice(1) ?? [];
  return new Map(rows.map(([label, , n]) => [String(label), Number(n)]));
}

interface Asked {
  text: string;
  answers: readonly { label: string }[];
}

const countsOf = (
  file: string,
  place: string,
  { text, answers }: Asked,
  counts: readonly number[],
): Claim[] => counts.map((count, i) => one(file, place, text, answers[i]?.label ?? skipped, count));

/** The file that goes to the website. */
export function claimsOfResults(
  file: string,
  { questions }: { questions: readonly (Asked & { counts: readonly number[]; missing: number })[] },
): Claim[] {
  return questions.flatMap((question) =>
    countsOf(file, school, question, [...question.counts, question.missing]),
  );
}

interface CubeFile {
  atoms: readonly { label: string }[];
  questions: readonly (Asked & {
    school: readonly number[];
    atoms?: readonly (readonly number[])[] | undefined;
  })[];
}

/** The file for the board. */
export function claimsOfCube(file: string, { atoms, questions }: CubeFile): Claim[] {
  return questions.flatMap((question) => [
    ...countsOf(file, school, question, question.school),
    ...(question.atoms ?? []).flatMap((row, i) => countsOf(file, atoms[i]?.label ?? '', question, row)),
  ]);
}

/**
 * The sentences of a poster: so many of so many of this group gave one of these answers. The second is the sum of its
 * answers, or how many took part where rounded answers would add up to more.
 */
export function claimsOfPoster(
  file: string,
  place: string,
  took: number,
  words: string,
  labels: ReadonlyMap<string, readonly string[]>,
): Claim[] {
  const plain = (text: string) => text.replace(/[\s\u00a0]+/g, '').toLocaleLowerCase('nl-NL');
  const said = plain(words);
  return [...labels].flatMap(([text, all]) => {
    const found = said.split(plain(text.replace(/\.$/, '')) + 'ongeveer')[1];
    const [, n, total, answers = ''] = /^(\d+)vande(\d+)kinderenzeiden:([^.]+)\./.exec(found ?? '') ?? [];
    if (n === undefined) return [];
    const given = all.filter(
      (label) => plain(answers) === plain(label) || answers.split(/of(?=[a-z])/).includes(plain(label)),
    );
    const cells = (of: readonly string[]) => of.map((label) => cellOf(place, text, label));
    const part = { file, cells: cells(given), count: Number(n) };
    return Number(total) === took ? [part] : [part, { file, cells: cells(all), count: Number(total) }];
  });
}
