import type { Finding } from '../domain/issue.ts';
import { annexesExist } from './rules/annexes.ts';
import { askedGroupsAgree, cadencesAgree, oneNameForOneThing } from './rules/conflicts.ts';
import { consentInConditions } from './rules/consent.ts';
import { countsAgainstLists } from './rules/counts.ts';
import { datesExist, nothingExpired, weeksHaveDates } from './rules/dates.ts';
import { dutiesAreOnce, dutiesHaveOwners } from './rules/duties.ts';
import { filesAreWhole } from './rules/format.ts';
import { measurementsHold } from './rules/measurements.ts';
import { linksWork } from './rules/links.ts';
import { measuresHold } from './rules/measures.ts';
import { addressesInText, namesInText, oneNamePerRole, personalData } from './rules/persons.ts';
import { promisesAreAsked, statusIsWhole } from './rules/promises.ts';
import { forwardReferences, plainWords, structureHolds } from './rules/readability.ts';
import { requiredParts } from './rules/required-parts.ts';
import { resultsHold } from './rules/results.ts';
import { firstContact, mixedRoles, rolesWithoutPerson, unknownNames } from './rules/roles.ts';
import { noDoubleWords, spellingAgrees, termsHold } from './rules/wording.ts';
import { readSources, type SourceFiles, type Sources, type Surroundings } from './sources/sources.ts';
import { lettersOf } from './sources/words.ts';

/** A finding, and the open question that already answers for it. */
export interface Checked {
  finding: Finding;
  question?: { id: string; vraag: string } | undefined;
}

/** Every rule of the check. One is a function of what was read, finds all its faults and never throws. */
export const rules: readonly ((sources: Sources) => Finding[])[] = [
  filesAreWhole,
  namesInText,
  addressesInText,
  personalData,
  oneNamePerRole,
  rolesWithoutPerson,
  unknownNames,
  mixedRoles,
  firstContact,
  countsAgainstLists,
  annexesExist,
  cadencesAgree,
  askedGroupsAgree,
  oneNameForOneThing,
  linksWork,
  forwardReferences,
  termsHold,
  spellingAgrees,
  noDoubleWords,
  structureHolds,
  datesExist,
  nothingExpired,
  weeksHaveDates,
  requiredParts,
  consentInConditions,
  dutiesHaveOwners,
  dutiesAreOnce,
  measuresHold,
  resultsHold,
  promisesAreAsked,
  measurementsHold,
  statusIsWhole,
  plainWords,
];

/** True when the question names this rule, this file and a word of this finding; what it leaves out fits always. */
function answersFor(
  { regel, bestand, woord }: Sources['questions'][number],
  { rule, file, details }: Finding,
): boolean {
  const said = lettersOf(Object.values(details).join(' '));
  return (
    regel.includes(rule) &&
    (bestand.length === 0 ||
      bestand.some((path) => file === path || (path.endsWith('/') && file.startsWith(path)))) &&
    (woord.length === 0 || woord.some((words) => said.includes(lettersOf(words))))
  );
}

/**
 * Everything that is wrong in a school's texts and questionnaires, all at once, by file and line. A fault that stands in
 * `open-vragen.yaml` (`regel`, with `bestand` or `woord`) becomes a warning that names the question: known, never hidden.
 *
 * @param more rules of other folders, such as those for questions, which `plan` may not import
 */
export function checkPlan(
  files: SourceFiles,
  around: Surroundings,
  more: readonly ((sources: Sources) => Finding[])[] = [],
): Checked[] {
  const sources = readSources(files, around);
  const seen = new Set<string>();
  return [...rules, ...more]
    .flatMap((rule) => rule(sources))
    .filter((finding) => {
      const key = JSON.stringify([finding.rule, finding.file, finding.line, finding.details]);
      return !seen.has(key) && seen.add(key);
    })
    .map((finding): Checked => {
      const question = sources.questions.find(
        (known) => known.id === finding.openVraag || answersFor(known, finding),
      );
      return { finding: question === undefined ? finding : { ...finding, severity: 'warning' }, question };
    })
    .sort(({ finding: a }, { finding: b }) =>
      a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
    );
}
