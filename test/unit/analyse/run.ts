import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { collectFile } from '../../../scripts/analyse/collect-file.ts';
import { analyseProtected } from '../../../scripts/analyse/protected.ts';
import { readCodebook } from '../../../scripts/analyse/read-codebook.ts';
import { writeResult } from '../../../scripts/analyse/write-result.ts';
import { analyseExactly } from '../../../src/analysis/exact/analyse.ts';
import type { AnalysisResult } from '../../../src/analysis/result.ts';

const folder = mkdtempSync(join(tmpdir(), 'vk-analyse-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let number = 0;

/** A file with this content in a folder that is gone after the tests. */
export function file(name: string, content: string | Uint8Array): string {
  number += 1;
  const path = join(folder, `${number}-${name}`);
  writeFileSync(path, content);
  return path;
}

export interface Run {
  data: string;
  codebook: object;
  exact?: boolean;
}

/** What the command would write, read back from its file. */
export async function run({ data, codebook, exact = true }: Run): Promise<AnalysisResult> {
  const read = readCodebook(file('codeboek.json', JSON.stringify(codebook)));
  const out = file('uit.json', '');
  const result = exact
    ? analyseExactly((await collectFile(data, read)).file)
    : (await analyseProtected(data, read, out)).result;
  writeResult(out, result);
  return JSON.parse(readFileSync(out, 'utf8')) as AnalysisResult;
}

/** A codebook of constructs with so many items each, named `<construct>1`, ... */
export function codebookOf(constructs: Readonly<Record<string, number>>, more: object = {}) {
  return {
    format: 'vbc1',
    title: 'proef',
    scale: { min: 1, max: 5 },
    items: Object.entries(constructs).flatMap(([construct, k]) =>
      Array.from({ length: k }, (_, i) => ({ id: `${construct}${i + 1}`, construct })),
    ),
    constructs: Object.keys(constructs).map((id) => ({ id, label: id, kind: 'scale' })),
    ...more,
  };
}

/** Every leaf of a result that is no text, number, boolean or refusal. */
export function oddLeaves(value: unknown, at = ''): string[] {
  if (typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [at];
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, one]) => oddLeaves(one, `${at}.${key}`));
}
