import type { Finding } from '../../domain/issue.ts';
import { doubleNegation } from './double-negation.ts';
import { faceWithHarm } from './face-with-harm.ts';
import { notTooLong } from './filling-time.ts';
import { usedIsRecorded, wordingIsFrozen } from './frozen-wording.ts';
import { tooLongForPupils } from './length.ts';
import { nobodyRecognisable } from './recognisable.ts';
import { readSurveySources, type SurveyFile, type SurveySources } from './sources.ts';
import { topicsAreCovered } from './topics.ts';
import { translationsHold } from './translation-age.ts';
import { twoIdeas } from './two-ideas.ts';
import { unbalancedScale } from './unbalanced-scale.ts';

/** Every rule for questions. One is a function of what was read, finds all its faults and never throws. */
const surveyRules: readonly ((sources: SurveySources) => Finding[])[] = [
  doubleNegation,
  twoIdeas,
  tooLongForPupils,
  unbalancedScale,
  faceWithHarm,
  topicsAreCovered,
  notTooLong,
  nobodyRecognisable,
  wordingIsFrozen,
  usedIsRecorded,
  translationsHold,
];

/** A finding that somebody looked at and explained becomes a warning that carries the explanation: known, never hidden. */
function explained(finding: Finding, { exceptions }: SurveySources): Finding {
  if (!('bij' in finding.details)) return finding;
  const { bij } = finding.details;
  const said = Object.values(finding.details).join(' ').toLowerCase();
  const known = exceptions.find(
    ({ bij: about, regel, woord }) =>
      about === bij && regel === finding.rule && (woord === undefined || said.includes(woord.toLowerCase())),
  );
  return known === undefined ? finding : { ...finding, severity: 'warning', waarom: known.waarom };
}

/** Everything that is wrong in a school's questions, scales and questionnaires, all at once. */
export function lintSurveys(files: readonly SurveyFile[]): Finding[] {
  const sources = readSurveySources(files);
  return surveyRules.flatMap((rule) => rule(sources)).map((finding) => explained(finding, sources));
}
