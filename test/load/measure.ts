import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { startLoaded } from './loaded.ts';
import { median, quantile } from './quantile.ts';
import { openSender } from './sender.ts';

export interface Measured {
  /** Answers per second that were on the disk when they were acknowledged. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  refused: number;
  /** Milliseconds of the collector's own processor time per answer: holds on a busy machine too. */
  cpu: number;
}

export const connections = 100;

/** Codes are made for so many answers a second: more than any engine took here. */
const mostPerSecond = 8000;

/**
 * Loads a collector in a process of its own; at a given pace when one is named, else as fast as it answers. It warms up as
 * fast as it answers in both: a cold collector takes half as much, and what then waits at a pace of 80 % takes seconds to
 * work away, so that the start would be measured and not the pace. At a pace it runs as long again before it counts: where
 * the one goes over into the other a queue of up to 0.1 s is left, gone within half a second, and that would be all of p99.
 */
export async function measureCollector(
  db: string,
  pepper: string,
  seconds: number,
  perSecond = Infinity,
): Promise<Measured> {
  const total = seconds * 1000;
  const warmUp = Math.min(1500, total);
  const counted = perSecond === Infinity ? warmUp : 2 * warmUp;
  const until = counted + total;
  const { address, end } = await startLoaded(db, pepper, Math.ceil((until / 1000) * mostPerSecond));
  const senders = await Promise.all(Array.from({ length: connections }, () => openSender(address)));
  const began = performance.now();
  const times: number[] = [];
  let code = 0;
  let refused = 0;
  const pause = (connections / perSecond) * 1000;
  const client = async ({ send }: (typeof senders)[number], i: number) => {
    let due = began + warmUp + (pause * i) / connections;
    while (performance.now() - began < until) {
      const isPaced = perSecond !== Infinity && performance.now() - began >= warmUp;
      if (isPaced) await sleep(Math.max(0, due - performance.now()));
      // From the moment at which it should have gone: a queue in front of the sender counts too.
      const from = isPaced ? due : performance.now();
      if (isPaced) due += pause;
      const status = await send((code += 1));
      const now = performance.now();
      if (status !== 201) refused += 1;
      else if (now - began > counted && now - began < until) times.push(now - from);
    }
  };
  await Promise.all(senders.map(client));
  for (const { close } of senders) close();
  return {
    cpu: (await end()) / code,
    rate: times.length / seconds,
    p50: median(times),
    p99: quantile(times, 0.99),
    refused,
  };
}
