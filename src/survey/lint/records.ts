import type { Item, Scale } from '../../domain/item.ts';
import { z } from '../../domain/zod.ts';

/** A line of `surveys/gebruikt.yaml`: the words that people answered to under this id. Never changed, only added to. */
export const usedWordingSchema = z.object({
  id: z.string(),
  tekst: z.string(),
  uitleg: z.string().optional(),
  antwoorden: z.array(z.string()),
});
export type UsedWording = z.output<typeof usedWordingSchema>;

/** A line of `surveys/uitzonderingen.yaml`: a finding that was looked at, and why it may stand. */
export const exceptionSchema = z.object({
  /** Id of an item, a scale or a questionnaire. */
  bij: z.string(),
  regel: z.string(),
  /** A word of the finding, when one item has more of them. */
  woord: z.string().optional(),
  waarom: z.string().min(10),
});
export type Exception = z.output<typeof exceptionSchema>;

/** What a trend hangs on: the question, the word that it explains, the words of its answers. The hint may change. */
export function wordingOf(item: Item, scale: Scale | undefined): UsedWording {
  return {
    id: item.id,
    tekst: item.text,
    ...(item.explanation === undefined ? {} : { uitleg: item.explanation }),
    antwoorden: [
      ...(scale?.answers.map(({ value, label }) => `${value} ${label}`) ?? []),
      ...(scale?.unsure === undefined ? [] : [scale.unsure]),
    ],
  };
}
