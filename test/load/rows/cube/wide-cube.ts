/**
 * The released cube of a country, invented: a line per group and year, and a column per question and answer, with "niet
 * beantwoord" as the last answer. Every engine computes its cells by the same arithmetic, so no file has to travel.
 */
export interface Shape {
  years: number;
  schools: number;
  groups: number;
  questions: number;
}

/** 1,334 schools of nine groups over six years: 72,036 groups of about 28 pupils, which is two million answers. */
export const country: Shape = { years: 6, schools: 1334, groups: 9, questions: 22 };

export const answersPerQuestion = 5;
export const pupilsPerGroup = 28;

export const linesOf = ({ years, schools, groups }: Shape): number => years * schools * groups;
export const columnsOf = ({ questions }: Shape): number => questions * answersPerQuestion;

/** A count between 0 and 12, in the same way in SQL and in JavaScript. */
export const cellOf = (line: number, column: number): number => (line * 7919 + column * 10_473) % 13;

/** The statement that makes the cube in a DuckDB, table `breed`. */
export function wideCubeSql(shape: Shape): string {
  const { groups, schools } = shape;
  const cells = Array.from(
    { length: columnsOf(shape) },
    (_, column) => `((i * 7919 + ${column * 10_473}) % 13)::SMALLINT AS c${column}`,
  );
  return `CREATE TABLE breed AS SELECT (i // ${groups * schools})::SMALLINT AS jaar,
    ((i // ${groups}) % ${schools})::SMALLINT AS school, (i % ${groups})::TINYINT AS groep,
    ${cells.join(', ')} FROM range(${linesOf(shape)}) t(i)`;
}

/**
 * What all charts of one year and one bouw need: every question's answers, added up. As one list: of 110 columns DuckDB
 * spends more time on the columns of its answer than on adding up.
 */
export function filterSql(shape: Shape, year: number, fromGroup: number): string {
  const sums = Array.from({ length: columnsOf(shape) }, (_, column) => `sum(c${column})`);
  return `SELECT [${sums.join(', ')}]::INTEGER[] AS sommen FROM breed WHERE jaar = ${year} AND groep >= ${fromGroup}`;
}

/** Every question's answers for each group apart, over all years. */
export function distributionSql(shape: Shape): string {
  const sums = Array.from({ length: columnsOf(shape) }, (_, column) => `sum(c${column})::INTEGER`);
  return `SELECT groep, ${sums.join(', ')} FROM breed GROUP BY groep ORDER BY groep`;
}

/** The same as `filterSql`, by loops over one typed array: the oracle, and what the machine can do. */
export function filterByLoops(shape: Shape, cells: Int16Array, year: number, fromGroup: number): number[] {
  const width = columnsOf(shape);
  const perYear = shape.schools * shape.groups;
  const sums = new Int32Array(width);
  for (let line = year * perYear; line < (year + 1) * perYear; line += 1) {
    if (line % shape.groups < fromGroup) continue;
    const at = line * width;
    for (let column = 0; column < width; column += 1)
      sums[column] = (sums[column] ?? 0) + (cells[at + column] ?? 0);
  }
  return [...sums];
}

export function wideCells(shape: Shape): Int16Array {
  const width = columnsOf(shape);
  const cells = new Int16Array(linesOf(shape) * width);
  for (let at = 0; at < cells.length; at += 1) cells[at] = cellOf(Math.floor(at / width), at % width);
  return cells;
}
