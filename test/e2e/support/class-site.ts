import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serviceWorkerText } from '../../../scripts/offline/integration.ts';
import { buildSite } from '../../../scripts/start/build-site.ts';
import { serveSite } from '../../../scripts/start/site-server.ts';
import { createCollector } from '../../../src/collector/collector.ts';
import { surveyOf } from '../../../src/collector/registration.ts';
import { openSqliteStore } from '../../../src/collector/sqlite.ts';
import type { Store } from '../../../src/collector/store.ts';
import type { Manifest } from '../../../src/domain/afname.ts';
import { formatInboxLine } from '../../../src/domain/inbox.ts';
import type { CompiledQuestionnaire } from '../../../src/domain/questionnaire.ts';
import { generateKeyPair } from '../../../src/sealing/keys.ts';
import { sealBytes } from '../../../src/sealing/seal.ts';
import { digestsOf, type GroupCodes, makeBatches, makeCodes } from '../../../src/survey/batches.ts';
import { fingerprint } from '../../../src/survey/compile.ts';
import { buildManifest } from '../../../src/survey/manifest.ts';
import { pupilQuestionnaire } from '../../support/a-questionnaire.ts';

/** A site with one group of 30 and a short questionnaire that ends with an open question, so that words can be traced. */
export interface ClassSite {
  address: string;
  /** The built files; a test may write in them. */
  dist: string;
  folder: string;
  manifest: Manifest;
  identity: string;
  group: GroupCodes;
  store: Store;
  stored(): Promise<number>;
  /** The collector's inbox file, as the directie gets it. */
  inbox(): Promise<string>;
  stop(): Promise<void>;
}

async function shortQuestionnaire(): Promise<CompiledQuestionnaire> {
  const pupils = await pupilQuestionnaire();
  const open = { id: 'OPEN', text: 'Wat moet beter?', hint: 'Schrijf geen namen.', longest: 200 };
  const short = { ...pupils, id: 'proef-klas', items: pupils.items.slice(0, 2), open };
  return { ...short, version: await fingerprint(short) };
}

/** The built site with one more questionnaire in it; what is not changed is linked. */
function copyOfSite(folder: string, manifest: Manifest, questionnaire: CompiledQuestionnaire): string {
  const dist = join(folder, 'dist');
  mkdirSync(dist);
  const changed = ['vragenlijsten', 'invullen', 'afnames'];
  for (const name of readdirSync('dist')) {
    if (changed.includes(name)) cpSync(join('dist', name), join(dist, name), { recursive: true });
    else symlinkSync(resolve('dist', name), join(dist, name));
  }
  writeFileSync(join(dist, 'vragenlijsten', `${questionnaire.version}.json`), JSON.stringify(questionnaire));
  writeFileSync(join(dist, 'afnames', 'index.json'), JSON.stringify([manifest]));
  for (const folder of changed) {
    for (const name of readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.br')) rmSync(join(dist, folder, name));
  }
  writeFileSync(join(dist, 'invullen', 'sw.js'), serviceWorkerText(dist));
  return dist;
}

export async function startClassSite(): Promise<ClassSite> {
  if (!(await buildSite())) throw new Error('the site does not build');
  const folder = mkdtempSync(join(tmpdir(), 'veilige-kring-klas-'));
  const questionnaire = await shortQuestionnaire();
  const { identity, recipient } = await generateKeyPair();
  const afname = {
    survey: 'klas-2026',
    questionnaire: questionnaire.id,
    title: 'Proef in de klas',
    schooljaar: '2026-2027',
    opens: '2020-01-01',
    closes: '2099-01-01',
    k: 10,
    base: 3 as const,
    groups: [{ id: '5/6 a', bouw: 'middenbouw', enrolled: 30 }],
    recipients: [recipient],
    open: true,
    demo: true,
  };
  const manifest = { ...buildManifest(afname, questionnaire), open: true };
  const batches = makeBatches(afname, questionnaire.role);
  const [group] = makeCodes(batches);
  if (group === undefined) throw new Error('no group');
  const store = openSqliteStore(join(folder, 'collector.sqlite'));
  const sealed = await sealBytes(new TextEncoder().encode(JSON.stringify(batches)), [recipient]);
  await store.registerSurvey(surveyOf(manifest), sealed);
  await store.addCodes(manifest.survey, await digestsOf(manifest.survey, [group]));
  const dist = copyOfSite(folder, manifest, questionnaire);
  const collector = createCollector({ store, group: { size: 25, wait: 20, limit: 1000 } });
  const { address, stop } = await serveSite({ dist, collector, port: 0, host: '127.0.0.1' });
  return {
    address,
    dist,
    folder,
    manifest,
    identity,
    group,
    store,
    stored: async () => (await store.counts(manifest.survey)).reduce((n, { spent }) => n + spent, 0),
    async inbox() {
      let text = '';
      for await (const line of store.exportInbox(manifest.survey)) text += `${formatInboxLine(line)}\n`;
      return text;
    },
    async stop() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
