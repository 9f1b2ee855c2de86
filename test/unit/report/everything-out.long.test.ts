import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import type { Database } from '../../../src/analysis/database.ts';
import { itemRows } from '../../../src/analysis/items.ts';
import { openReleased } from '../../../src/analysis/load.ts';
import { askSql } from '../../../src/analysis/own-sql.ts';
import { pivot } from '../../../src/analysis/pivot.ts';
import { toCsv } from '../../../src/charts/csv.ts';
import { figureOf } from '../../../src/charts/likert-answers.ts';
import { likertTable } from '../../../src/charts/likert-words.ts';
import { pivotTable } from '../../../src/charts/pivot-table.ts';
import { derive } from '../../../src/disclosure/derive.ts';
import { publicCube } from '../../../src/disclosure/public.ts';
import { release } from '../../../src/disclosure/release.ts';
import type { Cube, Released } from '../../../src/domain/released.ts';
import { PosterSheet } from '../../../src/islands/dashboard/report/PosterSheet.tsx';
import { reportDocx } from '../../../src/report/docx.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import { posterOf } from '../../../src/report/poster.ts';
import { publishedAfname } from '../../../src/report/published.ts';
import { workbookSheets } from '../../../src/report/sheets.ts';
import { writeWorkbook } from '../../../src/report/xlsx.ts';
import { people } from '../../../src/text/people.ts';
import { openNodeDatabase } from '../../support/node-database.ts';
import {
  cellOf,
  claimsOfCube,
  claimsOfPivot,
  claimsOfPoster,
  claimsOfResults,
  claimsOfTable,
  claimsOfWorkbook,
  labelsOfWorkbook,
  school,
  sizesOfWorkbook,
  type Claim,
} from '../../support/outgoing/claims.ts';
import { combine, type Combined } from '../../support/outgoing/combine.ts';
import { csvRows } from '../../support/outgoing/csv-file.ts';
import { docxTables } from '../../support/outgoing/docx-file.ts';
import { xlsxSheets } from '../../support/outgoing/xlsx-file.ts';
import {
  anItem,
  aQuestionnaire,
  options,
  profiles,
  seededRandom,
  someBatches,
  someResponses,
  tallyOf,
  type SampleResponse,
} from '../disclosure/sample.ts';
import { attackTable } from '../disclosure/table-attacker.ts';

const few = ['Nooit', 'Altijd'].map((label, at) => ({ value: at + 1, label }));
const questionnaire = {
  ...aQuestionnaire([
    ...[10, 11, 12].map((id) => anItem(`A${id}`, { scale: 'S2' })),
    anItem('C10', { scale: 'S2', construct: 'AV', reverse: true }),
  ]),
  scales: [{ id: 'S2', answers: few }],
};

interface School {
  truth: SampleResponse[];
  release(survey?: string): Promise<Released<Cube>>;
}

function aSchool(shares: readonly number[], random: () => number): School {
  const batches = someBatches(
    ['5/6 a', '5/6 b', '7/8 a'].map((unit) => ({ unit, bouw: 'b', n: 10 + Math.floor(random() * 10) })),
  );
  const truth = someResponses(questionnaire, batches, shares, random).map((response) => ({
    ...response,
    answers: Object.fromEntries(
      Object.entries(response.answers).map(([id, value]) => [id, value === null ? null : value > 1 ? 1 : 2]),
    ),
  }));
  const seed = () => Uint8Array.from({ length: 32 }, () => Math.floor(random() * 256));
  return {
    truth,
    release: (survey = options.survey) =>
      release(tallyOf(questionnaire, batches, truth), { ...options, survey, seed: seed() }),
  };
}

let db: Database | undefined;
afterEach(async () => {
  await db?.close();
  db = undefined;
});

const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const context = {
  school: 's',
  instrument: undefined,
  isDemo: false,
  measures: [],
  roleLabel: String,
  partLabel: String,
};

/** Writes every file that one afname can leave in, reads them all back, and gives what they tell. */
async function everythingOut(cube: Released<Cube>) {
  const book = await xlsxSheets(await bytes(await writeWorkbook(workbookSheets(cube))));
  const [labels, sizes] = [labelsOfWorkbook(book), sizesOfWorkbook(book)];
  const labelsOf = (question: string) => labels.get(question) ?? [];
  const claims: Claim[] = [...claimsOfWorkbook('xlsx', book)];
  for (const audience of ['team', 'mr', 'bestuur', 'inspectie'] as const) {
    const file = await bytes(await reportDocx(makeReport(cube, audience, context)));
    claims.push(...docxTables(file).flatMap((rows) => claimsOfTable(`docx ${audience}`, school, rows)));
  }
  const places = [{ id: undefined, label: school }, ...cube.atoms];
  for (const { id, label } of places) {
    const rows = itemRows(cube, id);
    for (const figure of new Set(rows.map(figureOf))) {
      const own = derive(rows, (all) => all.filter((row) => figureOf(row) === figure));
      claims.push(...claimsOfTable('csv', label, csvRows(toCsv(likertTable(own, people.leerling)))));
    }
    const spec = { rows: 'vraag', columns: 'antwoord', group: id === undefined ? undefined : label } as const;
    const table = pivotTable(pivot([cube], spec), { ...spec, isShare: false, cubes: [cube] });
    claims.push(...claimsOfPivot('verken', label, csvRows(toCsv(table)), labelsOf));
  }
  const all = { scales: new Set(['WB', 'AV']), questions: new Set(cube.questions.map(({ id }) => id)) };
  claims.push(...claimsOfResults('resultaten', JSON.parse(JSON.stringify(publishedAfname(cube, all)))));
  claims.push(...claimsOfCube('vbk', JSON.parse(JSON.stringify(publicCube(cube)))));
  for (const atom of cube.atoms) {
    const poster = posterOf(cube, atom);
    if (typeof poster === 'string') continue;
    const html = renderToStaticMarkup(createElement(PosterSheet, { poster, childLine: undefined }));
    const words = html.replace(/<[^>]+>/g, ' ').replaceAll('&#x27;', "'");
    claims.push(...claimsOfPoster('poster', atom.label, atom.n, words, labels));
  }
  db = await openNodeDatabase();
  const released = await openReleased(db, [cube]);
  const asked = await askSql(
    released,
    `SELECT coalesce(a.naam, '${school}'), v.tekst, w.label, c.aantal::INTEGER
     FROM (SELECT atoom, vraag, antwoord, aantal FROM cel UNION ALL SELECT NULL, vraag, antwoord, aantal FROM schoolcel) c
     JOIN vraag v USING (vraag) LEFT JOIN atoom a USING (atoom) LEFT JOIN antwoord w ON w.vraag = c.vraag AND w.antwoord = c.antwoord`,
  );
  await db.close();
  db = undefined;
  if ('fault' in asked) throw new Error(asked.fault);
  for (const [place, question, answer, count] of asked.rows)
    claims.push({
      file: 'sql',
      cells: [cellOf(String(place), String(question), answer === null ? null : String(answer))],
      count: Number(count),
    });
  return { claims, sizes };
}

function wins({ tables, twice, loose }: Combined) {
  const score = { tables: 0, pinned: 0, proven: 0, insiders: 0 };
  for (const { table, knowledge } of tables) {
    const { pinned, proven, insiders } = attackTable(table, knowledge);
    score.tables += 1;
    score.pinned += pinned;
    score.proven += proven;
    score.insiders += insiders;
  }
  return { ...score, twice: twice.length, loose: loose.length };
}
const nothing = { pinned: 0, proven: 0, insiders: 0, twice: 0, loose: 0 };

test.each(Object.entries(profiles))(
  'who lays all files beside each other wins nothing: %s',
  async (name, shares) => {
    const random = seededRandom(name.length * 31);
    let tables = 0;
    const files = new Map<string, number>();
    for (let time = 0; time < 6; time += 1) {
      const { claims, sizes } = await everythingOut(await aSchool(shares, random).release());
      for (const { file } of claims) files.set(file, (files.get(file) ?? 0) + 1);
      const score = wins(combine(claims, sizes, 3));
      expect(score).toMatchObject(nothing);
      tables += score.tables;
    }
    console.log(`everything that leaves, ${name}:`, tables, 'tables,', Object.fromEntries(files));
    expect(tables).toBeGreaterThan(30);
    // Each kind of file told something. Where nearly all answer alike, results and posters give no number.
    const kinds = ['xlsx', 'docx team', 'docx mr', 'csv', 'verken', 'vbk', 'sql'];
    const shy = name === 'spread' ? ['resultaten', 'poster'] : [];
    expect([...kinds, ...shy].filter((kind) => !files.has(kind))).toEqual([]);
  },
  60_000,
);

/** What a file would tell that shows a cell as it was answered. */
function exactly(truth: readonly SampleResponse[], label: string, batch: string): Claim[] {
  return questionnaire.items.flatMap(({ id, text }) =>
    [...few, { value: null, label: null }].map(({ value, label: answer }) => ({
      file: 'exact',
      cells: [cellOf(label, text, answer)],
      count: truth.filter((one) => one.batch === batch && one.answers[id] === value).length,
    })),
  );
}

test('and wins as soon as one file was rounded apart, shows a true count, or a sum of true counts', async () => {
  const random = seededRandom(77);
  const lost = { twice: 0, pinned: 0, exact: 0, loose: 0 };
  for (let time = 0; time < 6; time += 1) {
    const one = aSchool(profiles.spread, random);
    const { claims, sizes } = await everythingOut(await one.release());
    const again = await everythingOut(await one.release('leerlingen-nog-eens'));
    const both = wins(combine([...claims, ...again.claims], sizes, 3));
    lost.twice += both.twice;
    lost.pinned += both.pinned;
    const leak = exactly(one.truth, '5/6 a', 'unit0');
    lost.exact += wins(combine([...claims, ...leak], sizes, 3)).pinned;
    const [a, b] = leak.slice(0, 2);
    if (a === undefined || b === undefined) continue;
    const sum = { file: 'exact', cells: [...a.cells, ...b.cells], count: a.count + b.count };
    lost.loose += wins(combine([...claims, sum], sizes, 3)).loose;
  }
  console.log('with protection undone:', lost);
  expect(lost.twice).toBeGreaterThan(0);
  expect(lost.pinned).toBeGreaterThan(0);
  expect(lost.exact).toBeGreaterThan(20);
  expect(lost.loose).toBeGreaterThan(0);
}, 60_000);
