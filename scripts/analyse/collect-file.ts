import type { CollectedFile } from '../../src/analysis/exact/analyse.ts';
import { createCollector } from '../../src/analysis/exact/collect.ts';
import type { Codebook } from '../../src/domain/codebook.ts';
import { createLabels, createWaves } from './labels.ts';
import { readAnswers, type ReadReport } from './read-answers.ts';

/**
 * Reads a file for the exact analysis: one pass, nothing of a respondent kept but the scores of the first 50,000.
 *
 * @throws what `readAnswers` throws
 */
export async function collectFile(
  path: string,
  codebook: Codebook,
): Promise<{ file: CollectedFile; report: ReadReport }> {
  const groups = createLabels(codebook.group ?? '');
  const all = createCollector(codebook);
  const waves = createWaves(codebook.wave ?? '', () => createCollector(codebook));
  const report = await readAnswers(path, codebook, ({ group, wave, answers }) => {
    const place = group === undefined ? -1 : groups.place(group);
    all.add(place, answers);
    if (wave !== undefined) waves.of(wave).add(place, answers);
  });
  if (codebook.group !== undefined)
    for (const name of Object.keys(codebook.enrolled ?? {})) groups.place(name);
  const file: CollectedFile = {
    codebook,
    all: all.collected,
    waves: new Map(waves.inOrder().map(([name, { collected }]) => [name, collected])),
    groups: groups.inOrder(),
    outside: report.outside,
  };
  return { file, report };
}
