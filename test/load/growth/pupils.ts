import { setTimeout as sleep } from 'node:timers/promises';
import { timed } from '../bench.ts';
import { type EngineName, openEngine } from '../engine.ts';
import { startLoaded } from '../loaded.ts';
import { openSender, type Sender } from '../sender.ts';
import type { Cost, Kind } from './kind.ts';
import { costOfPrograms } from '../memory.ts';

/** Sends until there is a receipt: after a broken connection or a no that passes, the same bytes a second later. */
async function deliver(sender: Sender, code: number): Promise<void> {
  let status = await sender.send(code);
  while (status !== 201) {
    if (![0, 503, 507].includes(status)) throw new Error(`the collector answered ${status}`);
    await sleep(1000);
    status = await sender.again();
  }
}

/** So many pupils, a connection each, press send in the same moment: until the last has a receipt. */
async function pressTogether(engine: EngineName, pupils: number): Promise<Cost> {
  const { newPlace, newPepper, close } = await openEngine(engine);
  let ms = NaN;
  try {
    const { mb } = await costOfPrograms(async () => {
      const { address, end } = await startLoaded(await newPlace(), newPepper(), 2 * pupils);
      const senders: Sender[] = [];
      for (let i = 0; i < pupils; i += 1) senders.push(await openSender(address));
      const all = (from: number) => Promise.all(senders.map((sender, i) => deliver(sender, from + i)));
      await all(0);
      ms = await timed(() => all(pupils));
      for (const sender of senders) sender.close();
      await end();
    });
    return { ms, ...(mb === undefined ? {} : { mb }) };
  } finally {
    await close();
  }
}

export const pupils = (engine: EngineName): Kind => ({
  axis: 'leerlingen die tegelijk op versturen drukken',
  what: `tot ieders bevestiging, ${engine}`,
  sizes: [10, 100, 1000],
  measure: (count) => pressTogether(engine, count),
});
