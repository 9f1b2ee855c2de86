import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { table as arqueroTable } from 'arquero';
import type * as blocking from '@duckdb/duckdb-wasm/blocking';
import type { Database } from '../../../src/analysis/database.ts';
import { openReleased } from '../../../src/analysis/load.ts';
import { queryItems } from '../../../src/analysis/queries/items.ts';
import type { Cube, Released } from '../../../src/domain/released.ts';
import { seededRandom } from '../../unit/disclosure/sample.ts';
import { openNodeDatabase } from '../../support/node-database.ts';
import { type Bench, type Size, timed } from '../bench.ts';
import { afnameOf, questionCount, questionId } from './invented.ts';

const survey = 'leerlingen-2026';

/** A cube of so many groups of 24: what is released of two million answers is some 80,000 of these, per school 8 to 24. */
function cubeOf(groups: number): Released<Cube> {
  const random = seededRandom(5);
  const row = () => Array.from({ length: 5 }, (_, at) => (at === 4 ? 0 : 3 * Math.floor(random() * 5)));
  const { questionnaire } = afnameOf(1);
  const atoms = Array.from({ length: groups }, (_, i) => {
    const label = `groep ${i}`;
    return { id: `a${i}`, label, bouw: `bouw ${i % 3}`, n: 24, enrolled: 25, groups: [label] };
  });
  const cube: Cube = {
    ...{ f: 'vbk1', survey, version: questionnaire.version, title: 'Leerlingen', schooljaar: '2026-2027' },
    ...{ role: 'leerling', k: 10, base: 3, atoms, constructs: [], notices: [] },
    questions: questionnaire.items.map(({ id, text, construct, reverse, section }) => ({
      ...{ id, text, construct, reverse, section },
      answers: questionnaire.scales[0]?.answers.map(({ value, label }) => ({ value, label })) ?? [],
      school: row(),
      atoms: atoms.map(row),
    })),
  };
  // Invented figures of nobody: the mark is not earned here.
  return cube as Released<Cube>;
}

/** The engine of the dashboard, in Node: the same WebAssembly, without a browser around it. */
async function openWasm(): Promise<Database> {
  const load = createRequire(import.meta.url);
  const file = load.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');
  const duckdb = load(file) as typeof blocking;
  const folder = dirname(file);
  const bundle = (name: string) => ({ mainModule: join(folder, `duckdb-${name}.wasm`), mainWorker: '' });
  const bindings: blocking.DuckDBBindings = await duckdb.createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await bindings.instantiate(() => undefined);
  bindings.open({ maximumThreads: 1 });
  const connection: blocking.DuckDBConnection = bindings.connect();
  return {
    run: (sql) => Promise.resolve(void connection.query(sql)),
    query: <Row extends object>(sql: string) =>
      Promise.resolve(
        connection
          .query(sql)
          .toArray()
          .map((row) => row.toJSON() as Row),
      ),
    close: () => Promise.resolve(connection.close()),
  };
}

/** A choice of one group in ten, another each time, so that nothing is remembered. */
function choices(groups: number): () => string[] {
  let turn = 0;
  return () => {
    turn += 1;
    return Array.from({ length: Math.ceil(groups / 10) }, (_, i) => `a${(i * 10 + turn) % groups}`);
  };
}

const againstNative: Bench = {
  name: 'filter op de vrijgegeven cellen van 120 groepen, tot alle rijen (DuckDB-WASM)',
  unit: 'ms',
  anchorName: 'DuckDB als gewoon programma, zelfde SQL',
  target: 'onder 16 ms en hooguit 2 x DuckDB',
  isMet: ({ ours, ratio }) => ours < 16 && ratio !== null && ratio <= 2,
  isQuick: true,
  async prepare() {
    const groups = 120;
    const cube = cubeOf(groups);
    const [wasm, native] = await Promise.all([openWasm(), openNodeDatabase()]);
    const [ours, theirs] = [await openReleased(wasm, [cube]), await openReleased(native, [cube])];
    const next = choices(groups);
    const ask = (db: Released<Database>) => async () => {
      const atom = next();
      return timed(() => queryItems(db, { survey, atom }));
    };
    const close = async () => {
      await wasm.close();
      await native.close();
    };
    return { ours: ask(ours), anchor: ask(theirs), runs: 21, close };
  },
};

/** Raw answers as columns: group and every question. Only the anchors see such a thing. */
function rawAnswers(size: Size) {
  const random = seededRandom(9);
  const count = size === 'full' ? 2_000_000 : 100_000;
  const group = Uint16Array.from({ length: count }, () => random() * 120);
  const answers = Array.from({ length: questionCount }, () =>
    Uint8Array.from({ length: count }, () => 1 + random() * 4),
  );
  return { count, group, answers };
}

const againstArquero: Bench = {
  name: 'dezelfde filter, tegen twee miljoen losse antwoorden in Arquero',
  unit: 'ms',
  anchorName: 'Arquero: filter, dan per vraag groeperen en tellen (op 2 miljoen omgerekend)',
  target: 'minstens 20 x zo snel',
  isMet: ({ ratio }) => ratio !== null && ratio <= 1 / 20,
  isQuick: false,
  async prepare(size) {
    const groups = 120;
    const wasm = await openWasm();
    const db = await openReleased(wasm, [cubeOf(groups)]);
    const next = choices(groups);
    const { count, group, answers } = rawAnswers(size);
    const columns = Object.fromEntries(answers.map((values, q) => [questionId(q), values]));
    const raw = arqueroTable({ group, ...columns });
    let turn = 0;
    const filter = () => {
      turn += 1;
      const chosen = raw
        .params({ turn })
        .filter((d: { group: number }, $: { turn: number }) => d.group % 10 === $.turn % 10);
      for (let q = 0; q < questionCount; q += 1) chosen.groupby(questionId(q)).count().objects();
    };
    return {
      ours: async () => {
        const atom = next();
        return timed(() => queryItems(db, { survey, atom }));
      },
      anchor: async () => (await timed(filter)) * (2_000_000 / count),
      close: () => wasm.close(),
    };
  },
};

const againstObjects: Bench = {
  name: 'dezelfde filter, tegen lussen over objecten',
  unit: 'ms',
  anchorName: 'een lus over antwoorden als objecten (op 2 miljoen omgerekend)',
  target: 'sneller',
  isMet: ({ ratio }) => ratio !== null && ratio < 1,
  isQuick: false,
  async prepare() {
    const groups = 120;
    const wasm = await openWasm();
    const db = await openReleased(wasm, [cubeOf(groups)]);
    const next = choices(groups);
    const { count, group, answers } = rawAnswers('quick');
    const objects = Array.from({ length: count }, (_, i) => ({
      group: `a${group[i]}`,
      a: Object.fromEntries(answers.map((values, q) => [questionId(q), values[i] ?? 0])),
    }));
    const loop = () => {
      const chosen = new Set(next());
      const counts = new Map<string, number[]>();
      for (const { group, a } of objects) {
        if (!chosen.has(group)) continue;
        for (const [question, value] of Object.entries(a)) {
          const row = counts.get(question) ?? [0, 0, 0, 0, 0];
          row[value] = (row[value] ?? 0) + 1;
          counts.set(question, row);
        }
      }
      return counts;
    };
    return {
      ours: async () => {
        const atom = next();
        return timed(() => queryItems(db, { survey, atom }));
      },
      anchor: async () => (await timed(loop)) * (2_000_000 / count),
      close: () => wasm.close(),
    };
  },
};

export const rows = [againstNative, againstArquero, againstObjects];
