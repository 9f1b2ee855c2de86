import { itemRows, sumRows } from '../../../src/analysis/items.ts';
import { openReleased } from '../../../src/analysis/load.ts';
import { queryItems } from '../../../src/analysis/queries/items.ts';
import { release } from '../../../src/disclosure/release.ts';
import { createTally } from '../../../src/disclosure/tally.ts';
import { fromHex } from '../../../src/domain/bytes.ts';
import { openNodeDatabase } from '../../support/node-database.ts';
import { seededRandom } from '../../unit/disclosure/sample.ts';
import { timed } from '../bench.ts';
import { afnameOf, questionCount, questionId } from '../rows/invented.ts';
import { inventedCube } from './cubes.ts';
import type { Kind } from './kind.ts';
import { pages } from './pages.ts';
import { pupils } from './pupils.ts';

function filledTally(groups: number, count: number) {
  const { questionnaire, batches } = afnameOf(groups);
  const tally = createTally(questionnaire, batches.batches, batches);
  const random = seededRandom(3);
  const sheets = Array.from({ length: 1000 }, () => ({
    a: Object.fromEntries(
      Array.from({ length: questionCount }, (_, q) => [questionId(q), 1 + Math.floor(random() * 4)]),
    ),
    key: Uint8Array.from({ length: 16 }, () => random() * 256),
  }));
  const add = () => {
    for (let i = 0; i < count; i += 1) {
      const sheet = sheets[i % sheets.length];
      if (sheet !== undefined) tally.add(batches.batches[i % groups]?.id ?? '', sheet.a, sheet.key);
    }
  };
  return { tally, batches, questionnaire, add };
}

export const kinds: Readonly<Record<string, Kind>> = {
  antwoorden: {
    axis: 'antwoorden',
    what: 'tellen in één tabblad',
    sizes: [20_000, 200_000, 2_000_000],
    measure: (count) => timed(filledTally(240, count).add),
  },
  groepen: {
    axis: 'groepen',
    what: 'vrijgeven: beschermde tabellen maken',
    sizes: [8, 80, 800],
    measure(groups) {
      const { tally, batches, questionnaire, add } = filledTally(groups, groups * 25);
      add();
      const { survey, title, schooljaar, k, base } = batches;
      const { role, version } = questionnaire;
      const seed = fromHex(batches.seed);
      return timed(() => release(tally, { survey, version, title, schooljaar, role, k, base, seed }));
    },
  },
  jaren: {
    axis: 'schooljaren van één school',
    what: 'in DuckDB zetten en elk jaar één keer filteren',
    sizes: [1, 10, 100],
    async measure(years) {
      const cubes = Array.from({ length: years }, (_, y) => inventedCube(y, 12, `${2000 + y}-${2001 + y}`));
      const empty = await openNodeDatabase();
      const took = await timed(async () => {
        const db = await openReleased(empty, cubes);
        for (const { survey } of cubes) await queryItems(db, { survey, atom: ['a1', 'a2'] });
      });
      await empty.close();
      return took;
    },
  },
  scholen: {
    axis: 'scholen naast elkaar',
    what: 'alle kubussen lezen en per vraag optellen',
    sizes: [70, 700, 7000],
    measure(schools) {
      const files = Array.from({ length: schools }, (_, school) => JSON.stringify(inventedCube(school)));
      return timed(() => {
        const totals = new Map<string, number[]>();
        for (const file of files) {
          for (const { question, counts } of itemRows(JSON.parse(file) as ReturnType<typeof inventedCube>)) {
            totals.set(question, sumRows([totals.get(question) ?? [], counts], counts.length));
          }
        }
        return totals;
      });
    },
  },
  leerlingen: pupils('SQLite'),
  'leerlingen-postgresql': pupils('PostgreSQL'),
  paginas: pages,
};
