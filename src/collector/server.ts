import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Collector, CollectorOptions } from './collector.ts';
import { createCollector } from './collector.ts';
import { stoppable } from './stoppable.ts';

export interface RunningCollector {
  /** As `http://127.0.0.1:4322`. */
  address: string;
  collector: Collector;
  /** Takes no new connection, lets running requests end, writes what waits, puts the store in order and closes it. */
  stop(): Promise<void>;
}

/** Milliseconds that a client may take, against connections that send a byte now and then to keep a place. */
export interface Patience {
  headersTimeout: number;
  requestTimeout: number;
  keepAliveTimeout: number;
  connectionsCheckingInterval: number;
}

/** The longest body is 16 KB. */
const patience: Patience = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 5000,
};

/** Connections at a time; more are closed at once. A class of 30 or a proxy needs far fewer. */
const maxConnections = 3000;

/** Milliseconds that a request may still take when the collector stops. */
const grace = 5000;

/**
 * Starts the collector on an address of its own. It speaks plain HTTP: a host puts a proxy with TLS in front, with its
 * access log off.
 *
 * @throws Node's own error when the port is taken or not allowed
 */
export async function startCollector(
  options: CollectorOptions & { port: number; host: string; patience?: Patience },
): Promise<RunningCollector> {
  const collector = createCollector(options);
  const server = createAdaptorServer({
    fetch: (request) => collector.fetch(request),
    hostname: options.host,
    overrideGlobalObjects: false,
    serverOptions: { ...(options.patience ?? patience), maxHeaderSize: 8192 },
  }) as Server;
  server.maxConnections = maxConnections;
  const stopServer = stoppable(server, grace);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  }).catch(async (problem: unknown) => {
    await collector.close();
    throw problem;
  });
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;

  async function stop(): Promise<void> {
    await stopServer();
    await collector.close();
  }
  return { address: `http://${host}:${port}`, collector, stop };
}
