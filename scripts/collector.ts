import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTokenHash } from '../src/collector/admin-token.ts';
import { parseCodes } from '../src/collector/codes.ts';
import { surveyOf } from '../src/collector/registration.ts';
import { startCollector } from '../src/collector/server.ts';
import { openSqliteStore } from '../src/collector/sqlite.ts';
import type { Store } from '../src/collector/store.ts';
import { manifestSchema } from '../src/domain/afname.ts';
import { Problem } from '../src/domain/problem.ts';

const usage = 'Gebruik: npm run collector -- [--port 4322] [--db BESTAND] [--survey VRAGENLIJST.json]';

/** Its message is for the person at the terminal. */
class Fault extends Error {}

function readJson(file: string): unknown {
  if (!existsSync(file)) throw new Fault(`Ik kan ${file} niet vinden. Staat de naam goed?`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Fault(`${file} is geen goed JSON-bestand. Maak het opnieuw in het dashboard.`);
  }
}

async function register(store: Store, file: string): Promise<void> {
  const manifest = manifestSchema.safeParse(readJson(file));
  if (!manifest.success)
    throw new Fault(`${file} is geen vragenlijst (vbm1). Kies het bestand uit "surveys".`);
  const survey = surveyOf(manifest.data);
  const [codes, batches] = ['.codes.json', '.batches.age'].map((end) => file.replace(/(\.json)?$/, end));
  await store.registerSurvey(survey, batches && existsSync(batches) ? readFileSync(batches) : undefined);
  if (codes && existsSync(codes)) await store.addCodes(survey.id, parseCodes(codes, readJson(codes)));
  const total = (await store.counts(survey.id)).reduce((sum, batch) => sum + batch.total, 0);
  console.log(`Vragenlijst: ${survey.id}, van ${survey.opens} tot en met ${survey.closes}, ${total} codes`);
}

async function main(): Promise<void> {
  const survey = { type: 'string', multiple: true } as const;
  const { values } = parseArgs({ options: { port: { type: 'string' }, db: { type: 'string' }, survey } });
  const { port: portText = '4322', db = '.collector/antwoorden.db' } = values;
  const port = Number(portText);
  if (!/^\d+$/.test(portText) || port > 65_535) throw new Fault(`--port ${portText} is geen poort. ${usage}`);
  if (/^postgres(ql)?:/.test(db)) {
    throw new Fault('PostgreSQL komt in een volgende versie. Geef met --db een bestand op.');
  }
  mkdirSync(dirname(resolve(db)), { recursive: true });
  const store = openSqliteStore(db);
  for (const file of values.survey ?? []) await register(store, file);
  const { hash: tokenHash, created } = loadTokenHash(`${db}.token`);
  const kept = `u zag het bij de eerste start. Kwijt? Verwijder ${db}.token en start opnieuw.`;
  console.log(`Beheerwoord: ${created ? `${created} (bewaar het, u ziet het alleen nu)` : kept}`);
  const onStorageFailure = () => console.error('Opslaan lukt niet: antwoorden worden geweigerd. Schijf vol?');
  const host = process.env['HOST'] ?? '127.0.0.1';
  const { address, stop } = await startCollector({ store, port, host, tokenHash, onStorageFailure });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  console.log(`Database: ${resolve(db)} (bewaar ${db}.pepper apart)`);
  console.log(`Adres: ${address}/v1/`);
}

/** What went wrong and what to do, in one sentence. */
function explain(problem: unknown): string {
  if (problem instanceof Fault) return problem.message;
  if (problem instanceof Problem && problem.code === 'survey/invalid') {
    return `${problem.details.file}: ${problem.details.message}.`;
  }
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  if (code.startsWith('ERR_PARSE_ARGS')) return `Dat argument ken ik niet. ${usage}`;
  if (code === 'EADDRINUSE')
    return 'Deze poort is al bezet. Kies een andere met --port, of stop het andere programma.';
  if (code === 'EACCES') return 'Dit mag niet. Kies een poort boven 1024 en een map waarin u mag schrijven.';
  return 'De database gaat niet open. Klopt de map bij --db, en staat het bestand .pepper van deze database ernaast?';
}

await main().catch((problem: unknown) => {
  console.error(explain(problem));
  process.exit(1);
});
