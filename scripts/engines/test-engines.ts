import { type AskingSite, type OpenAfname, startAskingSite } from '../testing/asking-site.ts';
import type { Engine } from './engine.ts';
import { fillToEnd } from './fill-to-end.ts';
import { findEngines } from './find-engines.ts';

export interface EngineOutcome {
  passed: number;
  failed: number;
  skipped: number;
}

/** The longest that one engine may take, its start included. */
const longest = 120_000;

function within<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`niet klaar in ${longest / 1000} s`)), longest);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** One answer more than before, with every question answered with the first answer. */
async function check({ questionnaire, answers }: OpenAfname, before: number): Promise<void> {
  const inbox = await answers();
  if (inbox.length !== before + 1)
    throw new Error(`${inbox.length - before} antwoorden erbij in plaats van 1`);
  const alike = inbox.filter(({ a }) => questionnaire.items.every(({ id }) => a[id] === 1));
  if (alike.length !== inbox.length) throw new Error('het antwoord is niet wat er is ingevuld');
}

async function tryEngine(
  start: () => Promise<Engine>,
  site: AskingSite,
  afname: OpenAfname,
): Promise<string> {
  const before = (await afname.answers()).length;
  let engine: Engine | undefined;
  try {
    return await within(
      (async () => {
        engine = await start();
        await fillToEnd(engine, site.address, afname);
        await check(afname, before);
        return engine.name;
      })(),
    );
  } finally {
    await engine?.close();
  }
}

/**
 * The same questionnaire, filled in by keyboard to the end, in each engine that is here: the collector holds one more
 * answer each time, and it opens. Prints a line per engine. What is not here is not run and does not count as passed.
 */
export async function testEngines(): Promise<EngineOutcome> {
  const outcome: EngineOutcome = { passed: 0, failed: 0, skipped: 0 };
  const engines = await findEngines();
  const site = await startAskingSite({ only: ['leerling-5-8'] });
  const afname = site.afnames.get('leerling-5-8');
  if (afname === undefined) throw new Error('leerling-5-8 is gone');
  for (const candidate of engines) {
    if ('missing' in candidate) {
      console.log(`NIET GEDRAAID  ${candidate.label}: ${candidate.missing}`);
      outcome.skipped += 1;
      continue;
    }
    const started = performance.now();
    try {
      const name = await tryEngine(candidate.start, site, afname);
      const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
      const { length } = afname.questionnaire.items;
      console.log(`goed  ${name}: ${length} vragen ingevuld en verzegeld binnen (${seconds} s)`);
      outcome.passed += 1;
    } catch (error) {
      console.log(`FOUT  ${candidate.label}: ${error instanceof Error ? error.message : String(error)}`);
      outcome.failed += 1;
    }
  }
  await site.stop();
  return outcome;
}
