import { beforeAll, describe, expect, it } from 'vitest';
import { readSurveys } from '../../../scripts/surveys.ts';
import type { CompiledQuestionnaire } from '../../../src/domain/questionnaire.ts';
import { fingerprint } from '../../../src/survey/compile.ts';
import { askedQuestions, inLanguage } from '../../../src/survey/in-language.ts';
import { toPracticeModel, toSurveyModel, unsureValue } from '../../../src/survey/model.ts';
import { toParts } from '../../../src/survey/parts.ts';
import {
  dutchVersion,
  languagesOf,
  staleTranslations,
  textVersion,
} from '../../../src/survey/translations.ts';
import { arabic } from '../../../src/text/filling/arabic.ts';
import { site } from '../../../src/text/site.ts';

let parents: CompiledQuestionnaire;
let all: CompiledQuestionnaire[];
beforeAll(async () => {
  all = (await readSurveys('.')).questionnaires;
  const found = all.find(({ id }) => id === 'ouder');
  if (found === undefined) throw new Error('ouder is gone');
  parents = found;
});

/** The parents' questionnaire with another Dutch text for its fourth question. */
const reworded = () => ({
  ...parents,
  items: parents.items.map((item) => (item.id === 'O04' ? { ...item, text: `${item.text} Echt.` } : item)),
});

describe('translations', () => {
  it('has parents’ questions whole in four languages, made from the present Dutch, and reviewed by nobody', () => {
    expect(languagesOf(parents)).toEqual(['nl', 'en', 'tr', 'ar']);
    const stale = staleTranslations(parents);
    expect(stale.filter(({ why }) => why !== 'unreviewed')).toEqual([]);
    expect(stale).toHaveLength(3 * (1 + parents.scales.length + parents.items.length));
  });

  it('asks pupils and staff in Dutch only', () => {
    for (const questionnaire of all.filter(({ role }) => role !== 'ouder')) {
      expect(languagesOf(questionnaire)).toEqual(['nl']);
      expect(staleTranslations(questionnaire)).toEqual([]);
    }
  });

  it('tells that the Dutch has changed, and which version a new translation must carry', () => {
    const changed = reworded();
    const [found] = staleTranslations(changed, 'tr').filter(({ why }) => why === 'outdated');
    const item = changed.items[3];
    if (item === undefined) throw new Error('no fourth item');
    expect(found).toMatchObject({ id: 'O04', kind: 'item', language: 'tr', version: dutchVersion(item) });
    expect(languagesOf(changed)).toContain('tr');
  });

  it('says nothing of a reviewed translation of the present Dutch', () => {
    const items = parents.items.map((item) => {
      const translations = Object.fromEntries(
        Object.entries(item.translations ?? {}).map(([language, own]) => [
          language,
          { ...own, reviewedOn: '2026-11-20' },
        ]),
      );
      return { ...item, translations };
    });
    expect(staleTranslations({ ...parents, items }).filter(({ kind }) => kind === 'item')).toEqual([]);
  });

  it('does not offer a language in which one sentence is missing', () => {
    const scales = parents.scales.map((scale) => {
      const { tr, ...others } = scale.translations ?? {};
      return scale.id === 'A5' && tr !== undefined ? { ...scale, translations: others } : scale;
    });
    const torn = { ...parents, scales };
    expect(languagesOf(torn)).toEqual(['nl', 'en', 'ar']);
    expect(staleTranslations(torn, 'tr').find(({ why }) => why === 'missing')).toMatchObject({ id: 'A5' });
  });

  it('changes words only: ids, values, order and version stay', () => {
    const translated = inLanguage(parents, 'ar');
    const shape = ({ version, items, scales }: CompiledQuestionnaire) => [
      version,
      items.map(({ id, scale }) => [id, scale]),
      scales.map(({ id, answers }) => [id, answers.map(({ value }) => value)]),
    ];
    expect(shape(translated)).toEqual(shape(parents));
    const words = translated.items.map(({ text }) => text);
    expect(words.filter((text) => !/^[\u0600-\u06ff\s.،؟]+$/.test(text))).toEqual([]);
  });

  it('leaves no Latin letter in the Arabic but for names, codes and numbers', () => {
    const texts = JSON.stringify(arabic, (_key, value: unknown) =>
      typeof value === 'function' ? String((value as (a: number, b: number) => unknown)(3, 4)) : value,
    );
    // The page is named as it is named on the site, which is in Dutch.
    const without = texts.replaceAll(`‘${site.nav.praten.label}’`, '').replace(/"[^"]+":/g, '');
    const latin = without.match(/[A-Za-z]{2,}/g) ?? [];
    const names = ['Veilig', 'Thuis', 'PX', 'RD', 'tel', 'ar', 'rtl'];
    expect(latin.filter((word) => !names.includes(word))).toEqual([]);
  });

  it('makes another version of the questionnaire with another translation', async () => {
    const { translations, ...bare } = parents;
    expect(translations).toBeDefined();
    expect(await fingerprint(bare)).not.toBe(parents.version);
  });

  it('has a fingerprint that a translator can rely on', () => {
    // FNV-1a, from the authors' own list of test vectors.
    expect([textVersion(''), textVersion('a'), textVersion('foobar')]).toEqual([
      '811c9dc5',
      'e40c292c',
      'bf9cf968',
    ]);
  });
});

describe('what is asked, and what is kept of it', () => {
  const context = { survey: 'ouder-2026', batch: 'abcdefgh', lang: 'nl' };

  it('puts "weet ik niet" after the scale and keeps it as no answer', () => {
    const [first] = toSurveyModel(parents).elements;
    if (first?.type !== 'radiogroup') throw new Error('no question');
    expect(first.choices.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, unsureValue]);
    const { closed } = toParts(parents, context, { O01: unsureValue, O02: 5 });
    expect([closed.a['O01'], closed.a['O02'], closed.a['O03']]).toEqual([null, 5, null]);
  });

  it('offers it where the item bank says so: with A5 and F5o, never to pupils', () => {
    const unsure = all.flatMap(({ scales }) => scales.filter((scale) => scale.unsure).map(({ id }) => id));
    expect([...new Set(unsure)].sort()).toEqual(['A5', 'F5o']);
  });

  it('asks the open question only when the school switched it on, and pupils never', () => {
    const types = (questionnaire: CompiledQuestionnaire) =>
      toSurveyModel(questionnaire).elements.filter(({ type }) => type === 'comment').length;
    expect(types(askedQuestions(parents, {}))).toBe(0);
    expect(types(askedQuestions(parents, { open: false }))).toBe(0);
    expect(types(askedQuestions(parents, { open: true }))).toBe(1);
    expect(all.filter(({ role, open }) => role === 'leerling' && open !== undefined)).toEqual([]);
  });

  it('lets the youngest practise on a question that is in no answer', () => {
    const youngest = all.find(({ id }) => id === 'leerling-3-4');
    if (youngest === undefined) throw new Error('leerling-3-4 is gone');
    const practice = toPracticeModel(youngest)?.elements[0];
    expect(practice).toMatchObject({
      name: 'oefenen',
      description: expect.stringContaining('oefenen') as string,
    });
    const { closed } = toParts(youngest, context, { oefenen: 3, K01: 2 });
    expect(Object.keys(closed.a)).toEqual(youngest.items.map(({ id }) => id));
    expect(all.filter((questionnaire) => toPracticeModel(questionnaire)).map(({ id }) => id)).toEqual([
      'leerling-3-4',
    ]);
  });
});
