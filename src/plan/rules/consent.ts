import type { Finding } from '../../domain/issue.ts';
import { type Sources, sentences } from '../sources/sources.ts';

const agreement = [
  /\b(?:verklaart|verklaren|gaat|gaan|bent|zijn)\b.{0,60}\bakkoord\b/i,
  /\bakkoord\b.{0,40}\b(?:verklaart|verklaren|gaat|gaan)\b/i,
  /\b(?:ouders?|u|ouders\/verzorgers|verzorgers)\b.{0,60}\b(?:verlenen|verleent|geven|geeft)\b.{0,40}\b(?:toestemming|instemming|goedkeuring)\b/i,
  /\b(?:met|door|bij) (?:de |uw )?(?:inschrijving|aanmelding|plaatsing)\b.{0,80}\b(?:toestemming|akkoord|instemming)\b/i,
];
/** Asking is what the law wants; and a text may say that this is not settled. */
const asks =
  /\b(?:vraagt|vragen|vraag)\b.{0,80}\b(?:toestemming|akkoord)\b|\bopen vraag\b|\?$|\bniet\b.{0,30}\b(?:toestemming|akkoord)\b|\b(?:intrekken|mag nee zeggen)\b/i;

/** Consent that comes with enrolment or a code of conduct: not free and not specific (AVG 4.11 and 7). */
export function consentInConditions({ prose }: Sources): Finding[] {
  return sentences(prose.filter(({ file }) => file.startsWith('content/')))
    .filter(({ text }) => agreement.some((pattern) => pattern.test(text)) && !asks.test(text))
    .map(({ file, line, text }) => ({
      rule: 'toestemming-in-voorwaarden',
      file,
      line,
      details: { tekst: text },
    }));
}
