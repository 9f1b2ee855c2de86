import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, manifestSchema } from '../../src/domain/afname.ts';
import { fromBase64 } from '../../src/domain/bytes.ts';
import { codeDigest } from '../../src/domain/code-digest.ts';
import { parseInbox } from '../../src/domain/inbox.ts';
import type { CompiledQuestionnaire } from '../../src/domain/questionnaire.ts';
import { surveyOf } from '../../src/collector/registration.ts';
import type { Store } from '../../src/collector/store.ts';
import { runTool } from './run.ts';

export interface DemoSchool {
  folder: string;
  manifest: Manifest;
  archives: string[];
  /** Released cubes of other schools, below `bestuur/`. */
  cubes: string[];
}

interface DemoCode {
  code: string;
  batch: string;
  spent: boolean;
}

function readDemo(folder: string): DemoSchool | undefined {
  if (!existsSync(join(folder, 'waarheid.json'))) return undefined;
  const board = join(folder, 'bestuur');
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return {
    folder,
    manifest: manifestSchema.parse(json('manifest.json')),
    archives: readdirSync(folder).filter((name) => /^archief-.*\.age$/.test(name)),
    cubes: existsSync(board) ? readdirSync(board).filter((name) => name.endsWith('.vbk')) : [],
  };
}

/** The demo school in this folder; made anew when there is none, or when the questionnaire has changed since. */
export async function demoSchool(
  folder: string,
  questionnaires: CompiledQuestionnaire[],
): Promise<DemoSchool> {
  const old = readDemo(folder);
  if (old !== undefined && questionnaires.some(({ version }) => version === old.manifest.version)) return old;
  console.log('Een proefschool met verzonnen antwoorden maken …');
  rmSync(folder, { recursive: true, force: true });
  await runTool('node', ['scripts/demo.ts', '--board', '--out', folder], true);
  const made = readDemo(folder);
  if (made === undefined) throw new Error('De proefschool kon niet worden gemaakt.');
  return made;
}

/** Fills an empty collector with the demo school: its survey, all its codes, and the answers of its inbox. */
export async function loadDemo(store: Store, { folder, manifest }: DemoSchool): Promise<void> {
  const { survey } = manifest;
  if ((await store.survey(survey)) !== undefined) return;
  const inbox = parseInbox(readFileSync(join(folder, 'inbox.vbx'), 'utf8'));
  const codes = JSON.parse(readFileSync(join(folder, 'codes.json'), 'utf8')) as DemoCode[];
  const handOut = (spent: boolean) =>
    Promise.all(
      codes
        .filter((code) => code.spent === spent)
        .map(async ({ code, batch }) => ({ batch, digest: await codeDigest(survey, code) })),
    );
  await store.registerSurvey(surveyOf(manifest), fromBase64(inbox.batches ?? ''));
  // Importing spends codes of each batch: only those that are marked spent are there by then.
  await store.addCodes(survey, await handOut(true));
  await store.importEnvelopes(survey, {
    closed: inbox.closed.map(({ batch, sealed }) => ({ batch, body: fromBase64(sealed) })),
    open: inbox.open.map(fromBase64),
  });
  await store.addCodes(survey, await handOut(false));
}

/** A demo code that the collector still takes: codes are spent while one plays. */
export async function freeCode(store: Store, { folder, manifest }: DemoSchool): Promise<string | undefined> {
  const codes = JSON.parse(readFileSync(join(folder, 'codes.json'), 'utf8')) as DemoCode[];
  for (const { code, spent } of codes) {
    const digest = spent ? undefined : await codeDigest(manifest.survey, code);
    if (digest !== undefined && (await store.codeState(manifest.survey, digest)) === 'unused') return code;
  }
  return undefined;
}
