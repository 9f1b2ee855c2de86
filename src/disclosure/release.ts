import type { Cube, Released, ReleasedConstruct, ReleasedQuestion } from '../domain/released.ts';
import { Problem } from '../domain/problem.ts';
import type { Role } from '../domain/respondent.ts';
import { releasedAlpha } from './alpha.ts';
import { mergeIntoAtoms, smallestGroup, type MergedAtom } from './atoms.ts';
import type { TrueRow } from './cells.ts';
import { answersOf } from './columns.ts';
import { isForSchoolOnly } from './grave.ts';
import { markReleased } from './mark.ts';
import { noticesOf } from './notice.ts';
import { protectTable, type TrueTable } from './protect.ts';
import { cutOf } from './scale.ts';
import { openStreams, type Streams } from './streams.ts';
import type { Tally } from './tally.ts';
import type { Told } from './worlds.ts';

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

interface Around {
  tally: Tally;
  atoms: readonly MergedAtom[];
  base: 3 | 5;
  streams: Streams;
}

/** A table of the tally on its levels, each row with the place that its chance depends on. */
function trueTable(
  { tally, atoms }: Around,
  question: string,
  perGroup: boolean,
  row: (units: readonly number[]) => TrueRow,
): TrueTable {
  const school = row(tally.units.map((_, unit) => unit));
  if (!perGroup) return { question, school };
  return {
    question,
    school,
    atoms: atoms.map(({ atom, units }) => ({ place: `atom ${atom.id}`, row: row(units) })),
  };
}

function protectQuestions(around: Around, toldOf: ReadonlyMap<string, Told>) {
  const { tally, base, streams } = around;
  return tally.questionnaire.items.map(async (item, at): Promise<ReleasedQuestion> => {
    const { id, text, construct, reverse, section } = item;
    const truth = trueTable(around, id, !isForSchoolOnly(item), (units) => tally.row(units, at));
    const table = await protectTable({ ...truth, told: toldOf.get(id) }, base, streams);
    const answers = answersOf(tally.questionnaire, item).map(({ value, label }) => ({ value, label }));
    return { id, text, construct, reverse, section, answers, ...table };
  });
}

function protectConstructs(around: Around, questions: readonly ReleasedQuestion[], n: number) {
  const { tally, base, streams } = around;
  return tally.scales.map(async (scale, at): Promise<ReleasedConstruct> => {
    const { construct, perGroup } = scale;
    const truth = trueTable(around, `laag ${construct}`, perGroup, (units) => tally.scoreRow(units, at));
    const own = scale.items.flatMap((item) => questions[item] ?? []);
    const rows = own.map(({ school }) => school);
    const sums = tally.consistency(at);
    return {
      construct,
      items: own.map(({ id }) => id),
      cut: cutOf(scale, tally.lowCut),
      alpha: sums === undefined ? null : releasedAlpha(rows, n, base, sums),
      ...(await protectTable(truth, base, streams)),
    };
  });
}

async function makeCube(tally: Tally, options: ReleaseOptions): Promise<Released<Cube>> {
  const { survey, version, title, schooljaar, role, base } = options;
  const k = Math.max(options.k, smallestGroup);
  const atoms = mergeIntoAtoms(tally.units, tally.n, k);
  const around: Around = { tally, atoms, base, streams: await openStreams(options.seed, survey, role) };
  const n = atoms.reduce((sum, { atom }) => sum + atom.n, 0);
  const { notices, toldOf } = noticesOf(tally);
  const questions = await Promise.all(protectQuestions(around, toldOf));
  return markReleased<Cube>({
    f: 'vbk1',
    survey,
    version,
    title,
    schooljaar,
    role,
    k,
    base,
    atoms: atoms.map(({ atom }) => atom),
    questions,
    constructs: await Promise.all(protectConstructs(around, questions, n)),
    notices,
  });
}

/** What was released of each tally, and how. */
const releases = new WeakMap<Tally, { options: string; cube: Promise<Released<Cube>> }>();

/**
 * The protected figures of one survey and role: the only thing that ever leaves the tally, and once only. It closes the
 * tally; asked again in the same way it gives the same figures, in another way (another k, base or seed) it refuses,
 * because two roundings of the same answers can be compared (handbook, disclosure-attacks rules 13 and 14). One unsafe
 * table refuses them all: a question that was dropped would itself tell that its group was unanimous.
 *
 * @throws `disclosure/too-few`, `disclosure/no-safe-table`, `disclosure/already-released`
 */
export function release(tally: Tally, options: ReleaseOptions): Promise<Released<Cube>> {
  const asked = JSON.stringify({ ...options, seed: Array.from(options.seed) });
  const before = releases.get(tally);
  if (before !== undefined) {
    if (before.options === asked) return before.cube;
    return Promise.reject(new Problem('disclosure/already-released', {}));
  }
  tally.close();
  const cube = makeCube(tally, options);
  releases.set(tally, { options: asked, cube });
  return cube;
}
