import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeSchool } from '../../../scripts/demo/make-school.ts';
import type { Truth } from '../../../scripts/demo/truth.ts';
import { buildSite } from '../../../scripts/start/build-site.ts';
import { type DemoSchool, demoSchool, freeCode, loadDemo } from '../../../scripts/start/demo-school.ts';
import { serveSite } from '../../../scripts/start/site-server.ts';
import { readSurveys } from '../../../scripts/surveys.ts';
import { createCollector } from '../../../src/collector/collector.ts';
import { openSqliteStore } from '../../../src/collector/sqlite.ts';
import type { Store } from '../../../src/collector/store.ts';

export interface TestSite {
  address: string;
  folder: string;
  /** The collector's SQLite file. */
  database: string;
  store: Store;
  demo: DemoSchool;
  truth: Truth;
  /** An unspent hand-out code of the demo. */
  code(): Promise<string>;
  stop(): Promise<void>;
}

/**
 * The built site, a collector with a fresh demo school, and all of it gone again after the test. With `board` the demo
 * also has this year's answers of staff and parents, and the released cubes of ten other schools.
 */
export async function startTestSite({ responses = 172, years = 3, board = false } = {}): Promise<TestSite> {
  if (!(await buildSite())) throw new Error('the site does not build');
  const folder = mkdtempSync(join(tmpdir(), 'veilige-kring-e2e-'));
  const { afnames, questionnaires } = await readSurveys('.');
  const afname = afnames.find(({ demo }) => demo);
  const questionnaire = questionnaires.find(({ id }) => id === afname?.questionnaire);
  if (afname === undefined || questionnaire === undefined) throw new Error('there is no demo afname');
  const plan = {
    afname,
    questionnaire,
    folder,
    responses,
    years,
    seed: 1,
    school: 1,
    workFactor: 10,
    ...(board ? { others: questionnaires } : {}),
  };
  const truth = await makeSchool(plan);
  const demo = await demoSchool(folder, questionnaires);
  const database = join(folder, 'collector.sqlite');
  const store = openSqliteStore(database);
  await loadDemo(store, demo);
  const collector = createCollector({ store, group: { size: 25, wait: 50, limit: 1000 } });
  const { address, stop } = await serveSite({
    dist: resolve('dist'),
    collector,
    demo,
    port: 0,
    host: '127.0.0.1',
  });
  return {
    address,
    folder,
    database,
    store,
    demo,
    truth,
    code: async () => {
      const code = await freeCode(store, demo);
      if (code === undefined) throw new Error('all codes of the demo are spent');
      return code;
    },
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
