import { formatCount, formatPercent } from './numbers.ts';
import type { People } from './people.ts';

export const likertText = {
  key: (who: People, exact: boolean) => (exact ? `Percentage van de ${who.many}:` : `Aantal ${who.many}:`),
  caption: (name: string, from: string, to: string, who: People) =>
    `${name}, van ${from} tot ${to}: aantal ${who.many} per antwoord`,
  question: 'Vraag',
  /** Of a bouw or a group: in the sentence, under the picture for a screen reader, and in the file. */
  partFirst: (part: string, sentence: string) => `${part}: ${sentence}`,
  partCaption: (caption: string, part: string) => `${caption}; alleen ${part}`,
  partQuestion: (part: string) => `Vraag (alleen ${part})`,
  skipped: 'Overgeslagen',
  /** Above the column of one answer's share; two answers name themselves. */
  shareOf: (answer: string) => `Aandeel “${answer}”`,
  /** Figures under 30 answers: counts only. */
  about: (n: number, total: number) => `ongeveer ${formatCount(n)} van ${formatCount(total)}`,
  share: (n: number, total: number) => `${formatCount(n)} (${formatPercent(n, total)})`,
  first: (text: string, count: string, answers: string) => `“${text}”: ${count} ${answers}.`,
  counted: (n: number, total: number, who: People) =>
    `${formatCount(n)} van de ${formatCount(total)} ${who.many} (${formatPercent(n, total)}) antwoordden`,
  countedFew: (n: number, total: number, who: People) =>
    `ongeveer ${formatCount(n)} van de ${formatCount(total)} ${who.many} antwoordden`,
  /** Harm that was rounded to nothing: one child can still be behind it. */
  almostNone: (who: People) => `geen of bijna geen ${who.many} antwoordden`,
  oneIsEnough: 'Eén is al genoeg om iets te doen.',
  second: (text: string, count: string) => `Bij “${text}” waren dat er ${count}.`,
  minus: '−',
  plus: '+',
  small: 'Percentages onder 8 staan alleen in de tabel.',
  rounded: 'Aantallen zijn licht afgerond; minder dan 30 antwoorden, dus geen percentages.',
};
