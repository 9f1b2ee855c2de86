import { renameSync, writeFileSync } from 'node:fs';
import type { AnalysisResult } from '../../src/analysis/result.ts';
import { withoutNaN } from './no-nan.ts';

/** Writes the result in one go: a reader finds the whole file or none. */
export function writeResult(path: string, result: AnalysisResult): void {
  const half = `${path}.half-${process.pid}`;
  writeFileSync(half, `${JSON.stringify(withoutNaN(result), null, 2)}\n`);
  renameSync(half, path);
}
