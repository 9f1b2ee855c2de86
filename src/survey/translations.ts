import type { Item, Scale } from '../domain/item.ts';
import { languageSchema, type Language, type TranslatedLanguage } from '../domain/language.ts';
import type { CompiledQuestionnaire } from '../domain/questionnaire.ts';

type Translated = Item | Scale | Omit<CompiledQuestionnaire, 'version' | 'items' | 'scales'>;

/** The Dutch that a translation is made from: all that a respondent reads of it, in one order. */
function dutchOf(source: Translated): readonly (string | undefined)[] {
  if ('answers' in source) return [...source.answers.map(({ label }) => label), source.unsure];
  if ('construct' in source) return [source.text, source.hint, source.explanation];
  return [source.title, source.status, ...source.intro, source.open?.text, source.open?.hint];
}

/** A short fingerprint of a text: 32-bit FNV-1a over its UTF-8 bytes, as 8 hex signs. Tells wordings apart, no more. */
export function textVersion(text: string): string {
  const hash = new TextEncoder()
    .encode(text)
    .reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0x811c9dc5);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The version of the Dutch of an item, a scale or a questionnaire. A translation made from it carries it as `from`. */
export function dutchVersion(source: Translated): string {
  return textVersion(
    dutchOf(source)
      .map((text) => text ?? '')
      .join('\n'),
  );
}

/** A translation that must not pass for a checked one. */
export interface StaleTranslation {
  /** `O04`, `A5`, or the name of the questionnaire. */
  id: string;
  kind: 'item' | 'scale' | 'questionnaire';
  language: TranslatedLanguage;
  /**
   * `missing`: the questionnaire is offered in this language and this text is not there, or not whole. `outdated`: the
   * Dutch has changed since. `unreviewed`: no translator has read it.
   */
  why: 'missing' | 'outdated' | 'unreviewed';
  /** The version of the present Dutch: what `from` must be after a new translation. */
  version: string;
}

function isWhole(source: Translated, language: TranslatedLanguage): boolean {
  if ('answers' in source) {
    const own = source.translations?.[language];
    const unsure = (own?.unsure === undefined) === (source.unsure === undefined);
    return own?.labels.length === source.answers.length && unsure;
  }
  if ('construct' in source) {
    const own = source.translations?.[language];
    const same = (name: 'hint' | 'explanation') =>
      (own?.[name] === undefined) === (source[name] === undefined);
    return own !== undefined && same('hint') && same('explanation');
  }
  const own = source.translations?.[language];
  return (
    own?.intro.length === source.intro.length && (own.open === undefined) === (source.open === undefined)
  );
}

function faultOf(source: Translated, language: TranslatedLanguage): StaleTranslation['why'] | undefined {
  const own = source.translations?.[language];
  if (own === undefined || !isWhole(source, language)) return 'missing';
  if (own.from !== dutchVersion(source)) return 'outdated';
  return own.reviewedOn === undefined ? 'unreviewed' : undefined;
}

/**
 * What is not in order with the translations of a questionnaire, in every language that it names; with `language` in
 * that one only. In the order of the questionnaire: itself, its scales, its items.
 */
export function staleTranslations(
  questionnaire: CompiledQuestionnaire,
  language?: TranslatedLanguage,
): StaleTranslation[] {
  const named = (questionnaire.languages ?? []).filter((name) => name !== 'nl');
  const { items, scales, id } = questionnaire;
  const sources: { id: string; kind: StaleTranslation['kind']; source: Translated }[] = [
    { id, kind: 'questionnaire', source: questionnaire },
    ...scales.map((scale) => ({ id: scale.id, kind: 'scale' as const, source: scale })),
    ...items.map((item) => ({ id: item.id, kind: 'item' as const, source: item })),
  ];
  return named
    .filter((name) => language === undefined || name === language)
    .flatMap((language) =>
      sources.flatMap(({ id, kind, source }) => {
        const why = faultOf(source, language);
        return why === undefined ? [] : [{ id, kind, language, why, version: dutchVersion(source) }];
      }),
    );
}

/**
 * The languages that a respondent may choose: Dutch, and each named one in which nothing is missing. A questionnaire is
 * never half in one language and half in another.
 */
export function languagesOf(questionnaire: CompiledQuestionnaire): Language[] {
  const named = questionnaire.languages ?? [];
  return languageSchema.options.filter(
    (language) =>
      language === 'nl' ||
      (named.includes(language) &&
        staleTranslations(questionnaire, language).every(({ why }) => why !== 'missing')),
  );
}
