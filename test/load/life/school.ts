import { openPostgresStore } from '../../../src/collector/postgres.ts';
import { openSqliteStore } from '../../../src/collector/sqlite.ts';
import type { CollectedSurvey, Store } from '../../../src/collector/store.ts';
import { codeDigest } from '../../../src/domain/code-digest.ts';
import { toHex } from '../../../src/domain/bytes.ts';
import type { WaitingEnvelope } from '../../../src/browser/queue/envelope.ts';
import { codeNumber, fakeEnvelope } from '../../collector/fixture-bytes.ts';
import type { Scenario } from './scenario.ts';

export const openStore = async (db: string, pepper: string): Promise<Store> =>
  db.startsWith('postgres:') ? openPostgresStore(db, pepper) : openSqliteStore(db, pepper);

/** A survey of a school that takes answers on any day, with parts as long as those of the pupils' questionnaire. */
export const surveyOf = (school: number): CollectedSurvey => ({
  ...{ id: `school-${school}`, version: '0123456789abcdef', opens: '2026-10-05', closes: '2026-10-16' },
  ...{ demo: true, lengths: { closed: 1223, open: 2247 } },
});

const batchOf = (pupil: number) => `groep${String.fromCharCode(97 + Math.floor(pupil / 25))}aa`;

/** Registers every school with its codes, as the printer does before the survey. */
export async function registerSchools(store: Store, { schools, pupils }: Scenario): Promise<void> {
  for (let school = 0; school < schools; school += 1) {
    const survey = surveyOf(school);
    await store.registerSurvey(survey, fakeEnvelope(400));
    const codes = Array.from({ length: pupils }, async (_, pupil) => ({
      digest: await codeDigest(survey.id, codeNumber(pupil)),
      batch: batchOf(pupil),
    }));
    await store.addCodes(survey.id, await Promise.all(codes));
  }
}

/** The sealed answer of one pupil: random bytes, for nothing here can open it. */
export function envelopeOf(address: string, school: number, pupil: number): WaitingEnvelope {
  const { id, version, lengths } = surveyOf(school);
  const [closed, open] = [fakeEnvelope(lengths.closed), fakeEnvelope(lengths.open)];
  return {
    ...{ id: toHex(closed.subarray(22, 38)), survey: id, version, collector: `${address}/v1/${id}` },
    ...{ batch: batchOf(pupil), turn: false, code: codeNumber(pupil), closed, open },
  };
}
