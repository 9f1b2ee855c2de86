import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../../unit/disclosure/sample.ts';
import type { Bench } from '../bench.ts';
import { costOfPrograms } from '../memory.ts';

const command = join(import.meta.dirname, '../../../scripts/analyse.ts');
const ids = Array.from({ length: 25 }, (_, q) => `q${q}`);
const codebook = {
  format: 'vbc1',
  title: 'groot',
  scale: { min: 1, max: 4 },
  items: ids.map((id, q) => ({ id, construct: `c${Math.floor(q / 5)}` })),
  constructs: [0, 1, 2, 3, 4].map((c) => ({ id: `c${c}`, label: `c${c}`, kind: 'scale' })),
  group: 'groep',
};

/** A file of so many respondents in 200 groups; five thousand answer sheets that come by again and again. */
function writeAnswers(path: string, count: number): void {
  const random = seededRandom(4);
  const sheets = Array.from({ length: 5000 }, () => {
    const mood = random();
    return ids
      .map(() =>
        random() < 0.05 ? '' : String(1 + Math.min(3, Math.floor(4 * (0.7 * mood + 0.5 * random())))),
      )
      .join(',');
  });
  const file = openSync(path, 'w');
  writeSync(file, `groep,${ids.join(',')}\n`);
  for (let at = 0; at < count; at += 10_000) {
    const rows = Array.from({ length: 10_000 }, (_, i) => `${(at + i) % 200},${sheets[(at + i) % 5000]}`);
    writeSync(file, `${rows.join('\n')}\n`);
  }
  closeSync(file);
}

/** The most memory that the command held, in MB. */
async function memoryOf(folder: string, data: string): Promise<number> {
  const [codebook, out] = [join(folder, 'codeboek.json'), join(folder, 'uit.json')];
  const args = [command, '--data', data, '--codebook', codebook, '--out', out, '--exact'];
  const { mb } = await costOfPrograms(() => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  });
  return mb;
}

/** A file that grows eightfold must not take eight times the memory: it is read once and nothing of it is kept. */
const analysing: Bench = {
  name: 'geheugen van analyse, twee miljoen antwoorden',
  unit: 'MB',
  anchorName: 'hetzelfde met een achtste van de antwoorden',
  target: 'vlak: hooguit 1,25 x',
  isMet: ({ ratio }) => ratio !== null && ratio <= 1.25,
  isQuick: false,
  prepare(size) {
    const folder = mkdtempSync(join(tmpdir(), 'vk-analyse-'));
    writeFileSync(join(folder, 'codeboek.json'), JSON.stringify(codebook));
    const most = size === 'full' ? 2_000_000 : 400_000;
    const [small, large] = [join(folder, 'klein.csv'), join(folder, 'groot.csv')];
    writeAnswers(small, most / 8);
    writeAnswers(large, most);
    return Promise.resolve({
      ours: () => memoryOf(folder, large),
      anchor: () => memoryOf(folder, small),
      close: () => rmSync(folder, { recursive: true }),
    });
  },
};

export const rows = [analysing];
