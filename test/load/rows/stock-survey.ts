import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { readSurveys } from '../../../scripts/surveys.ts';

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Builds a stock SurveyJS page with the questions of the demo in a temporary folder. Undefined where it does not build. */
export async function buildStockSurvey(): Promise<{ folder: string; remove(): void }> {
  const { afnames, questionnaires } = await readSurveys('.');
  const demo = afnames.find((afname) => afname.demo);
  const questionnaire = questionnaires.find(({ id }) => id === demo?.questionnaire);
  if (questionnaire === undefined) throw new Error('there is no demo afname');
  const model = {
    locale: 'nl',
    questionsOnPageMode: 'questionPerPage',
    elements: questionnaire.items.map(({ id, text, scale }) => ({
      type: 'radiogroup',
      name: id,
      title: text,
      choices: questionnaire.scales
        .find((one) => one.id === scale)
        ?.answers.map(({ value, label }) => ({ value, text: label })),
    })),
  };
  const folder = mkdtempSync(join(tmpdir(), 'anker-surveyjs-'));
  await build({
    root: join(import.meta.dirname, '../anchors/surveyjs'),
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { __MODEL__: JSON.stringify(model), 'process.env.NODE_ENV': '"production"' },
    build: { outDir: folder, emptyOutDir: true },
  });
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Serves the files of a folder on the loopback address. */
export async function serveFolder(folder: string): Promise<{ address: string; stop(): Promise<void> }> {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(folder.length).replaceAll('\\', '/'), path] as const;
      }),
  );
  const server = createServer((request, response) => {
    const asked = (request.url ?? '/').replace(/\/$/, '/index.html');
    const path = files.get(asked);
    if (path === undefined) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' });
    return response.end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
