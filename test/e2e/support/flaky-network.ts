import { createServer, connect, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/**
 * What a browser sees of the network: `up` passes everything on, `down` hangs up on everybody, `deaf` passes requests on
 * and loses every answer.
 */
export type Weather = 'up' | 'down' | 'deaf';

export interface FlakyNetwork {
  address: string;
  set(weather: Weather): void;
  stop(): Promise<void>;
}

/** A wire between the browser and a site that can be cut: really, not by a switch in the browser. */
export async function flakyNetwork(site: string): Promise<FlakyNetwork> {
  const target = new URL(site);
  const open = new Set<Socket>();
  let weather: Weather = 'up';
  const server = createServer((near) => {
    if (weather === 'down') return near.destroy();
    const far = connect(Number(target.port), target.hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
    near.on('data', (part) => far.write(part));
    far.on('data', (part) => weather !== 'deaf' && near.write(part));
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    set(next) {
      weather = next;
      if (next === 'down') for (const socket of open) socket.destroy();
    },
    async stop() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
