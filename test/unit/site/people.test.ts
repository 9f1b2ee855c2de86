import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contactSchema, dialOf } from '../../../src/domain/contact.ts';
import { openQuestionSchema } from '../../../src/domain/open-question.ts';
import { z } from '../../../src/domain/zod.ts';
import { contacts, frontMatter, mdx, read } from './content.ts';

const roles = contacts.map(({ rol }) => rol);
const questions = z.array(openQuestionSchema).parse(parse(read('open-vragen.yaml')));
const names = contacts.flatMap(({ personen }) => personen.map(({ naam }) => naam));

describe('contacten.yaml', () => {
  it('names each role once', () => {
    expect(new Set(roles).size).toBe(roles.length);
  });

  it('refuses a mail address that is none', () => {
    const broken = { ...contacts[0], personen: [{ naam: 'A', email: 'geen adres' }] };
    expect(contactSchema.safeParse(broken).success).toBe(false);
  });

  it('gives every role a way to be reached, or the teacher, or an open question', () => {
    const stranded = contacts.filter(
      ({ rol, telefoon, personen, openVraag }) =>
        rol !== 'leerkracht' && telefoon === undefined && personen.length === 0 && openVraag === undefined,
    );
    expect(stranded).toEqual([]);
  });

  it('does not choose an anti-pestcoördinator: the plan names two', () => {
    const role = contacts.find(({ rol }) => rol === 'anti-pestcoordinator');
    expect(role?.personen).toEqual([]);
    expect(role?.openVraag).toBe('wie-is-anti-pestcoordinator');
    const question = questions.find(({ id }) => id === role?.openVraag);
    expect(question?.regels).toEqual(['137-138', '285']);
  });

  it('points to open questions that exist', () => {
    const ids = questions.map(({ id }) => id);
    const asked = contacts.flatMap(({ openVraag }) => openVraag ?? []);
    expect(ids).toEqual(expect.arrayContaining(asked));
  });

  it('dials digits only', () => {
    expect(dialOf('06 - 30 30 87 15')).toBe('tel:0630308715');
    expect(dialOf('0900 - 111 3 111')).toBe('tel:09001113111');
  });

  it('holds the national lines', () => {
    const lines = contacts.flatMap(({ telefoon }) => telefoon?.replace(/\D/g, '') ?? []);
    expect(lines).toEqual(expect.arrayContaining(['08000432', '08002000', '09001113111', '112']));
  });
});

describe.each(mdx)('$path', ({ path, text }) => {
  it('holds no person, mail address or phone number', () => {
    for (const name of names) expect(text).not.toContain(name);
    expect(text).not.toMatch(/Rabbeljee|Knaven|Capelle|Hessels/i);
    expect(text).not.toMatch(/[\w.]+@[\w.]+\.\w+/);
    // Ten digits, or a short service number, however they are spaced.
    expect(text).not.toMatch(/\b0[\d\s-]{7,}\d\b/);
  });

  it('names only roles and open questions that exist', () => {
    const used = [...text.matchAll(/<Contact rol="([^"]*)"/g)].map(([, rol]) => rol);
    expect(roles).toEqual(expect.arrayContaining(used));
    const asked = [...text.matchAll(/<OpenVraag id="([^"]*)"/g)].map(([, id]) => id);
    expect(questions.map(({ id }) => id)).toEqual(expect.arrayContaining(asked));
    if (/^(plan|protocollen|klachtenregeling)\//.test(path)) {
      const beside = z.object({ praten: z.array(z.string()) }).parse(frontMatter(text)).praten;
      expect(roles).toEqual(expect.arrayContaining(beside));
    }
  });
});
