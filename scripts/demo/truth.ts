import { constructs } from '../../src/domain/questionnaire.ts';
import { icc, missingShare, rho, type YearAnswers } from './answers.ts';
import { countAnswers } from './counts.ts';
import { findings } from './findings.ts';
import { groupShifts, yearShift } from './planted.ts';

/** One year as it was made. */
export interface YearOfTruth {
  survey: string;
  schooljaar: string;
  answers: YearAnswers;
}

const byConstruct = (values: readonly number[]) =>
  Object.fromEntries(constructs.map((construct, c) => [construct, Number((values[c] ?? 0).toFixed(4))]));

function describeYear({ survey, schooljaar, answers }: YearOfTruth) {
  const counts = countAnswers(answers);
  const groups = answers.groups.map(({ id, bouw, enrolled, respondents }, g) => ({
    id,
    bouw,
    enrolled,
    respondents,
    latent: {
      expected: byConstruct(answers.latent[g]?.expected ?? []),
      realised: byConstruct(answers.latent[g]?.realised ?? []),
    },
    counts: Object.fromEntries(answers.items.map((item, q) => [item.id, counts[g]?.[q] ?? []])),
  }));
  const total = (of: 'enrolled' | 'respondents') => groups.reduce((sum, group) => sum + group[of], 0);
  return { survey, schooljaar, enrolled: total('enrolled'), respondents: total('respondents'), groups };
}

/** The content of `waarheid.json`: what was put in, so that an analysis can be held against it. This year first. */
export function truthOf(seed: number, school: number, years: readonly YearOfTruth[]) {
  const items = years[0]?.answers.items ?? [];
  return {
    synthetic: true,
    note:
      'Alle antwoorden zijn verzonnen. Aantallen per groep en vraag zijn precies, van vóór de bescherming: ' +
      'de antwoorden op volgorde, als laatste “niet beantwoord”.',
    seed,
    school,
    generator: {
      model:
        'graded response; theta in standard deviations, higher is safer (handbook, statistics section 4)',
      rho,
      icc,
      missingShare,
      groupShifts,
      yearShiftVB: years.map((_, ago) => yearShift('VB', ago)),
      items: items.map(({ id, construct, reverse, slope, thresholds }) => ({
        id,
        construct,
        reverse,
        slope: Number(slope.toFixed(4)),
        thresholds: thresholds.map((threshold) => Number(threshold.toFixed(4))),
      })),
    },
    findings: findings(years.map(({ answers }) => answers)),
    years: years.map(describeYear),
  };
}

export type Truth = ReturnType<typeof truthOf>;
