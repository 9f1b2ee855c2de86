import { closeSync, openSync, readSync } from 'node:fs';
import { Problem } from '../../src/domain/problem.ts';

const sampleBytes = 256 * 1024;

/** The first bytes of a file. */
export function readSample(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(sampleBytes);
    return buffer.subarray(0, readSync(file, buffer, 0, sampleBytes, 0));
  } finally {
    closeSync(file);
  }
}

/**
 * How the text of a CSV is written down: UTF-8 unless it says UTF-16 or cannot be UTF-8, then what Excel writes
 * (Windows-1252).
 *
 * @throws `data/not-a-table` for bytes that are no text, such as a workbook or a PDF
 */
export function encodingOf(sample: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  if (sample.includes(0)) throw new Problem('data/not-a-table', {});
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
