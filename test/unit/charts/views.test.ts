import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { boardRows } from '../../../src/analysis/board.ts';
import { groupRows } from '../../../src/analysis/groups.ts';
import { incidentMonths, incidentYears } from '../../../src/analysis/incidents.ts';
import { lowRows } from '../../../src/analysis/low.ts';
import { outstanding } from '../../../src/analysis/outstanding.ts';
import { promiseRows } from '../../../src/analysis/promises.ts';
import { missingRows, reliabilityRows } from '../../../src/analysis/technical.ts';
import { yearRows } from '../../../src/analysis/years.ts';
import { funnelChart, funnelSentence, funnelTable } from '../../../src/charts/funnel-chart.ts';
import {
  groupLines,
  groupSentence,
  groupTable,
  heatSentence,
  heatTable,
} from '../../../src/charts/group-words.ts';
import { incidentSentence, incidentTable, monthSentence } from '../../../src/charts/incident-words.ts';
import { intervalChart } from '../../../src/charts/interval-chart.ts';
import { lowChart, lowSummary, lowTable } from '../../../src/charts/low-chart.ts';
import { monthChart } from '../../../src/charts/month-chart.ts';
import {
  outstandingSentence,
  outstandingTable,
  unseenSentences,
} from '../../../src/charts/outstanding-words.ts';
import { promiseSentence, promiseTable } from '../../../src/charts/promise-words.ts';
import {
  missingSentence,
  reliabilitySentence,
  reliabilityTable,
} from '../../../src/charts/technical-words.ts';
import { yearChart } from '../../../src/charts/year-chart.ts';
import { yearNotes, yearSentence, yearTable, yearWord } from '../../../src/charts/year-words.ts';
import { derive } from '../../../src/disclosure/derive.ts';
import { releaseIncidents } from '../../../src/disclosure/incidents.ts';
import type { Cube, Released } from '../../../src/domain/released.ts';
import { aCube } from '../analysis/cube.ts';
import { released } from './rows.ts';

const frame = { document: new JSDOM().window.document, width: 760, label: 'plaatje' };
const forbidden = /significant|bewezen|oorzaak|onveilig|beste|slechtste|undefined|NaN/i;

const now = await aCube(1);
const of = (year: number, seed = year): Promise<Released<Cube>> =>
  aCube(seed, { survey: `leerlingen-${year}`, schooljaar: `${year}-${year + 1}` });

describe('groups', () => {
  const columns = groupRows(now);
  it('stand in the order of the school, on constructs that may be known per group', () => {
    expect(columns.map(({ construct }) => construct)).not.toContain('AV');
    for (const { groups } of columns) {
      expect(groups.map(({ label }) => label)).toEqual(now.atoms.map(({ label }) => label));
    }
  });

  it('say the same in picture, sentence and table', () => {
    const table = heatTable(columns);
    expect([heatSentence(columns), table, columns.map(groupSentence)]).toMatchSnapshot();
    const [first] = columns;
    if (first === undefined) throw new Error('no construct');
    const one = derive(columns, () => first);
    expect(groupTable(one).rows).toHaveLength(now.atoms.length);
    const line = { at: first.school, label: 'school' };
    const axis = { domain: [1, 4] as const, ticks: [1, 2, 3, 4], tickText: String, axis: 'cijfer', line };
    const drawn = intervalChart(released(groupLines(one)), { ...frame, ...axis });
    expect(drawn.querySelectorAll('.chart-hollow circle')).toHaveLength(
      first.groups.filter(({ mean }) => mean !== undefined).length,
    );
  });

  it('tell what could not have been seen', () => {
    const result = outstanding(now);
    expect(
      JSON.stringify([outstandingSentence(result), unseenSentences(result), outstandingTable(result)]),
    ).not.toMatch(forbidden);
  });
});

describe('years', () => {
  it('have the word that their number allows', () => {
    expect([2, 3, 4, 5, 9].map(yearWord)).toEqual([
      'Verschil met vorig jaar',
      'Ontwikkeling',
      'Ontwikkeling',
      'Trend',
      'Trend',
    ]);
  });

  it('never say trend of two or three years, and do of five', async () => {
    const five = await Promise.all([2022, 2023, 2024, 2025, 2026].map((year) => of(year)));
    const words = (cubes: readonly Released<Cube>[]) => {
      const rows = yearRows(cubes);
      return rows.flatMap((row) => {
        const one = derive(rows, () => row);
        return [yearSentence(one), ...yearNotes(one)];
      });
    };
    const said = (cubes: readonly Released<Cube>[]) =>
      words(cubes).join(' ').replaceAll('Van een trend spreken we pas', '');
    expect(said(five.slice(3))).not.toMatch(/trend|ontwikkeling/i);
    expect(said(five.slice(2))).not.toMatch(/trend/i);
    expect(said(five.slice(2))).toContain('ontwikkeling over drie jaar');
    expect(said(five)).toMatch(/Over vijf jaar is er (een|geen)/);
    expect(said(five)).not.toMatch(forbidden);
  });

  it('are not compared where questions or protection changed, and the picture breaks there', async () => {
    const [old, newer] = [await of(2024), await of(2025)];
    const changed = derive(old, (cube) => ({
      ...cube,
      questions: cube.questions.map((question) => ({ ...question, text: `${question.text} (oud)` })),
    }));
    const rows = yearRows([newer, changed]);
    expect(rows.map(({ points }) => points.map(({ broken }) => broken))).toEqual(
      rows.map(() => ['questionnaire-changed', undefined]),
    );
    const [first] = rows;
    if (first === undefined) throw new Error('no construct');
    const one = derive(rows, () => first);
    expect(yearSentence(one)).toContain('Geen van de eerdere jaren is met het nieuwste te vergelijken');
    expect(yearChart(one, frame).querySelectorAll('.chart-break line')).toHaveLength(1);
    const other = yearRows([newer, await aCube(5, { survey: 'x', schooljaar: '2024-2025', base: 5 })]);
    expect(other[0]?.points[0]?.broken).toBe('other-protection');
  });

  it('give each year its dot and its row', async () => {
    const rows = yearRows([await of(2024), await of(2025), await of(2026)]);
    const [first] = rows;
    if (first === undefined) throw new Error('no construct');
    const one = derive(rows, () => first);
    expect(yearChart(one, frame).querySelectorAll('.chart-dot circle')).toHaveLength(3);
    expect([yearSentence(one), yearTable(one)]).toMatchSnapshot();
  });

  it('take one afname of a year: that with most answers', async () => {
    const rows = yearRows([await of(2026, 1), await of(2026, 2), await of(2025)]);
    expect(rows[0]?.points.map(({ schooljaar }) => schooljaar)).toEqual(['2025-2026', '2026-2027']);
  });
});

describe('the board', () => {
  const schools = Promise.all([3, 4, 5, 6, 7, 8].map((seed) => aCube(seed, { survey: `school-${seed}` })));

  it('names no other school, and has no row for one', async () => {
    const board = boardRows(now, await schools);
    expect([board.used, board.left, board.refused]).toEqual([6, [], undefined]);
    const [first] = board.rows;
    if (first === undefined) throw new Error('no construct');
    const one = derive(board, () => first);
    expect(funnelTable(one).rows).toHaveLength(4);
    expect(JSON.stringify(one)).not.toContain('school-');
    expect(funnelChart(one, frame).querySelectorAll('.chart-hollow circle')).toHaveLength(6);
    expect([funnelSentence(one), funnelTable(one)]).toMatchSnapshot();
  });

  it('leaves out what cannot be compared and says how many, and refuses under five', async () => {
    const others = (await schools).slice(0, 4);
    const odd = [
      await aCube(9, { survey: 'a', schooljaar: '2020-2021' }),
      await aCube(9, { survey: 'b', base: 5 }),
      await aCube(9, { survey: 'c', version: 'fedcba9876543210' }),
      await aCube(9, { survey: 'd', role: 'ouder' }),
    ];
    const board = boardRows(now, [...others, ...odd]);
    expect(board.rows).toEqual([]);
    expect(board.refused).toBe('too-few-schools');
    expect(board.left.map(({ reason, schools: n }) => [reason, n]).toSorted()).toEqual([
      ['other-instrument', 1],
      ['other-protection', 1],
      ['other-role', 1],
      ['other-year', 1],
    ]);
  });
});

describe('incidents', () => {
  const incidents = Array.from({ length: 46 }, (_, i) => ({
    date: `${2024 + Math.floor(i / 20)}-${String(1 + ((i * 5) % 12)).padStart(2, '0')}-10`,
    category: i % 9 === 0 ? 'pesten' : 'ruzie',
  }));
  const tables = releaseIncidents(incidents);

  it('give exact limits, warn that more reports is not less safe, and have no colour of judgement', () => {
    const rows = incidentYears(tables, { '2024-2025': 200 });
    expect(incidentSentence(rows)).toContain('beter geregistreerd');
    const year = rows.find(({ schooljaar }) => schooljaar === '2024-2025');
    // Garwood: 0.5 * chi-square quantiles; R: poisson.test(n)$conf.int / 200 * 100
    expect(year?.rate).toBeCloseTo(((year?.count ?? 0) / 200) * 100, 12);
    expect(rows.filter(({ rate }) => rate !== undefined)).toHaveLength(1);
    expect(incidentTable(rows).rows.flat().join(' ')).not.toMatch(forbidden);
    const months = incidentMonths(tables);
    expect(monthSentence(months)).toContain('De meeste incidenten in één maand');
    const svg = monthChart(months, frame).outerHTML;
    expect(svg).not.toMatch(/ramp|red|green/);
  });
});

describe('overview and technical', () => {
  it('count people who are low, as seats', () => {
    const rows = lowRows(now);
    const [first] = rows;
    if (first === undefined) throw new Error('no construct');
    const svg = lowChart(
      derive(rows, () => first),
      frame,
    );
    expect(svg.querySelectorAll('.chart-dot circle')).toHaveLength(first.low);
    expect(svg.querySelectorAll('.chart-seat circle')).toHaveLength(first.notLow);
    expect([lowSummary(rows), lowTable(rows)]).toMatchSnapshot();
  });

  it('give alpha and missing answers in words', () => {
    const rows = reliabilityRows(now);
    expect([
      reliabilitySentence(rows),
      reliabilityTable(rows).rows,
      missingSentence(missingRows(now)),
    ]).toMatchSnapshot();
  });

  it('lay roles beside each other on the same promise only', async () => {
    const parents = await aCube(2, { role: 'ouder', survey: 'ouders' });
    expect(promiseRows([now])).toEqual([]);
    const promises = promiseRows([now, parents]);
    expect(promises.length).toBeGreaterThan(0);
    const [first = []] = promises;
    expect(new Set(first.map(({ role }) => role)).size).toBe(2);
    expect(promiseSentence(first)).toMatch(/Bij \d+ van de \d+ vragen/);
    expect(
      promiseTable(
        derive(promises, () => first),
        'belofte',
      ).rows,
    ).toHaveLength(first.length);
  });
});
