import { resolve } from 'node:path';
import { readSchool, readSite } from '../../scripts/check/read-school.ts';
import type { Issue } from '../../src/domain/issue.ts';
import { checkPlan } from '../../src/plan/check.ts';
import { lintSurveys } from '../../src/survey/lint/lint.ts';
import type { SourceFiles } from '../../src/plan/sources/sources.ts';
import { wordFinding } from '../../src/text/check.ts';

/** The day of all checks in the tests: in schooljaar 2026-2027, after the plan of 2025-2026. */
export const today = '2026-11-23';

/** All texts of a school in this folder. */
export const schoolFiles = (root: string): SourceFiles => readSchool(resolve(root)).files;

/** What the command would say of these texts on that day, with the pages that the site has. */
export const issuesOf = (files: SourceFiles, day = today): Issue[] =>
  checkPlan(files, { today: day, ...readSite('.') }, [({ yaml }) => lintSurveys(yaml)]).map(
    ({ finding, question }) => wordFinding(finding, question),
  );
