import type { Item } from '../domain/item.ts';
import type { Atom, Cube, Released, ReleasedQuestion } from '../domain/released.ts';
import type { Role } from '../domain/respondent.ts';
import { mergeIntoAtoms, smallestGroup, type MergedAtom } from './atoms.ts';
import { answersOf } from './columns.ts';
import { markReleased } from './mark.ts';
import { protectRow } from './protect.ts';
import { openStreams } from './streams.ts';
import type { Tally } from './tally.ts';

/** What `release` needs besides the counts. All of it but the seed stands in the result. */
export interface ReleaseOptions {
  survey: string;
  version: string;
  title: string;
  schooljaar: string;
  role: Role;
  /** The smallest group shown; values under 5 count as 5. */
  k: number;
  base: 3 | 5;
  /** 32 random bytes, made once per survey and kept in the sealed batch file. */
  seed: Uint8Array;
}

/** Aantasting is too grave for groups, and so is what the questionnaire keeps for the school (attacks rule 11). */
function levelOf(item: Item): 'atom' | 'school' {
  return item.construct === 'AV' || item.schoolOnly ? 'school' : 'atom';
}

/** The rows of a question before protection, each with the place that its chance depends on. */
function trueRows(tally: Tally, atoms: readonly MergedAtom[], question: number, level: 'atom' | 'school') {
  if (level === 'school') {
    const everybody = tally.units.map((_, unit) => unit);
    return [{ place: 'school', row: tally.row(everybody, question) }];
  }
  return atoms.map(({ atom, units }) => ({ place: `atom ${atom.id}`, row: tally.row(units, question) }));
}

/**
 * The protected figures of one survey and role: the only thing that ever leaves the tally. Same tally, same options,
 * same bytes, so opening an inbox twice cannot be averaged. One unsafe question refuses them all: a question that was
 * dropped would itself tell that its group was unanimous.
 *
 * @throws `disclosure/too-few`, `disclosure/no-safe-table`
 */
export async function release(tally: Tally, options: ReleaseOptions): Promise<Released<Cube>> {
  const { survey, version, title, schooljaar, role, base } = options;
  const k = Math.max(options.k, smallestGroup);
  const atoms = mergeIntoAtoms(tally.units, tally.n, k);
  const streams = await openStreams(options.seed, survey, role);

  const questions = tally.questionnaire.items.map(async (item, index): Promise<ReleasedQuestion> => {
    const { id, text, construct, reverse, section } = item;
    const level = levelOf(item);
    const counts = await Promise.all(
      trueRows(tally, atoms, index, level).map(({ place, row }) =>
        protectRow(row, { place, question: id, base }, streams),
      ),
    );
    const answers = answersOf(tally.questionnaire, item).map(({ value, label }) => ({ value, label }));
    return { id, text, construct, reverse, section, answers, level, counts };
  });

  const shown: Atom[] = atoms.map(({ atom }) => atom);
  return markReleased<Cube>({
    f: 'vbk1',
    survey,
    version,
    title,
    schooljaar,
    role,
    k,
    base,
    atoms: shown,
    questions: await Promise.all(questions),
  });
}
