import { searchWords } from './words.ts';

/** What the engine gives for one word: places with how well the word fits there. */
export interface WordHits {
  word: string;
  hits: readonly { id: string; score: number }[];
}

/** How much more a question of the index counts than a page that happens to hold its words. */
const listBonus = 2.5;

/** What fits less than this share of the best is left out: it holds a common word and nothing more. */
const leastFit = 0.35;

/**
 * Ranks places for a whole question. The engine wants all words in one place, which a spoken question seldom gives, so
 * each word is looked up alone; rare words count for more (inverse document frequency, Spärck Jones 1972), and a
 * question of the index counts for more than a page.
 *
 * @param total number of places that can be found
 * @param listed ids of the places that are questions or words of the index
 * @returns ids, best first; those that hardly fit are left out
 */
export function rank(perWord: readonly WordHits[], total: number, listed: ReadonlySet<string>): string[] {
  const scores = new Map<string, number>();
  for (const { hits } of perWord) {
    const rarity = Math.log(1 + total / Math.max(1, hits.length));
    const best = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
    for (const { id, score } of hits) {
      const fit = 0.2 + (0.8 * score) / best;
      scores.set(id, (scores.get(id) ?? 0) + rarity * fit * (listed.has(id) ? listBonus : 1));
    }
  }
  const sorted = [...scores].sort(([, a], [, b]) => b - a);
  const least = leastFit * (sorted[0]?.[1] ?? 0);
  return sorted.filter(([, score]) => score >= least).map(([id]) => id);
}

const tellingWords = (question: string) => searchWords(question).sort().join(' ');

/** The same places in the same order, but those that are the question itself, in words worth searching, go first. */
export function ownQuestionFirst<T extends { title: string }>(question: string, found: readonly T[]): T[] {
  const words = tellingWords(question);
  const isOwn = ({ title }: T) => tellingWords(title) === words;
  return [...found.filter(isOwn), ...found.filter((place) => !isOwn(place))];
}
