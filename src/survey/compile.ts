import { toHex } from '../domain/bytes.ts';
import type { Item, Scale } from '../domain/item.ts';
import { Problem } from '../domain/problem.ts';
import type { CompiledQuestionnaire, Questionnaire } from '../domain/questionnaire.ts';

/** The fingerprint of what a respondent sees: 16 hex signs of SHA-256. Another word is another version. */
export async function fingerprint(questionnaire: Omit<CompiledQuestionnaire, 'version'>): Promise<string> {
  const { id, role, title, status, intro, open, items, scales, practice, languages, translations } =
    questionnaire;
  // What came later stands in one part of its own, and only where it is used: older fingerprints stay what they were.
  const later = { practice, languages, translations };
  const used = Object.values(later).some((part) => part !== undefined) ? [later] : [];
  const json = JSON.stringify([id, role, title, status, intro, open ?? null, items, scales, ...used]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json));
  return toHex(new Uint8Array(digest)).slice(0, 16);
}

/**
 * A questionnaire with its items and scales filled in from the bank, in the questionnaire's order.
 *
 * @throws `survey/invalid` when an item or a scale is not there, or an item is asked twice
 */
export async function compileQuestionnaire(
  questionnaire: Questionnaire,
  bank: readonly Item[],
  scales: readonly Scale[],
): Promise<CompiledQuestionnaire> {
  const invalid = (message: string) =>
    new Problem('survey/invalid', { file: `surveys/${questionnaire.id}.json`, message });
  const items = questionnaire.items.map((id) => {
    const item = bank.find((item) => item.id === id);
    if (item === undefined) throw invalid(`vraag ${id} staat niet in de vragenbank`);
    return item;
  });
  const twice = questionnaire.items.find((id, i) => questionnaire.items.indexOf(id) !== i);
  if (twice !== undefined) throw invalid(`vraag ${twice} staat er twee keer in`);
  const missing = items.find((item) => !scales.some((scale) => scale.id === item.scale));
  if (missing !== undefined) throw invalid(`schaal ${missing.scale} van vraag ${missing.id} bestaat niet`);
  const { practice } = questionnaire;
  const practised = scales.find((scale) => scale.id === practice?.scale);
  if (practice !== undefined && practised === undefined) {
    throw invalid(`schaal ${practice.scale} van de oefenvraag bestaat niet`);
  }
  const used = scales.filter((scale) => scale === practised || items.some((item) => item.scale === scale.id));
  const filled = { ...questionnaire, items, scales: used };
  return { ...filled, version: await fingerprint(filled) };
}

/**
 * The scale of an item of this questionnaire.
 *
 * @throws `survey/invalid` when it is not there
 */
export function scaleOf(questionnaire: CompiledQuestionnaire, item: Pick<Item, 'scale'>): Scale {
  const scale = questionnaire.scales.find((scale) => scale.id === item.scale);
  if (scale === undefined) {
    throw new Problem('survey/invalid', {
      file: questionnaire.id,
      message: `schaal ${item.scale} ontbreekt`,
    });
  }
  return scale;
}
