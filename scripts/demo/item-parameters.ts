import type { Construct, Item } from '../../src/domain/item.ts';
import type { CompiledQuestionnaire } from '../../src/domain/questionnaire.ts';
import { seededRandom } from './random.ts';

/** How an item answers to the feeling behind it (graded response model). */
export interface ItemParameters {
  id: string;
  construct: Construct;
  /** Turned round when stored: the model reasons in "higher is safer". */
  reverse: boolean;
  /** How sharply the item follows the feeling. */
  slope: number;
  /** Rising; P(safe score > j) = logistic(slope x (theta - thresholds[j])). */
  thresholds: number[];
}

/** Items are drawn once, from this seed, and stay: another `--seed` is another set of pupils under the same questions. */
const itemSeed = 2026;

/**
 * Thresholds per answer scale, and how much items differ around them. S4 gives means near 3.3 of 4; F4 (harm) gives
 * about 80 % "nooit" and 2 % "bijna elke dag"; J3 gives mostly "ja".
 */
const scales: Readonly<Record<string, { thresholds: readonly number[]; spread: number }>> = {
  S4: { thresholds: [-2.6, -1.5, 0.05], spread: 0.2 },
  F4: { thresholds: [-3.3, -2.35, -1.1], spread: 0.1 },
  J3: { thresholds: [-2.4, -0.85], spread: 0.2 },
  A5: { thresholds: [-3, -2.1, -1.1, 0.6], spread: 0.3 },
  F5: { thresholds: [-3.6, -3, -2.1, -1], spread: 0.2 },
  F5o: { thresholds: [-3.6, -3, -2.1, -1], spread: 0.2 },
};

/** Placed by hand, in place of the random shift. Higher = the safe answer is given less often. */
const placed: Readonly<Record<string, number>> = {
  L04: -0.45, // lokaal
  L05: 0.6, // plein: finding 3
  L08: 0.2,
  L12: -0.15,
  L13: -0.25,
  L14: 0.3, // gepest: finding 5
};

function drawItem(item: Item): ItemParameters {
  const scale = scales[item.scale];
  if (scale === undefined) throw new Error(`no thresholds for scale ${item.scale} of item ${item.id}`);
  const random = seededRandom(itemSeed, item.id);
  const slope = 1.2 + 1.2 * random.uniform();
  const shift = placed[item.id] ?? scale.spread * random.normal();
  const thresholds = scale.thresholds.map((threshold) => threshold + shift);
  return { id: item.id, construct: item.construct, reverse: item.reverse, slope, thresholds };
}

/** The fixed parameters of all items of this questionnaire. */
export function itemParameters(questionnaire: CompiledQuestionnaire): ItemParameters[] {
  return questionnaire.items.map(drawItem);
}
