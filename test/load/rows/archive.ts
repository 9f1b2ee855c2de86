import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchiveFile } from '../../../src/islands/opening/open-archive-file.ts';
import { release } from '../../../src/disclosure/release.ts';
import { createTally } from '../../../src/disclosure/tally.ts';
import type { ArchiveRow } from '../../../src/domain/archive.ts';
import { fromHex } from '../../../src/domain/bytes.ts';
import { sealArchive } from '../../../src/sealing/archive.ts';
import { generateKeyPair, importIdentity } from '../../../src/sealing/keys.ts';
import { seededRandom } from '../../unit/disclosure/sample.ts';
import { type Bench, timed } from '../bench.ts';
import { afnameOf, questionCount, questionId } from './invented.ts';

/** An archive of so many answers, as closing an afname leaves it. */
async function archiveOf(count: number) {
  const { questionnaire, batches } = afnameOf(24);
  const random = seededRandom(7);
  const tally = createTally(questionnaire, batches.batches, batches);
  const rows = Array.from({ length: count }, (_, i): ArchiveRow => {
    const a: Record<string, number> = {};
    for (let q = 0; q < questionCount; q += 1) a[questionId(q)] = 1 + Math.floor(random() * 4);
    const key = Array.from({ length: 4 }, () =>
      Math.floor(random() * 2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    );
    return { batch: batches.batches[i % 24]?.id ?? '', key: key.join(''), a };
  });
  for (const { batch, a, key } of rows) tally.add(batch, a, fromHex(key));
  const { survey, title, schooljaar, k, base } = batches;
  const { role, version } = questionnaire;
  const seed = fromHex(batches.seed);
  const released = await release(tally, { survey, version, title, schooljaar, role, k, base, seed });
  const { identity, recipient } = await generateKeyPair();
  const header = { f: 'vbz1', survey, role, batches, questionnaire, released } as const;
  return { identity, bytes: await sealArchive({ header, rows }, [recipient]) };
}

const archive: Bench = {
  name: 'een archief van 200.000 antwoorden openen, tot de cijfers',
  unit: 'ms',
  anchorName: 'age -d, en zcat',
  target: 'onder 2.000 ms',
  isMet: ({ ours }) => ours < 2000,
  isQuick: false,
  async prepare() {
    const { identity, bytes } = await archiveOf(200_000);
    const folder = mkdtempSync(join(tmpdir(), 'veilige-kring-archief-'));
    writeFileSync(join(folder, 'sleutel.txt'), `${identity}\n`);
    writeFileSync(join(folder, 'archief.age'), bytes);
    const key = await importIdentity(identity);
    const ours = () => timed(() => openArchiveFile(bytes, { key, onProgress: () => undefined }));
    const anchor = () =>
      timed(() => {
        const script = 'set -e; age -d -i sleutel.txt archief.age | zcat > /dev/null';
        if (spawnSync('sh', ['-c', script], { cwd: folder }).status !== 0) throw new Error('age failed');
      });
    return { ours, anchor, close: () => rmSync(folder, { recursive: true }) };
  },
};

export const rows = [archive];
