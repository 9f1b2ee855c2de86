import { openNodeDatabase } from '../../support/node-database.ts';
import { type Bench, timed } from '../bench.ts';
import { shared } from '../shared.ts';
import { openCubePage } from './cube/open-page.ts';
import { arqueroFilter, rawAnswers } from './cube/raw-rows.ts';
import {
  country,
  distributionSql,
  filterByLoops,
  filterSql,
  wideCells,
  wideCubeSql,
} from './cube/wide-cube.ts';

/** The dashboard's DuckDB-WASM in Chromium and DuckDB itself, both with the cube; their sums are those of loops. */
const engines = shared(async () => {
  const { page } = await openCubePage();
  const native = await openNodeDatabase();
  await native.run('SET threads = 1');
  await native.run(wideCubeSql(country));
  // A second try: on a busy machine the engine may take longer than the dashboard's patience.
  await page.evaluate(() => globalThis.cubePage.boot().catch(() => globalThis.cubePage.boot()));
  await page.evaluate((sql) => globalThis.cubePage.run(sql), wideCubeSql(country));
  const ask = (sql: string) => page.evaluate((sql) => globalThis.cubePage.time(sql), sql);
  const cells = wideCells(country);
  const { rows } = await ask(filterSql(country, 3, 5));
  if (JSON.stringify(rows[0]) !== JSON.stringify(filterByLoops(country, cells, 3, 5)))
    throw new Error('The cube gives other sums than loops do.');
  // WebAssembly is compiled twice: at once, and better while it runs. What a second filter of a visit takes is measured.
  for (let turn = 0; turn < 20; turn += 1) await ask(filterSql(country, turn % country.years, 4));
  return {
    ask,
    native,
    cells,
    close: () => native.close(),
  };
});

/** Another year and another bouw each time, so that nothing is remembered. */
function turning(measure: (year: number, fromGroup: number) => Promise<number>): () => Promise<number> {
  let turn = 0;
  return () => {
    turn += 1;
    return measure(turn % country.years, 4 + (turn % 3));
  };
}

const name = 'filter, kubus van twee miljoen antwoorden: gegevens van alle grafieken, in Chromium';

const oursIn = ({ ask }: Awaited<ReturnType<typeof engines>>) =>
  turning(async (year, from) => (await ask(filterSql(country, year, from))).ms);

const againstNative: Bench = {
  name,
  unit: 'ms',
  anchorName: 'DuckDB zelf, één draad, zelfde kubus',
  target: 'onder 16 ms en hooguit 2 x DuckDB',
  isMet: ({ ours, ratio }) => ours < 16 && ratio !== null && ratio <= 2,
  isQuick: true,
  async prepare() {
    const both = await engines();
    const anchor = turning((year, from) => timed(() => both.native.query(filterSql(country, year, from))));
    return { ours: oursIn(both), anchor, runs: 41 };
  },
};

const againstLoops: Bench = {
  name,
  unit: 'ms',
  anchorName: 'een lus over de kubus als typed array (grens)',
  target: 'ter vergelijking',
  isMet: () => true,
  isQuick: true,
  async prepare() {
    const both = await engines();
    const anchor = turning((year, from) => timed(() => filterByLoops(country, both.cells, year, from)));
    return { ours: oursIn(both), anchor, runs: 21 };
  },
};

const againstArquero: Bench = {
  name,
  unit: 'ms',
  anchorName: 'Arquero op twee miljoen losse antwoorden',
  target: 'minstens 20 x zo snel',
  isMet: ({ ratio }) => ratio !== null && ratio <= 1 / 20,
  limit:
    'DuckDB als gewoon programma haalt op deze kubus zelf 19 tot 24 x, en wij zitten op 1,1 tot 1,2 x daarvan',
  isQuick: true,
  async prepare() {
    const both = await engines();
    const filter = arqueroFilter(rawAnswers(country));
    const ours = oursIn(both);
    const anchor = turning((year, from) => timed(() => filter(year, from)));
    // Arquero leaves so much behind that Node goes on clearing on both cores.
    const cleared = () => new Promise((resolve) => setTimeout(resolve, 150));
    return { ours: () => cleared().then(ours), anchor, runs: 21 };
  },
};

const distribution: Bench = {
  name: 'hele verdeling per groep, kubus van twee miljoen antwoorden, in Chromium',
  unit: 'ms',
  anchorName: 'DuckDB zelf, één draad, zelfde kubus',
  target: 'hooguit 2 x DuckDB',
  isMet: ({ ratio }) => ratio !== null && ratio <= 2,
  isQuick: true,
  async prepare() {
    const { ask, native } = await engines();
    return {
      ours: async () => (await ask(distributionSql(country))).ms,
      anchor: () => timed(() => native.query(distributionSql(country))),
      runs: 11,
    };
  },
};

export const rows = [againstNative, againstLoops, againstArquero, distribution];
