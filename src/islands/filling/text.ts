import { createContext, useContext } from 'react';
import type { Language } from '../../domain/language.ts';
import { Problem, type ProblemMessage } from '../../domain/problem.ts';
import type { Role } from '../../domain/respondent.ts';
import type { FillingText } from '../../text/filling/filling-text.ts';
import { parents, staff } from '../../text/filling/adults.ts';
import { pupils } from '../../text/filling.ts';
import { problemText, type ProblemText } from '../../text/problems.ts';

/** The sentences of this filling: a child's words until it is known who fills in. */
export const FillingTextContext = createContext<FillingText>(pupils);

export function useText(): FillingText {
  return useContext(FillingTextContext);
}

const dutch: Readonly<Record<Role, FillingText>> = { leerling: pupils, medewerker: staff, ouder: parents };

/** The sentences in Dutch, for this kind of reader. */
export function dutchText(role: Role): FillingText {
  return dutch[role];
}

/** Other languages are fetched when chosen: a pupil does not carry them. */
const translated: Readonly<Record<Exclude<Language, 'nl'>, () => Promise<FillingText>>> = {
  en: async () => (await import('../../text/filling/english.ts')).english,
  tr: async () => (await import('../../text/filling/turkish.ts')).turkish,
  ar: async () => (await import('../../text/filling/arabic.ts')).arabic,
};

/**
 * The sentences for this kind of reader in this language.
 *
 * @throws `sending/no-network` when the language could not be fetched
 */
export async function textIn(role: Role, language: Language): Promise<FillingText> {
  if (language === 'nl') return dutchText(role);
  try {
    return await translated[language]();
  } catch (cause) {
    throw new Problem('sending/no-network', {}, { cause });
  }
}

/** What is wrong and what to do now, in the words of this reader. */
export function problemIn(text: FillingText, problem: ProblemMessage): ProblemText {
  const own = text.problems[problem.code] ?? (text.language === 'nl' ? undefined : text.problems.unexpected);
  return own ?? problemText(problem);
}
