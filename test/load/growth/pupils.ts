import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { timed } from '../bench.ts';
import { type EngineName, openEngine } from '../engine.ts';
import { openSender, type Sender } from '../sender.ts';
import type { Cost, Kind } from './kind.ts';
import { costOfPrograms } from './memory.ts';

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
  const args = [join(import.meta.dirname, '../load-child.ts'), await newPlace(), newPepper()];
  let ms = NaN;
  try {
    const { mb } = await costOfPrograms(async () => {
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      process.once('exit', () => child.kill('SIGKILL'));
      const [address] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
      const senders: Sender[] = [];
      for (let i = 0; i < pupils; i += 1) senders.push(await openSender(address));
      const all = (from: number) => Promise.all(senders.map((sender, i) => deliver(sender, from + i)));
      await all(0);
      ms = await timed(() => all(pupils));
      for (const sender of senders) sender.close();
      child.kill('SIGTERM');
      await once(child, 'exit');
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
