import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Afname } from '../../src/domain/afname.ts';
import type { CompiledQuestionnaire } from '../../src/domain/questionnaire.ts';
import { makeBatches, randomId } from '../../src/survey/batches.ts';
import { generateYear } from './answers.ts';
import { type AnswersToSeal, writeArchive, writeCube } from './archive-file.ts';
import { type DemoGroup, demoGroups } from './groups.ts';
import { itemParameters } from './item-parameters.ts';
import { seededRandom, shuffledOrder } from './random.ts';

interface Plan {
  afname: Afname;
  questionnaires: readonly CompiledQuestionnaire[];
  folder: string;
  seed: number;
  /** The public key of the demo school. */
  recipient: string;
}

/** Answers per other school of the board: small and large ones, so that the funnel has a shape. */
const sizes = [48, 64, 88, 112, 130, 150, 190, 230, 290, 380];

/** Staff and parents of the demo school. Three readers of a team may know each other's answers, so its base is 5. */
const companions = [
  {
    questionnaire: 'medewerker',
    base: 5,
    groups: [
      { id: 'team midden', bouw: 'middenbouw', enrolled: 15, respondents: 13 },
      { id: 'team boven', bouw: 'bovenbouw', enrolled: 14, respondents: 12 },
    ],
  },
  {
    questionnaire: 'ouder',
    base: 3,
    groups: [
      { id: 'ouders midden', bouw: 'middenbouw', enrolled: 96, respondents: 57 },
      { id: 'ouders boven', bouw: 'bovenbouw', enrolled: 101, respondents: 49 },
    ],
  },
] as const;

function madeUp(
  plan: Plan,
  questionnaire: CompiledQuestionnaire,
  afname: Afname,
  groups: readonly DemoGroup[],
): AnswersToSeal {
  const items = itemParameters(questionnaire);
  const label = `${afname.survey.replace(/-[^-]*$/, '')}/${questionnaire.id}`;
  const answers = generateYear({ groups: [...groups], items }, { seed: plan.seed, label, yearsAgo: 0 });
  const order = shuffledOrder(answers.groupOf.length, seededRandom(plan.seed, `${label}/order`));
  const full = { ...afname, groups: groups.map(({ id, bouw, enrolled }) => ({ id, bouw, enrolled })) };
  const batches = makeBatches(full, questionnaire.role);
  return { batches, questionnaire, answers, order, recipients: [plan.recipient] };
}

/**
 * What a dashboard has beside one afname: an archive of staff and one of parents, this year's, under the demo key; and
 * `bestuur/school-<n>.vbk`, the released cubes of ten other schools of the same board.
 */
export async function writeOtherReleases(plan: Plan): Promise<void> {
  const { afname, questionnaires, folder } = plan;
  for (const { questionnaire: id, base, groups } of companions) {
    const questionnaire = questionnaires.find((other) => other.id === id);
    if (questionnaire === undefined) continue;
    const survey = `${id}s-${afname.schooljaar.slice(0, 4)}-${randomId()}`;
    const own: Afname = { ...afname, survey, questionnaire: id, title: questionnaire.title, base };
    await writeArchive(folder, madeUp(plan, questionnaire, own, groups));
  }
  const questionnaire = questionnaires.find(({ id }) => id === afname.questionnaire);
  if (questionnaire === undefined) return;
  mkdirSync(join(folder, 'bestuur'), { recursive: true });
  for (const [i, responses] of sizes.entries()) {
    const own = { ...afname, survey: `school-${i + 2}-${randomId()}` };
    const year = madeUp(plan, questionnaire, own, demoGroups(afname.groups, responses));
    await writeCube(join(folder, 'bestuur', `school-${i + 2}.vbk`), year);
  }
  writeFileSync(join(folder, 'bestuur', 'LEESMIJ.txt'), 'Verzonnen cijfers van verzonnen scholen.\n');
}
