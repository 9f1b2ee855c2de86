import type { Manifest } from '../../domain/afname.ts';
import type { Language } from '../../domain/language.ts';
import type { Frame } from '../../domain/frame.ts';
import { Problem, type ProblemCode } from '../../domain/problem.ts';
import type { CompiledQuestionnaire } from '../../domain/questionnaire.ts';
import { batchOf, openAfnames, questionnaireOf } from '../../browser/afname-client.ts';
import { requireSecureContext } from '../../sealing/secure-context.ts';
import { parseCode } from '../../survey/access-code.ts';
import { askedQuestions, inLanguage } from '../../survey/in-language.ts';
import { isPrintedRecipient } from '../../survey/slip.ts';
import { toParts } from '../../survey/parts.ts';
import { languagesOf, type StaleTranslation, staleTranslations } from '../../survey/translations.ts';
import type { Slip } from './slip.ts';

/** What is being filled in: known once the page has loaded. */
export interface Opened {
  manifest: Manifest;
  /** As this afname asks it, in the language that was chosen. */
  questionnaire: CompiledQuestionnaire;
  /** Dutch, and each language in which nothing is missing. */
  languages: readonly Language[];
  /** Why the translation that is read must not pass for a checked one. Empty for Dutch. */
  translation: readonly StaleTranslation['why'][];
}

/** A code that the collector knows and that was not used yet. */
export interface Entry {
  code: string;
  batch: string;
}

/** How one gets in: with the code of a slip, with a turn on a class device, or with nothing yet. */
export interface Ticket {
  code?: string;
  /** The batch that a scanned slip names. */
  printed?: string;
  entry?: Entry;
  /** The code is being looked at already. */
  entering?: Promise<Entry>;
}

/**
 * The afnames that may be meant: the one of the slip, else all that are open.
 *
 * @throws `survey/none-open`, `survey/key-swapped`, `sending/no-network`, `sealing/insecure-context`
 */
export async function findAfnames(
  slip: Omit<Slip, 'code'> | undefined,
  now = new Date(),
): Promise<Manifest[]> {
  requireSecureContext();
  const manifests = await openAfnames(now);
  if (slip === undefined) return manifests;
  const manifest = manifests.find(({ survey }) => survey === slip.survey);
  if (manifest === undefined) throw new Problem('survey/none-open', {});
  if (!isPrintedRecipient(manifest, slip.recipient)) throw new Problem('survey/key-swapped', {});
  return [manifest];
}

/**
 * The questionnaire of an afname, in Dutch, with the languages it can be read in.
 *
 * @throws `survey/unknown-version`, `sending/no-network`
 */
export async function openAfname(manifest: Manifest): Promise<Opened> {
  const whole = await questionnaireOf(manifest.version);
  const questionnaire = askedQuestions(whole, manifest);
  return { manifest, questionnaire, languages: languagesOf(whole), translation: [] };
}

/** The same questionnaire in this language, with what the translation must say of itself. */
export function translate(opened: Opened, language: Language): Opened {
  const { questionnaire } = opened;
  if (language === 'nl') return opened;
  const translation = new Set(staleTranslations(questionnaire, language).map(({ why }) => why));
  return { ...opened, questionnaire: inLanguage(questionnaire, language), translation: [...translation] };
}

const isProblem = (error: unknown, code: ProblemCode) => error instanceof Problem && error.code === code;

/** Fetched apart from the page, because the code can be typed without it. */
export const sealing = () => import('../../sealing/seal.ts');

/**
 * Checks a typed code, first here and then with the collector. Sealing is fetched at the same time: from the first
 * question on, nothing more is needed from the network than to send.
 *
 * @param printed the batch, where a scanned slip says it
 * @throws `code/incomplete`, `code/mistyped`, `collector/*`, `sending/no-network`
 */
export async function enterCode(
  { manifest }: Pick<Opened, 'manifest'>,
  typed: string,
  printed?: string,
): Promise<Entry> {
  const code = parseCode(typed);
  const [batch] = await Promise.all([
    batchOf(manifest, code).catch((problem: unknown) => {
      // A scanned slip names its batch. Without a network that will do: the collector still looks when it arrives.
      if (printed === undefined || !isProblem(problem, 'sending/no-network')) throw problem;
      return printed;
    }),
    sealing().catch((cause: unknown) => {
      throw new Problem('sending/no-network', {}, { cause });
    }),
  ]);
  return { code, batch };
}

/** Has the code of a slip looked at while the questionnaire is fetched. */
export function enterEarly(manifest: Manifest, { code, printed }: Ticket): Pick<Ticket, 'entering'> {
  if (code === undefined) return {};
  const entering = enterCode({ manifest }, code, printed);
  // Whoever waits for it hears what is wrong.
  entering.catch(() => undefined);
  return { entering };
}

/**
 * The sealed answers with their code, ready to send. `lang` is that of the text that counts, whatever language was read:
 * in a small group the language alone would name a family (handbook, domain 3.6).
 *
 * @throws `sealing/*`
 */
export async function sealAnswers(
  { manifest, questionnaire }: Opened,
  { code, batch }: Entry,
  data: Readonly<Record<string, unknown>>,
): Promise<Frame> {
  const { sealResponse } = await sealing();
  const { closed, open } = toParts(questionnaire, { survey: manifest.survey, batch, lang: 'nl' }, data);
  return { code, ...(await sealResponse(manifest, closed, open)) };
}
