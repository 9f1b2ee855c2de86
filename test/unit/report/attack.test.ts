import { describe, expect, test } from 'vitest';
import { release } from '../../../src/disclosure/release.ts';
import type { Cube, Released } from '../../../src/domain/released.ts';
import { findingsOf } from '../../../src/report/findings.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import { posterOf } from '../../../src/report/poster.ts';
import { publishedAfname } from '../../../src/report/published.ts';
import { workbookSheets, type SheetModel } from '../../../src/report/sheets.ts';
import {
  anItem,
  aQuestionnaire,
  options,
  profiles,
  seededRandom,
  someBatches,
  someResponses,
  tallyOf,
} from '../disclosure/sample.ts';
import { attackTable, type Table } from '../disclosure/table-attacker.ts';

/** A made-up school of three groups of 10 to 19, asked one good and one grave subject. */
async function aSchool(shares: readonly number[], random: () => number): Promise<Released<Cube>> {
  const items = [
    ...Array.from({ length: 4 }, (_, at) => anItem(`A${10 + at}`, { scale: 'S2' })),
    anItem('C10', { scale: 'S2', construct: 'AV', reverse: true }),
  ];
  const few = [1, 2].map((value) => ({ value, label: String(value) }));
  const questionnaire = { ...aQuestionnaire(items), scales: [{ id: 'S2', answers: few }] };
  const batches = someBatches(
    ['5/6 a', '5/6 b', '7/8 a'].map((unit) => ({ unit, bouw: 'b', n: 10 + Math.floor(random() * 10) })),
  );
  const responses = someResponses(questionnaire, batches, shares, random).map((response) => ({
    ...response,
    answers: Object.fromEntries(
      Object.entries(response.answers).map(([id, value]) => [id, value === null ? null : Math.min(value, 2)]),
    ),
  }));
  const seed = Uint8Array.from({ length: 32 }, () => Math.floor(random() * 256));
  return release(tallyOf(questionnaire, batches, responses), { ...options, seed });
}

const sheetOf = (sheets: readonly SheetModel[], name: string) =>
  sheets.find((sheet) => sheet.name === name)?.rows.slice(1) ?? [];

/** The tables as somebody reads them who has the workbook and nothing else. */
function tablesOfWorkbook(cube: Released<Cube>): Table[] {
  const sheets = workbookSheets(cube);
  const groups = sheetOf(sheets, 'Deelname').map(([label, , n]) => ({ label, n: Number(n) }));
  const n = groups.map((group) => group.n);
  const everybody = n.reduce((sum, size) => sum + size, 0);
  const asked = [...new Set(sheetOf(sheets, 'Vragen school').map(([id]) => id))];
  const questions = asked.map((question) => {
    const school = sheetOf(sheets, 'Vragen school').flatMap((row) =>
      row[0] === question ? [Number(row.at(-1))] : [],
    );
    const rows = groups.map(({ label }) =>
      sheetOf(sheets, 'Vragen groepen').flatMap((row) =>
        row[0] === label && row[1] === question ? [Number(row.at(-1))] : [],
      ),
    );
    return { school, rows };
  });
  const lowSheet = sheetOf(sheets, 'Lage scores');
  const low = [...new Set(lowSheet.map(([construct]) => construct))].map((construct) => {
    const rowOf = (label: unknown) =>
      lowSheet
        .filter((row) => row[0] === construct && row[2] === label)
        .flatMap((row) => row.slice(3).map(Number));
    return { school: rowOf('Hele school'), rows: groups.map(({ label }) => rowOf(label)) };
  });
  return [...questions, ...low].map(({ school, rows }) =>
    rows.every((row) => row.length > 0)
      ? { rows, n, school, base: cube.base }
      : { rows: [school], n: [everybody], base: cube.base },
  );
}

/** What the world reads in the results file: the school's rows, and the number of people. */
function tablesOfResults(cube: Released<Cube>): Table[] {
  const all = new Set(cube.questions.map(({ id }) => id));
  const { questions, n, base } = publishedAfname(cube, { scales: new Set(['WB', 'AV']), questions: all });
  return questions.map(({ counts, missing }) => ({ rows: [[...counts, missing]], n: [n], base }));
}

const wins = (tables: readonly Table[]) =>
  tables.reduce(
    (sum, table) => {
      const { pinned, proven, insiders } = attackTable(table);
      return {
        tables: sum.tables + 1,
        pinned: sum.pinned + pinned,
        proven: sum.proven + proven,
        insiders: sum.insiders + insiders,
      };
    },
    { tables: 0, pinned: 0, proven: 0, insiders: 0 },
  );

describe('the attacker wins nothing from what leaves the dashboard', () => {
  test.each(Object.entries(profiles))('%s', async (name, shares) => {
    const random = seededRandom(name.length * 77);
    const tables: Table[] = [];
    for (let school = 0; school < 12; school += 1) {
      const cube = await aSchool(shares, random);
      tables.push(...tablesOfWorkbook(cube), ...tablesOfResults(cube));
    }
    const score = wins(tables);
    console.log(`leaves the dashboard, ${name}:`, score);
    expect(score).toMatchObject({ pinned: 0, proven: 0, insiders: 0 });
    expect(score.tables).toBeGreaterThan(80);
  });

  test('the same attacker breaks an exact workbook', () => {
    const exact = {
      rows: [
        [9, 1, 0],
        [12, 0, 0],
      ],
      n: [10, 12],
      school: [21, 1, 0],
      base: 1,
    };
    const { pinned } = attackTable(exact);
    expect(pinned).toBeGreaterThan(0);
  });
});

test('all that leaves is computed from the cube alone: equal cubes, equal files', async () => {
  const random = seededRandom(5);
  const cube = await aSchool(profiles.spread, random);
  const again = structuredClone(cube) as typeof cube;
  const context = {
    school: 's',
    instrument: undefined,
    isDemo: false,
    measures: [],
    roleLabel: String,
    partLabel: String,
  };
  const ticks = { scales: new Set(['WB']), questions: new Set(['A10']) };
  const leaves = (one: typeof cube) => [
    workbookSheets(one),
    publishedAfname(one, ticks),
    makeReport(one, 'team', context).blocks,
    findingsOf(one),
    one.atoms.map((atom) => posterOf(one, atom)),
  ];
  expect(leaves(again)).toEqual(leaves(cube));
});

test('a finding that goes into a file names no group', async () => {
  const random = seededRandom(9);
  for (let school = 0; school < 5; school += 1) {
    const cube = await aSchool(profiles.spread, random);
    const files = JSON.stringify(findingsOf(cube).map(({ finding }) => finding));
    for (const { label } of cube.atoms) expect(files).not.toContain(label);
  }
});
