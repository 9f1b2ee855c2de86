import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createCollector } from '../../src/collector/collector.ts';
import { surveyOf } from '../../src/collector/registration.ts';
import { openSqliteStore } from '../../src/collector/sqlite.ts';
import { afnameSchema, type Manifest } from '../../src/domain/afname.ts';
import { formatInboxLine, parseInbox } from '../../src/domain/inbox.ts';
import type { CompiledQuestionnaire } from '../../src/domain/questionnaire.ts';
import type { ClosedPart } from '../../src/domain/response.ts';
import { generateKeyPair, importIdentity } from '../../src/sealing/keys.ts';
import { openClosed } from '../../src/sealing/open-inbox.ts';
import { digestsOf, makeBatches, makeCodes } from '../../src/survey/batches.ts';
import { buildManifest } from '../../src/survey/manifest.ts';
import { buildSite } from '../start/build-site.ts';
import { serveSite } from '../start/site-server.ts';
import { readSurveys } from '../surveys.ts';

/** One afname that stands open, with codes nobody has used. */
export interface OpenAfname {
  questionnaire: CompiledQuestionnaire;
  manifest: Manifest;
  /** The next unused code. */
  code(): string;
  /** What has come in, opened with the key of this run. */
  answers(): Promise<ClosedPart[]>;
}

export interface AskingSite {
  address: string;
  /** By the id of the questionnaire: `leerling-5-8`, `ouder` … */
  afnames: ReadonlyMap<string, OpenAfname>;
  stop(): Promise<void>;
}

export interface AskingOptions {
  /** Ids of the questionnaires that stand open; all of them when not given. */
  only?: readonly string[];
  /** Whether adults are asked the open question. */
  open?: boolean;
}

/** The built site seen through links, with a list of afnames of its own. */
function siteWith(folder: string, manifests: readonly Manifest[]): string {
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'afnames'), { recursive: true });
  for (const name of readdirSync('dist')) {
    if (name !== 'afnames') symlinkSync(resolve('dist', name), join(dist, name));
  }
  writeFileSync(join(dist, 'afnames/index.json'), JSON.stringify(manifests));
  return dist;
}

/**
 * The built site with real afnames of the project's questionnaires, a real collector and a key of its own: for tests
 * that fill in to the end and look at what came out. Everything lies in a folder that `stop` removes.
 */
export async function startAskingSite({ only, open = false }: AskingOptions = {}): Promise<AskingSite> {
  if (!(await buildSite())) throw new Error('the site does not build');
  const folder = mkdtempSync(join(tmpdir(), 'veilige-kring-vragen-'));
  const { identity, recipient } = await generateKeyPair();
  const key = await importIdentity(identity);
  const store = openSqliteStore(join(folder, 'collector.sqlite'));
  const afnames = new Map<string, OpenAfname>();
  const { questionnaires } = await readSurveys('.');
  for (const questionnaire of questionnaires.filter(({ id }) => only?.includes(id) ?? true)) {
    const afname = afnameSchema.parse({
      survey: `${questionnaire.id}-2026`,
      questionnaire: questionnaire.id,
      title: questionnaire.title,
      schooljaar: '2026-2027',
      opens: '2026-08-01',
      closes: '2099-07-31',
      groups: [{ id: 'a', bouw: 'middenbouw', enrolled: 60 }],
      recipients: [recipient],
      open,
    });
    const manifest = buildManifest(afname, questionnaire);
    const groups = makeCodes(makeBatches(afname, questionnaire.role));
    await store.registerSurvey(surveyOf(manifest));
    await store.addCodes(manifest.survey, await digestsOf(manifest.survey, groups));
    const codes = groups.flatMap((group) => group.codes);
    const answers = async () => {
      let text = '';
      for await (const line of store.exportInbox(manifest.survey)) text += `${formatInboxLine(line)}\n`;
      const opened = await Promise.all(
        parseInbox(text).closed.map((line) => openClosed(key, line, manifest)),
      );
      return opened.map((response) => {
        if (typeof response === 'string') throw new Error(`an answer that does not open: ${response}`);
        return response.part;
      });
    };
    const code = () => {
      const next = codes.pop();
      if (next === undefined) throw new Error('all codes are used');
      return next;
    };
    afnames.set(questionnaire.id, { questionnaire, manifest, code, answers });
  }
  const manifests = [...afnames.values()].map(({ manifest }) => manifest);
  const { address, stop } = await serveSite({
    dist: siteWith(folder, manifests),
    collector: createCollector({ store, group: { size: 25, wait: 50, limit: 1000 } }),
    port: 0,
    host: '127.0.0.1',
  });
  return {
    address,
    afnames,
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
