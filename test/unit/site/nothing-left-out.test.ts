import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { atStart, withoutArticle } from '../../../src/domain/contact.ts';
import { z } from '../../../src/domain/zod.ts';
import { contacts, mdx, read } from './content.ts';

/** What the plan says, line by line of its text, and how it is found in the school's files. */
const facts = z
  .array(
    z.object({
      line: z.int().min(1),
      kind: z.string(),
      what: z.string(),
      where: z.string(),
      find: z.array(z.string()).min(1),
    }),
  )
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/plan-facts.json', import.meta.url), 'utf8')));

/** A role as the page shows it. */
function nameOf(attributes: string): string {
  const inZin = contacts.find(({ rol }) => attributes.includes(`rol="${rol}"`))?.inZin ?? '';
  return / kaal/.test(attributes)
    ? withoutArticle(inZin)
    : / hoofdletter/.test(attributes)
      ? atStart(inZin)
      : inZin;
}

/** The text of a file as a reader sees it: roles by their words, no tags, links without address, one space. */
function textOf(path: string): string {
  const source = read(path);
  if (!path.endsWith('.mdx')) return source.replace(/\s+/g, ' ');
  return source
    .replace(/<Contact\b([^>]*)>/g, (_, attributes: string) => nameOf(attributes))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\[([^\]]+)\]\((?!https:)[^)]*\)/g, '$1');
}

describe('the plan on the site', () => {
  const count = (kind: string) => facts.filter((fact) => fact.kind === kind).length;

  it('has every kind of fact in the numbers of the plan', () => {
    expect(facts.length).toBeGreaterThan(200);
    expect(count('omgangsregel')).toBe(4);
    expect(count('schoolregel')).toBe(9);
    expect(count('groepsafspraak')).toBe(5);
    expect(count('medewerkersregel')).toBe(9);
    expect(count('topic')).toBe(6);
    expect(count('attention')).toBe(4);
    expect(count('ruziestap')).toBe(5);
    expect(count('ongewenst')).toBe(7);
    expect(count('grensoverschrijdend')).toBe(6);
  });

  it.each(facts)('line $line: $kind, $what', ({ where, find }) => {
    const text = textOf(where);
    expect(find.filter((pattern) => !new RegExp(pattern, 'i').test(text))).toEqual([]);
  });

  it('names persons in one file only', () => {
    const names = contacts.flatMap(({ personen }) =>
      personen.flatMap(({ naam, email }) => [naam, email ?? naam]),
    );
    const lines = contacts.flatMap(({ telefoon, personen }) => [
      telefoon,
      ...personen.map((p) => p.telefoon),
    ]);
    const long = lines.filter((line) => line !== undefined && line.length > 3);
    for (const { path, text } of mdx) {
      const found = [...names, ...long].filter((secret) => secret !== undefined && text.includes(secret));
      expect([path, found]).toEqual([path, []]);
    }
  });
});
