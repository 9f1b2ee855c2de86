import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { taskRecord } from '../../../scripts/search/records.ts';
import { addressOf, peopleAddress, taskSchema, termAnchor, termSchema } from '../../../src/domain/task.ts';
import { z } from '../../../src/domain/zod.ts';
import { contacts, read } from '../site/content.ts';

const tasks = z.array(taskSchema).parse(parse(read('vragen.yaml')));
const terms = z.array(termSchema).parse(parse(read('begrippen.yaml')));
const roles = contacts.map(({ rol }) => rol);

describe('vragen.yaml and begrippen.yaml', () => {
  it('ask each question once, and name each word once', () => {
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
    expect(new Set(tasks.map(({ voor, vraag }) => voor + vraag)).size).toBe(tasks.length);
    expect(new Set(terms.map(({ woord }) => termAnchor(woord))).size).toBe(terms.length);
  });

  it('send to roles that exist, and hold no person', () => {
    expect(roles).toEqual(expect.arrayContaining(tasks.flatMap(({ rollen }) => rollen)));
    const names = contacts.flatMap(({ personen }) => personen.map(({ naam }) => naam));
    for (const name of names) expect(read('vragen.yaml') + read('begrippen.yaml')).not.toContain(name);
  });

  it('have questions for parents, children and staff', () => {
    for (const asker of ['ouder', 'kind', 'medewerker'] as const)
      expect(tasks.filter(({ voor }) => voor === asker).length).toBeGreaterThan(7);
  });

  it('point to places on the page with people that are there', () => {
    const anchors = [...tasks, ...terms].flatMap(({ naar, anker }) =>
      naar === '/praten/' ? (anker ?? []) : [],
    );
    expect([...roles, 'kind']).toEqual(expect.arrayContaining(anchors));
  });

  it('refuse an address of another site, and an anchor with its sign', () => {
    expect(taskSchema.safeParse({ ...tasks[0], naar: 'https://elders.nl/' }).success).toBe(false);
    expect(taskSchema.safeParse({ ...tasks[0], anker: '#kind' }).success).toBe(false);
  });
});

it('sends children to their own part of the page, and danger to the phone', () => {
  expect(peopleAddress('leerkracht', 'kind')).toBe('/praten/#kind');
  expect(peopleAddress('leerkracht', 'ouder')).toBe('/praten/#leerkracht');
  expect(peopleAddress('noodnummer', 'ouder')).toBe('tel:112');
  expect(addressOf({ naar: '/praten/', anker: 'kind' })).toBe('/praten/#kind');
});

it('puts no markup of a question into the index', () => {
  const [task] = tasks;
  if (task === undefined) throw new Error('no question');
  expect(taskRecord({ ...task, vraag: '<b>Ik & jij' }).content).toContain('&lt;b>Ik &amp; jij');
});
