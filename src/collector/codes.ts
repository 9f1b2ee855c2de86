import { hash } from 'node:crypto';
import { codeMessage } from '../domain/code-digest.ts';
import { Problem } from '../domain/problem.ts';
import type { HandOutCode } from './store.ts';

/**
 * The codes in a `<survey>.codes.json`.
 *
 * @throws `survey/invalid`
 */
export function parseCodes(file: string, json: unknown): HandOutCode[] {
  const isCode = (entry: unknown): entry is HandOutCode =>
    typeof entry === 'object' &&
    entry !== null &&
    'digest' in entry &&
    'batch' in entry &&
    /^[0-9a-f]{64}$/.test(String(entry.digest)) &&
    /^[a-z2-7]{8}$/.test(String(entry.batch));
  if (Array.isArray(json) && json.every(isCode)) return json;
  throw new Problem('survey/invalid', { file, message: 'dit is geen lijst van codes (digest en batch)' });
}

/** `codeDigest` of the domain without a thread: for so few bytes, handing them to one costs more than hashing them. */
export function digestOf(survey: string, code: string): string {
  return hash('sha256', codeMessage(survey, code), 'hex');
}
