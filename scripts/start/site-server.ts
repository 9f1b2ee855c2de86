import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Collector } from '../../src/collector/collector.ts';
import { stoppable } from '../../src/collector/stoppable.ts';
import { demoRoutes } from './demo-routes.ts';
import type { DemoSchool } from './demo-school.ts';

/** What a meta element cannot carry, and what keeps a shared computer clean. */
const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

function cacheRule(path: string): string {
  if (path.startsWith('/_astro/')) return 'public, max-age=31536000, immutable';
  return /^\/(invullen|dashboard|sleutel|afnames|demo)\b/.test(path) ? 'no-store' : 'no-cache';
}

export interface SiteOptions {
  dist: string;
  collector: Collector;
  demo?: DemoSchool;
  port: number;
  host: string;
}

/** Milliseconds that a request may still take when the site stops. */
const grace = 2000;

/** The built site and the collector on one address. Writes no log: a school's visitors are nobody's business. */
export async function serveSite(options: SiteOptions): Promise<{ address: string; stop(): Promise<void> }> {
  const { dist, collector, demo, port, host } = options;
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
    if (!context.res.headers.has('Cache-Control')) {
      context.res.headers.set('Cache-Control', cacheRule(context.req.path));
    }
  });
  app.use(compress());
  app.all('/v1/*', (context) => collector.fetch(context.req.raw));
  if (demo !== undefined) app.route('/', demoRoutes(demo, collector));
  app.use(serveStatic({ root: relative(process.cwd(), dist) || '.', precompressed: true }));
  app.notFound((context) => {
    const page = join(dist, '404.html');
    return existsSync(page) ? context.html(readFileSync(page, 'utf8'), 404) : context.text('', 404);
  });

  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
  const stopServer = stoppable(server, grace);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const stop = async () => {
    await stopServer();
    await collector.close();
  };
  return { address: `http://${host}:${(server.address() as AddressInfo).port}`, stop };
}
