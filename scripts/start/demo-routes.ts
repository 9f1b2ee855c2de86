import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import type { Collector } from '../../src/collector/collector.ts';
import { formatInboxLine } from '../../src/domain/inbox.ts';
import type { DemoSchool } from './demo-school.ts';

/**
 * What only the demo has: its afname beside those of the school, and its key and files for "Open de demo". The inbox is
 * the collector's present one, so that an answer that was sent a moment ago is in it.
 */
export function demoRoutes(demo: DemoSchool, { store }: Collector): Hono {
  const app = new Hono();
  const file = (name: string, type: string) => () =>
    new Response(readFileSync(join(demo.folder, name)), { headers: { 'Content-Type': type } });

  app.get('/afnames/index.json', () => Response.json([demo.manifest]));
  app.get('/demo/demo.json', () =>
    Response.json({
      files: [
        '/demo/inbox.vbx',
        ...demo.archives.map((name) => `/demo/${name}`),
        ...demo.cubes.map((name) => `/demo/bestuur/${name}`),
      ],
      key: '/demo/demo-sleutel.txt',
    }),
  );
  app.get('/demo/demo-sleutel.txt', file('demo-sleutel.txt', 'text/plain; charset=utf-8'));
  for (const name of demo.archives) app.get(`/demo/${name}`, file(name, 'application/octet-stream'));
  for (const name of demo.cubes)
    app.get(`/demo/bestuur/${name}`, file(join('bestuur', name), 'application/json'));
  app.get('/demo/inbox.vbx', async () => {
    let text = '';
    for await (const line of store.exportInbox(demo.manifest.survey)) text += `${formatInboxLine(line)}\n`;
    return new Response(text, { headers: { 'Content-Type': 'application/x-ndjson' } });
  });
  return app;
}
