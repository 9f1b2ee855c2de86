import { diffWords, type Piece } from './changes.ts';

/** A heading of a chapter with the plain text under it. */
export interface Section {
  title: string;
  text: string;
}

/** The plain text of MDX: one line per paragraph or list item; a role stands there as its name in a sentence. */
function plain(mdx: string, nameOfRole: (rol: string) => string): string {
  return mdx
    .replace(/<Contact\s+rol="([^"]+)"\s*\/>/g, (_, rol: string) => nameOfRole(rol))
    .replace(/<\w+[^>]*\btitel="([^"]+)"[^>]*>/g, '\n\n$1\n\n')
    .replace(/<\/?[A-Z]\w*[^>]*>/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/^(?:#+|[-*]|\d+\.)\s+/gm, '\n\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}

/**
 * A chapter as its sections, one per heading of the second level; what stands before the first heading has the title ''.
 *
 * @param mdx the source, with or without front matter
 */
export function sectionsOf(mdx: string, nameOfRole: (rol: string) => string): Section[] {
  const body = mdx.replace(/^---\n[\s\S]*?\n---\n/, '');
  return body
    .split(/^(?=## )/m)
    .map((part) => {
      const [, title = '', text = part] = /^## (.+)\n([\s\S]*)$/.exec(part) ?? [];
      return { title: title.trim(), text: plain(text, nameOfRole) };
    })
    .filter(({ title, text }) => title !== '' || text !== '');
}

/** What happened to one section between two school years. */
export interface SectionChange {
  title: string;
  kind: 'new' | 'changed' | 'dropped';
  pieces: Piece[];
  /** Words added and removed. */
  added: number;
  removed: number;
}

const countOf = (pieces: readonly Piece[], kind: Piece['kind']) =>
  pieces
    .filter((piece) => piece.kind === kind)
    .reduce((sum, { text }) => sum + text.split(/\s+/).filter((word) => word !== '').length, 0);

/** All sections that are not the same in both years, in the order of the new text, those that are gone last. */
export function changedSections(before: readonly Section[], after: readonly Section[]): SectionChange[] {
  const old = new Map(before.map(({ title, text }) => [title, text]));
  const kept = new Set(after.map(({ title }) => title));
  const gone = before.filter(({ title }) => !kept.has(title)).map(({ title }) => ({ title, text: '' }));
  return [...after, ...gone].flatMap(({ title, text }): SectionChange[] => {
    const earlier = old.get(title);
    if (earlier === text) return [];
    const pieces = diffWords(earlier ?? '', text);
    const kind = earlier === undefined ? 'new' : kept.has(title) ? 'changed' : 'dropped';
    return [{ title, kind, pieces, added: countOf(pieces, 'added'), removed: countOf(pieces, 'removed') }];
  });
}
