import { describe, expect, it } from 'vitest';
import { live } from '../load/life/live.ts';
import { scenarios } from '../load/life/scenario.ts';
import { envelopeOf, surveyOf } from '../load/life/school.ts';
import { verify } from '../load/life/verify.ts';
import { bothEngines } from './engines.ts';

/** Ten minutes in ten seconds. */
const factor = 60;

describe.each(bothEngines({ fsync: 'on' }))('a school of 500 on $name', (engine) => {
  it(
    'loses and doubles nothing when its collector is stopped once and killed once',
    () =>
      engine.inPlace(async ({ db, pepper }) => {
        const { told, ...lived } = await live(scenarios.school, factor, db, pepper);
        expect(lived).toMatchObject({ answers: 500, spent: 500, envelopes: 500, lost: 0, doubled: 0 });
        // Somebody pressed send while nothing was there to answer, and was told in the end.
        expect(told.filter(({ attempts }) => attempts > 1).length).toBeGreaterThan(0);
      }),
    90_000,
  );

  it('would be found out if it lost or doubled something', () =>
    engine.inPlace(async (place) => {
      const store = await place.open();
      await store.registerSurvey(surveyOf(0));
      const [kept, lost] = [envelopeOf('', 0, 0), envelopeOf('', 0, 1)];
      const parts = { closed: [{ batch: kept.batch, body: kept.closed }], open: [kept.open] };
      await store.addCodes(surveyOf(0).id, [{ digest: '0'.repeat(64), batch: kept.batch }]);
      await store.importEnvelopes(surveyOf(0).id, parts);
      const ids = [surveyOf(0).id];
      expect(await verify(store, ids, [kept])).toEqual({ spent: 1, envelopes: 1, lost: 0, doubled: 0 });
      expect(await verify(store, ids, [kept, lost])).toMatchObject({ lost: 2, doubled: 0 });
      expect(await verify(store, ids, [lost])).toMatchObject({ lost: 2, doubled: 2 });
      await store.close();
    }));
});
