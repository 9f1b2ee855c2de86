import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WaitingEnvelope } from '../../../src/browser/queue/envelope.ts';
import { startCommand } from './collector-process.ts';
import { fillIn, type Told } from './pupil.ts';
import { arrivalsOf, type Scenario } from './scenario.ts';
import { envelopeOf, openStore, registerSchools, surveyOf } from './school.ts';
import { type Verdict, verify } from './verify.ts';

export interface Lived extends Verdict {
  answers: number;
  /** From the first press to the last receipt. */
  seconds: number;
  told: Told[];
  /** Milliseconds that nothing answered: once after a stop, once after a kill. */
  away: number[];
}

/** Of so many pupils one has the page open twice. */
const impatient = 20;

/** Milliseconds between asking whether a code is good and sending, whatever the factor. */
const filling = 3000;

/**
 * Lives through a scenario against `npm run collector`, every pupil from this one address, with the collector stopped
 * neatly at a third and killed with signal 9 at two thirds, and started again at once. Then looks at the database.
 *
 * @param factor how many times faster than life
 * @throws when a pupil gets a no, or no receipt within five minutes
 */
export async function live(scenario: Scenario, factor: number, db: string, pepper: string): Promise<Lived> {
  const empty = await openStore(db, pepper);
  await registerSchools(empty, scenario);
  await empty.close();
  let running = await startCommand(db, pepper);
  const { address } = running;
  const arrivals = arrivalsOf(scenario, factor);
  const sent: WaitingEnvelope[] = [];
  const away: number[] = [];
  const began = performance.now();
  const until = (at: number) => sleep(Math.max(0, began + at - performance.now()));

  const restart = async (at: number, how: 'stop' | 'kill') => {
    await until(at);
    const gone = performance.now();
    await running[how]();
    running = await startCommand(db, pepper, Number(new URL(address).port));
    away.push(performance.now() - gone);
  };
  const length = (scenario.minutes * 60_000) / factor;
  const restarts = async () => {
    await restart(length / 3, 'stop');
    await restart((2 * length) / 3, 'kill');
  };
  const pupils = arrivals.map(async ({ school, pupil, at }, i) => {
    await until(at - filling);
    const envelope = envelopeOf(address, school, pupil);
    sent.push(envelope);
    return fillIn(envelope, until(at), i % impatient === 0);
  });
  const late = sleep(length + 300_000, undefined, { ref: false }).then(() => {
    throw new Error('a pupil waited for more than five minutes');
  });
  try {
    const [told] = await Promise.race([Promise.all([Promise.all(pupils), restarts()]), late]);
    const seconds = (performance.now() - began) / 1000;
    await running.stop();
    const store = await openStore(db, pepper);
    const surveys = Array.from({ length: scenario.schools }, (_, school) => surveyOf(school).id);
    const verdict = await verify(store, surveys, sent);
    await store.close();
    return { answers: told.length, seconds, told, away, ...verdict };
  } catch (error) {
    await running.kill();
    throw error;
  }
}
