import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Afname } from '../../src/domain/afname.ts';
import type { CompiledQuestionnaire } from '../../src/domain/questionnaire.ts';
import { makeBatches, randomId } from '../../src/survey/batches.ts';
import { buildManifest } from '../../src/survey/manifest.ts';
import { generateYear } from './answers.ts';
import { type AnswersToSeal, writeArchive, writeCube } from './archive-file.ts';
import { demoCodes } from './codes.ts';
import { type DemoGroup, demoGroups } from './groups.ts';
import { writeInbox } from './inbox-file.ts';
import { itemParameters } from './item-parameters.ts';
import { writeKeyFiles } from './key-files.ts';
import { seededRandom, shuffledOrder } from './random.ts';
import { writeOtherReleases } from './other-releases.ts';
import { type Truth, truthOf } from './truth.ts';

export interface SchoolPlan {
  /** The demo afname of `surveys/afnames`; its groups are the pattern. */
  afname: Afname;
  questionnaire: CompiledQuestionnaire;
  /** All questionnaires, when staff, parents and the other schools of a board are asked for too. */
  others?: readonly CompiledQuestionnaire[];
  folder: string;
  /** Answers per year. */
  responses: number;
  years: number;
  seed: number;
  /** 1 for the first school; other schools have other pupils. */
  school: number;
  /** log2 of scrypt's N for the key file; only tests lower it. */
  workFactor?: number;
  progress?: (done: number, of: number) => void;
}

/** Files of an earlier demo in this folder, sealed under a key that is about to go. */
function removeOld(folder: string): void {
  const ours =
    /^(demo-sleutel\.(txt|age)|inbox\.vbx|cijfers\.vbk|archief-.*\.age|(waarheid|manifest|codes)\.json)$/;
  for (const name of readdirSync(folder)) if (ours.test(name)) rmSync(join(folder, name));
}

/** The afname as it was this many years ago, under a survey id of its own. */
function afnameOf(
  plan: SchoolPlan,
  groups: readonly DemoGroup[],
  recipient: string,
  yearsAgo: number,
): Afname {
  const back = (text: string) => text.replace(/\d{4}/g, (year) => String(Number(year) - yearsAgo));
  const { afname } = plan;
  return {
    ...afname,
    survey: `${back(afname.survey)}-${randomId()}`,
    schooljaar: back(afname.schooljaar),
    opens: back(afname.opens),
    closes: back(afname.closes),
    groups: groups.map(({ id, bouw, enrolled }) => ({ id, bouw, enrolled })),
    recipients: [recipient],
    demo: true,
  };
}

/**
 * Makes one school in its folder: key, sealed answers of this year and of earlier ones, manifest, codes, and last of
 * all the truth, so that a folder with `waarheid.json` in it is a whole one.
 */
export async function makeSchool(plan: SchoolPlan): Promise<Truth> {
  const { folder, questionnaire, seed, school } = plan;
  mkdirSync(folder, { recursive: true });
  removeOld(folder);
  const write = (name: string, content: unknown) =>
    writeFileSync(join(folder, name), `${JSON.stringify(content, null, 1)}\n`);
  const recipient = await writeKeyFiles(folder, plan.workFactor);
  const groups = demoGroups(plan.afname.groups, plan.responses);
  const items = itemParameters(questionnaire);

  const years = [];
  for (let yearsAgo = 0; yearsAgo < plan.years; yearsAgo += 1) {
    const afname = afnameOf(plan, groups, recipient, yearsAgo);
    const label = `school ${school}/${afname.schooljaar}`;
    const answers = generateYear({ groups, items }, { seed, label, yearsAgo });
    const order = shuffledOrder(answers.groupOf.length, seededRandom(seed, `${label}/order`));
    const batches = makeBatches(afname, questionnaire.role);
    const toSeal: AnswersToSeal = { batches, questionnaire, answers, order, recipients: [recipient] };
    if (yearsAgo === 0) {
      const manifest = buildManifest(afname, questionnaire);
      if (school > 1) await writeCube(join(folder, 'cijfers.vbk'), toSeal);
      await writeInbox(join(folder, 'inbox.vbx'), manifest, toSeal, plan.progress);
      write('manifest.json', manifest);
      write('codes.json', demoCodes(batches, groups));
    } else {
      await writeArchive(folder, toSeal);
    }
    years.push({ survey: afname.survey, schooljaar: afname.schooljaar, answers });
  }
  if (school === 1) {
    const { afname, others } = plan;
    if (others !== undefined)
      await writeOtherReleases({ afname, questionnaires: others, folder, seed, recipient });
  }
  const truth = truthOf(seed, school, years);
  writeFileSync(join(folder, 'waarheid.json'), `${JSON.stringify(truth)}\n`);
  return truth;
}
