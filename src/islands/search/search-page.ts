import { search } from '../../text/search.ts';
import { type Search, startSearch } from './engine.ts';
import { resultList } from './result-list.ts';

const mostShown = 8;

/**
 * Makes the field of `/zoeken/` work. The engine is fetched when the field first gets focus. What is typed is not put in
 * the address or in any storage: on a shared device the next reader must not see it.
 */
export function searchPage(form: HTMLFormElement, status: HTMLElement, results: HTMLElement): void {
  const field = form.querySelector('input');
  if (field === null) return;
  let engine: Promise<Search> | undefined;
  let asked = '';
  let wait: ReturnType<typeof setTimeout> | undefined;
  const load = () => (engine ??= startSearch());

  const run = async () => {
    const question = field.value.trim();
    if (question === asked) return;
    asked = question;
    if (question.length < 2) {
      status.textContent = '';
      results.replaceChildren();
      return;
    }
    status.textContent = search.loading;
    try {
      const found = await (await load())(question, mostShown);
      if (question !== asked) return;
      results.replaceChildren(...resultList(found));
      const [first] = found;
      status.textContent = first === undefined ? search.empty : search.found(found.length, first.title);
    } catch {
      status.textContent = search.broken;
    }
  };

  field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(() => void run(), 250);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(wait);
    void run();
  });
}
