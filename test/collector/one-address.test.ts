import { describe, expect, it } from 'vitest';
import { startCollector } from '../../src/collector/server.ts';
import { bothEngines, fill } from './engines.ts';
import { codeNumber, duringSurvey, frameFor, survey } from './fixture.ts';
import { send } from './process.ts';

const pupils = 300;
/** One in ten mistypes a code that checks out, first. */
const isClumsy = (pupil: number) => pupil % 10 === 0;

describe.each(bothEngines())('300 pupils behind one address within five minutes, on $name', (engine) => {
  it('are all served, in classes of thirty that press send at once', () =>
    engine.inPlace(async (place) => {
      const store = await fill(place, pupils);
      // The collector's clock: a class each half minute. What the limits count is by this clock.
      let seconds = 0;
      const now = () => new Date(duringSurvey().getTime() + seconds * 1000);
      const group = { size: 25, wait: 50, limit: 1000 };
      const { address, stop } = await startCollector({ store, port: 0, host: '127.0.0.1', now, group });
      const statuses = new Map<number, number>();
      const ask = async (code: string) =>
        (await fetch(`${address}/v1/${survey.id}/code`, { method: 'POST', body: code })).status;
      const pupil = async (n: number) => {
        if (isClumsy(n)) expect(await ask(`FOUT${String(n).padStart(5, '0')}`)).toBe(404);
        expect(await ask(codeNumber(n))).toBe(200);
        const { status } = await send(address, frameFor(codeNumber(n)));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      };
      for (let first = 0; first < pupils; first += 30) {
        await Promise.all(Array.from({ length: 30 }, (_, i) => pupil(first + i)));
        seconds += 30;
      }
      expect(statuses).toEqual(new Map([[201, pupils]]));
      expect((await store.counts(survey.id)).reduce((sum, { spent }) => sum + spent, 0)).toBe(pupils);
      await stop();
    }));
});
