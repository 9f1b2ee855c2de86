import { expect, it } from 'vitest';
import type { CollectorProcess } from './process.ts';
import { bothEngines, fill } from './engines.ts';
import { codeNumber, exported, frameFor, survey } from './fixture.ts';
import { send, startProcess, stopProcess } from './process.ts';

const [, engine] = bothEngines();

/** Three processes before one PostgreSQL, and the store as a fourth. */
const withThree = (
  work: (processes: CollectorProcess[], place: Parameters<typeof fill>[0]) => Promise<void>,
) =>
  engine?.inPlace(async (place) => {
    await (await fill(place, 200)).close();
    const processes = await Promise.all([1, 2, 3].map(() => startProcess(place)));
    await work(processes, place);
    await Promise.all(processes.map(stopProcess));
  });
const statuses = (sent: Promise<Response>[]) =>
  Promise.all(sent).then((all) => all.map(({ status }) => status).sort());

it('three collectors before one PostgreSQL spend every code once', () =>
  withThree(async (processes, place) => {
    const perCode = Array.from({ length: 100 }, (_, code) =>
      statuses(processes.map(({ address }) => send(address, frameFor(codeNumber(code))))),
    );
    for (const answers of await Promise.all(perCode)) expect(answers).toEqual([201, 409, 409]);
    const same = Array.from({ length: 40 }, (_, i) => {
      const body = frameFor(codeNumber(100 + i));
      return statuses(processes.map(({ address }) => send(address, body)));
    });
    for (const answers of await Promise.all(same)) expect(answers).toEqual([201, 201, 201]);
    const store = await place.open();
    expect((await store.counts(survey.id)).reduce((sum, { spent }) => sum + spent, 0)).toBe(140);
    expect(await exported(store)).toHaveLength(2 + 280);
    await store.close();
  }));

it('count wrong guesses together', () =>
  withThree(async (processes) => {
    const wrong = async (process: number, i: number) => {
      const body = frameFor(`WRONG${String(i).padStart(4, '0')}`);
      return (await send(processes[process]?.address ?? '', body)).status;
    };
    const [first, second] = [
      await Promise.all(Array.from({ length: 30 }, (_, i) => wrong(0, i))),
      await Promise.all(Array.from({ length: 30 }, (_, i) => wrong(1, i))),
    ];
    expect(new Set([...first, ...second])).toEqual(new Set([404]));
    // Their clock stands still. Word of the others takes a moment.
    await expect.poll(() => wrong(2, 99), { timeout: 5000 }).toBe(429);
  }));
