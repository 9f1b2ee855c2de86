import { kindOfPage, search } from '../../text/search.ts';
import type { Found } from './engine.ts';

function element(name: string, className: string, ...children: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

function link(className: string, text: string, href: string): HTMLElement {
  const made = element('a', className, text);
  made.setAttribute('href', href);
  return made;
}

/** The entry of the index that this address stands for, with its page, its people and what sort it is. */
function entryAt(href: string): Node[] | undefined {
  const id = /^\/zoeken\/#(.+)$/.exec(href)?.[1];
  const entry = id === undefined ? null : document.getElementById(id);
  if (entry === null) return undefined;
  const kind = entry.closest<HTMLElement>('[data-kind]')?.dataset['kind'] ?? '';
  const copies = [...entry.children].map((child) => child.cloneNode(true));
  return [...copies, element('p', 'found-kind small', kind)];
}

function item({ title, href, excerpt }: Found): HTMLElement {
  const page = [
    link('task-link', title, href),
    element('p', 'soft', `… ${excerpt} …`),
    element('p', 'found-kind small', kindOfPage(href)),
  ];
  return element('li', 'found', ...(entryAt(href) ?? page));
}

/** What was found, best first; without anything, the way to people. Texts are set as text, never as HTML. */
export function resultList(found: readonly Found[]): Node[] {
  if (found.length === 0) return [element('p', '', link('', search.emptyTalk, '/praten/'))];
  return [element('ol', 'found-list', ...found.map(item))];
}
