import { JSDOM } from 'jsdom';

/** What is wrong with the headings and the parts of a page as it is written, without any style. */
export function outlineFaults(html: string): string[] {
  const { document } = new JSDOM(html).window;
  const faults: string[] = [];
  const levels = Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6'), (heading) => ({
    level: Number(heading.tagName.slice(1)),
    text: heading.textContent.trim(),
  }));
  const first = levels.filter(({ level }) => level === 1).length;
  if (first !== 1) faults.push(`${first} times h1`);
  levels.forEach(({ level, text }, i) => {
    const before = levels[i - 1]?.level ?? 0;
    if (level > before + 1) faults.push(`h${level} "${text}" after h${before}`);
    if (text === '') faults.push(`an empty h${level}`);
  });
  for (const part of ['header', 'main', 'footer', 'nav'])
    if (document.querySelector(part) === null) faults.push(`no ${part}`);
  const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
  for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) faults.push(`id "${id}" twice`);
  if (document.documentElement.lang !== 'nl') faults.push('no language');
  return faults;
}
