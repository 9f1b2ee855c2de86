import { createCipheriv, createHash } from 'node:crypto';
import { analyseReleased } from '../../src/analysis/protected/analyse.ts';
import type { AnalysisResult } from '../../src/analysis/result.ts';
import { deriveFromAll } from '../../src/disclosure/derive.ts';
import { releaseTables, type ReleasedTables } from '../../src/disclosure/release-tables.ts';
import { sumTables } from '../../src/disclosure/sum-tables.ts';
import { createTableTally, type TableTally } from '../../src/disclosure/table-tally.ts';
import type { Codebook } from '../../src/domain/codebook.ts';
import type { Released } from '../../src/domain/released.ts';
import { createLabels, createWaves } from './labels.ts';
import { readAnswers, type ReadReport } from './read-answers.ts';
import { releaseSecret } from './release-secret.ts';

/** The smallest group that is shown, and the base of the rounding: what an afname has when it chooses nothing. */
const settings = { k: 10, base: 3 } as const;

/** Who wrote no group down. */
const noGroup = 'zonder groep';

/** A random key of 16 bytes per row, the same for the same seed: a stream cipher over nothing. */
function createKeys(seed: Uint8Array): () => Uint8Array {
  const key = createHash('sha256').update('cell keys').update(seed).digest();
  const cipher = createCipheriv('aes-256-ctr', key, Buffer.alloc(16));
  const zeros = Buffer.alloc(16 * 4096);
  let [block, at] = [Buffer.alloc(0), 0];
  return () => {
    if (at >= block.length) [block, at] = [cipher.update(zeros), 0];
    at += 16;
    return block.subarray(at - 16, at);
  };
}

/**
 * The protected figures of a file: tallied in one pass, released once, and everything computed from what was released.
 *
 * @throws what `readAnswers` and `releaseTables` throw, and `disclosure/already-released`
 */
export async function analyseProtected(
  data: string,
  codebook: Codebook,
  out: string,
): Promise<{ result: Released<AnalysisResult>; report: ReadReport }> {
  const seed = await releaseSecret(data, codebook, out);
  const nextKey = createKeys(seed);
  const groups = createLabels(codebook.group ?? '');
  const waves = createWaves<TableTally>(codebook.wave ?? '', () => createTableTally(codebook));
  const report = await readAnswers(data, codebook, ({ group, wave, answers }) => {
    const name = codebook.group === undefined ? '' : (group ?? noGroup);
    groups.place(name);
    // Without a column for it the file is one wave. Who has none takes no part in any, as without `--exact` it must.
    const key = nextKey();
    if (codebook.wave === undefined || wave !== undefined) waves.of(wave ?? '').add(name, answers, key);
  });
  if (codebook.group !== undefined)
    for (const name of Object.keys(codebook.enrolled ?? {})) groups.place(name);
  const names = [...groups.inOrder().keys()];

  const released: { name: string; tables: Released<ReleasedTables> | undefined }[] = [];
  for (const [name, tally] of waves.inOrder()) {
    const n = [...tally.n.values()].reduce((sum, own) => sum + own, 0);
    const options = { ...settings, survey: `${codebook.title} ${name}`, groups: names, seed };
    released.push({ name, tables: n < settings.k ? undefined : await releaseTables(tally, options) });
  }
  const given = released.flatMap(({ tables }) => tables ?? []);
  const all = sumTables(given);
  const file = await deriveFromAll(given, async () => ({
    codebook,
    all,
    waves: codebook.wave === undefined ? [] : released,
  }));
  return { result: analyseReleased(file), report };
}
