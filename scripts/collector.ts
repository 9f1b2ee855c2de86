import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadTokenHash } from '../src/collector/admin-token.ts';
import { parseCodes } from '../src/collector/codes.ts';
import { surveyOf } from '../src/collector/registration.ts';
import { startCollector } from '../src/collector/server.ts';
import type { Store } from '../src/collector/store.ts';
import { manifestSchema } from '../src/domain/afname.ts';
import { backup } from './collector/backup.ts';
import { deleteFrom } from './collector/delete.ts';
import { explain, Fault, usage } from './collector/explain.ts';
import type { OpenedStore } from './collector/open-store.ts';
import { openStore } from './collector/open-store.ts';

function readJson(file: string): unknown {
  if (!existsSync(file)) throw new Fault(`Ik kan ${file} niet vinden. Staat de naam goed?`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Fault(`${file} is geen goed JSON-bestand. Maak het opnieuw op de pagina Sleutels en codes.`);
  }
}

async function register(store: Store, file: string): Promise<void> {
  const manifest = manifestSchema.safeParse(readJson(file));
  if (!manifest.success)
    throw new Fault(
      `${file} is geen vragenlijst (vbm1). Kies het bestand van de afname dat eindigt op .json, en niet op .codes.json.`,
    );
  const survey = surveyOf(manifest.data);
  const [codes, batches] = ['.codes.json', '.batches.age'].map((end) => file.replace(/(\.json)?$/, end));
  await store.registerSurvey(survey, batches && existsSync(batches) ? readFileSync(batches) : undefined);
  if (codes && existsSync(codes)) await store.addCodes(survey.id, parseCodes(codes, readJson(codes)));
  const total = (await store.counts(survey.id)).reduce((sum, batch) => sum + batch.total, 0);
  console.log(`Vragenlijst: ${survey.id}, van ${survey.opens} tot en met ${survey.closes}, ${total} codes`);
}

async function serve(opened: OpenedStore, port: number): Promise<void> {
  const { store, name, pepperFile, tokenFile, warnings } = opened;
  const { hash: tokenHash, created } = loadTokenHash(tokenFile);
  const kept = `u zag het bij de eerste start. Kwijt? Verwijder ${tokenFile} en start opnieuw.`;
  console.log(`Beheerwoord: ${created ? `${created} (bewaar het, u ziet het alleen nu)` : kept}`);
  const onStorageFailure = () => console.error('Opslaan lukt niet: antwoorden worden geweigerd. Schijf vol?');
  const host = process.env['HOST'] ?? '127.0.0.1';
  const { address, stop } = await startCollector({ store, port, host, tokenHash, onStorageFailure });
  const end = () =>
    stop().catch(() => console.error('De database kon niet netjes dicht. Wat bevestigd was, is bewaard.'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
  for (const warning of warnings) console.log(warning);
  console.log(`Database: ${name} (bewaar ${pepperFile} apart)`);
  console.log(`Adres: ${address}/v1/`);
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const survey = { type: 'string', multiple: true } as const;
  const { values } = parseArgs({
    options: { port: text, db: text, pepper: text, backup: text, delete: text, digest: text, survey },
  });
  const { port: portText = '4322', db = '.collector/antwoorden.db', pepper, backup: copy } = values;
  const port = Number(portText);
  if (!/^\d+$/.test(portText) || port > 65_535) throw new Fault(`--port ${portText} is geen poort. ${usage}`);
  if (copy !== undefined) return backup(db, copy);
  if (values.delete !== undefined) return deleteFrom(db, pepper, values.delete, values.digest);
  const opened = await openStore(db, pepper);
  for (const file of values.survey ?? []) await register(opened.store, file);
  await serve(opened, port);
}

await main().catch((problem: unknown) => {
  console.error(explain(problem));
  process.exit(1);
});
