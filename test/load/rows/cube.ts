import { openNodeDatabase } from '../../support/node-database.ts';
import { openCubePage } from './cube/open-page.ts';
import { prepareArquero, prepareObjects, rawAnswers } from './cube/raw-rows.ts';
import {
  country,
  distributionSql,
  filterByLoops,
  filterSql,
  wideCells,
  wideCubeSql,
} from './cube/wide-cube.ts';
import { type Measure, type RowSet, timed } from './row.ts';

/** Another year and bouw each time, so that nothing can be remembered. */
function turning(measure: (year: number, fromGroup: number) => number | Promise<number>): Measure {
  let turn = 0;
  return () => {
    turn += 1;
    return measure(turn % country.years, 4 + (turn % 3));
  };
}

/** A filter of the dashboard on the cube of two million answers, in the dashboard's DuckDB-WASM in Chromium. */
export const cubeRows: RowSet = {
  name: 'kubus',
  quick: true,
  async prepare() {
    const { page, close } = await openCubePage();
    const native = await openNodeDatabase();
    const cells = wideCells(country);
    await native.run('SET threads = 1');
    await native.run(wideCubeSql(country));
    // A second try: on a busy machine the engine may take longer than the dashboard's patience.
    await page.evaluate(() => globalThis.cubePage.boot().catch(() => globalThis.cubePage.boot()));
    await page.evaluate((sql) => globalThis.cubePage.run(sql), wideCubeSql(country));
    const inBrowser = async (sql: string) => page.evaluate((sql) => globalThis.cubePage.time(sql), sql);

    const { rows } = await inBrowser(filterSql(country, 3, 5));
    const expected = filterByLoops(country, cells, 3, 5);
    if (JSON.stringify(rows[0]) !== JSON.stringify(expected)) throw new Error('The cube gives other sums than loops.');

    const raw = rawAnswers(country);
    const arquero = prepareArquero(raw);
    const objects = prepareObjects(raw);
    const ours = turning(async (year, from) => (await inBrowser(filterSql(country, year, from))).ms);
    const name = 'filter → gegevens van alle grafieken, kubus van 2 M antwoorden';
    const unit = 'ms';
    return {
      rows: [
        {
          ...{ name, unit, ours, anchorName: 'DuckDB zelf, één draad, zelfde kubus', runs: 21, warmUps: 4 },
          anchor: turning((year, from) => timed(() => native.query(filterSql(country, year, from)))()),
          target: { atMost: 16, ratioAtMost: 2 },
        },
        {
          ...{ name, unit, ours, anchorName: 'Arquero op losse antwoorden' },
          anchor: turning((year, from) => timed(() => arquero(year, from))()),
          target: { ratioAtMost: 1 / 20 },
        },
        {
          ...{ name, unit, ours, anchorName: 'lus over objecten', warmUps: 2 },
          anchor: turning((year, from) => timed(() => objects(year, from))()),
          target: { ratioAtMost: 1 },
        },
        {
          ...{ name, unit, ours, anchorName: 'lus over getypeerde rijen, zelfde kubus', runs: 21, warmUps: 4 },
          anchor: turning((year, from) => timed(() => filterByLoops(country, cells, year, from))()),
          target: {},
        },
        {
          name: 'hele verdeling per groep, kubus van 2 M antwoorden',
          ...{ unit, anchorName: 'DuckDB zelf, één draad, zelfde kubus', runs: 9, warmUps: 2 },
          ours: async () => (await inBrowser(distributionSql(country))).ms,
          anchor: timed(() => native.query(distributionSql(country))),
          target: { ratioAtMost: 2 },
        },
      ],
      close: async () => {
        await native.close();
        await close();
      },
    };
  },
};
