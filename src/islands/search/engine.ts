import { ownQuestionFirst, rank, type WordHits } from './ranking.ts';
import { searchWords } from './words.ts';

/** The part of Pagefind's browser module that we use (version 1.5). */
interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(
    word: string | null,
    options?: { filters: Record<string, string> },
  ): Promise<{ results: PagefindResult[] } | null>;
}
interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ url: string; meta: Record<string, string>; plain_excerpt: string }>;
}

/** One place that answers; a question or a word of the index has an address on `/zoeken/` itself. */
export interface Found {
  title: string;
  href: string;
  excerpt: string;
}

export type Search = (question: string, most: number) => Promise<Found[]>;

/**
 * Every found place of this word; of its beginning, down to four letters, when the whole word is nowhere. The engine
 * takes a word for a beginning too, so a short one is quoted: "mij" is not "mijn".
 */
async function lookUp(pagefind: Pagefind, word: string): Promise<PagefindResult[]> {
  if (word.length < 4) return (await pagefind.search(`"${word}"`))?.results ?? [];
  for (let length = word.length; length >= 4; length -= 1) {
    const found = await pagefind.search(word.slice(0, length));
    if (found !== null && found.results.length > 0) return found.results;
  }
  return [];
}

async function shown(result: PagefindResult): Promise<Found> {
  const { url, meta, plain_excerpt } = await result.data();
  return { title: meta['title'] ?? url, href: url, excerpt: plain_excerpt };
}

/**
 * Loads the engine and its index, about 150 KB, from the site itself. Nothing that is typed leaves the page.
 *
 * @throws when the site was built without an index, or the browser has no WebAssembly
 */
export async function startSearch(): Promise<Search> {
  // A variable, so that the bundler leaves the file where the index stands.
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 24 });
  await pagefind.init();
  const everything = await pagefind.search(null);
  const list = await pagefind.search(null, { filters: { lijst: 'ja' } });
  const listed = new Set(list?.results.map(({ id }) => id));
  const total = Math.max(everything?.results.length ?? 0, listed.size);

  return async (question, most) => {
    const places = new Map<string, PagefindResult>();
    const perWord: WordHits[] = [];
    for (const word of searchWords(question)) {
      const hits = await lookUp(pagefind, word);
      for (const hit of hits) places.set(hit.id, hit);
      perWord.push({ word, hits });
    }
    const best = rank(perWord, total, listed).flatMap((id) => places.get(id) ?? []);
    return ownQuestionFirst(question, await Promise.all(best.slice(0, most).map(shown)));
  };
}
