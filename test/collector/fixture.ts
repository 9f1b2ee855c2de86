import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InboxHeader, InboxLine } from '../../src/domain/inbox.ts';
import type { Collector, CollectorOptions } from '../../src/collector/collector.ts';
import { expect } from 'vitest';
import { createCollector } from '../../src/collector/collector.ts';
import { problemHeader } from '../../src/collector/handler.ts';
import { statuses } from '../../src/collector/status.ts';
import { hashToken } from '../../src/collector/admin-token.ts';
import { openSqliteStore } from '../../src/collector/sqlite.ts';
import { codesOf, duringSurvey, fakeEnvelope, survey, token } from './fixture-bytes.ts';
import type { Store } from '../../src/collector/store.ts';

export * from './fixture-bytes.ts';

/** A folder that is gone after the work. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'collector-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function openFilledStore(file: string, codes: number): Promise<Store> {
  const store = openSqliteStore(file);
  await store.registerSurvey(survey, fakeEnvelope(100));
  await store.addCodes(survey.id, await codesOf(codes));
  return store;
}

/** A collector that writes soon and rests late, unless the options say otherwise. */
export function collectorOn(store: Store, options: Partial<CollectorOptions> = {}): Collector {
  const group = { size: 25, wait: 5, limit: 1000 };
  const defaults = { store, group, tokenHash: hashToken(token), now: duringSurvey, restAfter: 1e8 };
  return createCollector({ ...defaults, ...options });
}

/** One on an SQLite file with codes. */
export async function collectorIn(folder: string, codes: number, options: Partial<CollectorOptions> = {}) {
  const file = join(folder, 'a.db');
  return { file, collector: collectorOn(await openFilledStore(file, codes), options) };
}

export function postTo(id: string, body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request(`http://collector.test/v1/${id}`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/octet-stream', ...headers },
    duplex: 'half',
  } as RequestInit);
}

export const post = (body: BodyInit, headers?: Record<string, string>) => postTo(survey.id, body, headers);

export function getInbox(authorization = `Bearer ${token}`, id = survey.id): Request {
  return new Request(`http://collector.test/v1/${id}/inbox`, { headers: { Authorization: authorization } });
}

/** Rank correlation of a list of distinct numbers with the order in which they stand. */
export function rankCorrelation(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const ranks = new Map(sorted.map((value, rank) => [value, rank]));
  const squares = values.reduce((sum, value, i) => sum + ((ranks.get(value) ?? 0) - i) ** 2, 0);
  return 1 - (6 * squares) / (values.length * (values.length ** 2 - 1));
}

/** Status and problem in one; the body must be empty and nothing may be cached. */
export async function answer(collector: Collector, request: Request): Promise<string> {
  const response = await collector.fetch(request);
  expect(await response.text()).toBe('');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  const problem = response.headers.get(problemHeader);
  return `${response.status}${problem ? ` ${problem}` : ''}`;
}

/** How an answer reads that names this problem. */
export const isRefused = (problem: keyof typeof statuses) => `${statuses[problem]} ${problem}`;

/** Every line that an export gives now. */
export async function exported(store: Store): Promise<(InboxHeader | InboxLine)[]> {
  const lines = [];
  for await (const line of store.exportInbox(survey.id)) lines.push(line);
  return lines;
}
