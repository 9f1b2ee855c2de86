import { itemRows } from '../analysis/items.ts';
import type { ItemRow } from '../analysis/rows.ts';
import { byFavourable, favourableCount, favourableWords } from '../charts/likert-answers.ts';
import { derive } from '../disclosure/derive.ts';
import { publicCube } from '../disclosure/public.ts';
import type { Atom, Cube, Released } from '../domain/released.ts';

/** Why a group gets no poster. */
export type NoPoster = 'too-few' | 'merged' | 'low-response' | 'nothing-safe' | 'not-pupils';

/** One question on the poster. */
export interface PosterLine {
  question: string;
  text: string;
  /** The good answers in words. */
  words: string;
  /** So many of so many; absent where a number would point at the few others: then it is "bijna iedereen". */
  count: { n: number; total: number } | undefined;
}

/** What a stamgroep may see of itself: what goes well and what to talk about, never harm, never a child. */
export interface Poster {
  label: string;
  n: number;
  good: readonly PosterLine[];
  talk: readonly PosterLine[];
}

/**
 * Rounded counts to a multiple of 3 can be two off. At six or more on a side at least four children really stand there;
 * with fewer, who looks round the circle might find them.
 */
const fewestOnASide = 6;
const least = { answers: 10, response: 0.6, nearlyAll: 0.75 };
const most = 3;

function lineOf(row: ItemRow, took: number): PosterLine | undefined {
  const good = favourableCount(row);
  // Rounded counts may add up to more children than there were; a child would count along.
  const total = Math.min(row.valid, took);
  const others = total - good;
  if (total < least.answers) return undefined;
  const line = { question: row.question, text: row.text.replace(/\.$/, ''), words: favourableWords(row) };
  if (good >= fewestOnASide && others >= fewestOnASide) return { ...line, count: { n: good, total } };
  return good >= least.nearlyAll * total ? { ...line, count: undefined } : undefined;
}

function refusal(cube: Cube, { n, enrolled, groups }: Atom): NoPoster | undefined {
  if (cube.role !== 'leerling') return 'not-pupils';
  if (groups.length > 1) return 'merged';
  if (n < least.answers) return 'too-few';
  return n < least.response * enrolled ? 'low-response' : undefined;
}

/**
 * The poster of one group, or why there is none. Only questions with a good feeling in them (nothing reversed, no
 * aantasting: those are not known per group at all), no notice, and no number that leaves only a few children over.
 */
export function posterOf(cube: Released<Cube>, atom: Atom): Released<Poster> | NoPoster {
  const open = publicCube(cube);
  const refused = refusal(open, atom);
  if (refused !== undefined) return refused;
  const lines = itemRows(open, atom.id).filter(({ reverse, level }) => !reverse && level === 'atom');
  const shown = byFavourable(lines).flatMap((row) => lineOf(row, atom.n) ?? []);
  const counted = shown.filter(({ count }) => count !== undefined);
  const talk = counted.slice(-most);
  const good = shown.filter((line) => !talk.includes(line)).slice(0, most);
  if (good.length === 0) return 'nothing-safe';
  return derive(open, () => ({ label: atom.label, n: atom.n, good, talk }));
}
