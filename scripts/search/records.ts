import { type Task, type Term, termAnchor } from '../../src/domain/task.ts';

/** A page for the search engine only: never written to disk. Its address is a place in the index on `/zoeken/`. */
export interface SearchRecord {
  url: string;
  content: string;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Title and other words weigh as a heading does. What is shown beside a hit stands in the index already. */
function record(anchor: string, title: string, also: string[], text: string): SearchRecord {
  const content = `<html lang="nl"><body data-pagefind-body data-pagefind-filter="lijst:ja">
<h1 data-pagefind-weight="10">${escape(title)}</h1>
<p data-pagefind-weight="8">${escape(also.join('. '))}</p>
<p>${escape(text)}</p>
</body></html>`;
  return { url: `/zoeken/#${anchor}`, content };
}

/** A question of the index as something to be found. */
export function taskRecord({ id, vraag, ook, vindt }: Task): SearchRecord {
  return record(id, vraag, ook, vindt);
}

/** A word of the A to Z as something to be found. */
export function termRecord({ woord, ook, betekent }: Term): SearchRecord {
  return record(termAnchor(woord), woord, ook, betekent);
}
