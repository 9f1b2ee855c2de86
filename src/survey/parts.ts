import type { CompiledQuestionnaire } from '../domain/questionnaire.ts';
import type { ClosedPart, OpenPart } from '../domain/response.ts';

/** What the two parts need to know beside the answers. */
export interface ResponseContext {
  survey: string;
  batch: string;
  lang: string;
}

/**
 * The two parts that are sealed apart: the answers with their group, and the open text with its role only.
 *
 * @param data what the survey model holds: question id to value. A question that is not in it was skipped.
 */
export function toParts(
  questionnaire: CompiledQuestionnaire,
  context: ResponseContext,
  data: Readonly<Record<string, unknown>>,
): { closed: ClosedPart; open: OpenPart } {
  const { version, role, items, open } = questionnaire;
  const { survey, batch, lang } = context;
  const a = Object.fromEntries(
    items.map(({ id }) => [id, typeof data[id] === 'number' ? data[id] : null] as const),
  );
  const text = open === undefined ? undefined : data[open.id];
  const t = open !== undefined && typeof text === 'string' && text.trim() !== '' ? { [open.id]: text } : {};
  return {
    closed: { f: 'vbr1', survey, version, part: 'c', role, batch, lang, a },
    open: { f: 'vbr1', survey, version, part: 'o', role, t },
  };
}
