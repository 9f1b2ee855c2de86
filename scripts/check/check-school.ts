import type { Issue } from '../../src/domain/issue.ts';
import { checkPlan } from '../../src/plan/check.ts';
import { lintSurveys } from '../../src/survey/lint/lint.ts';
import { checkOutput, wordFinding } from '../../src/text/check.ts';
import { readSchool, readSite } from './read-school.ts';

/** All issues of a school's folder, in Dutch. */
export function checkSchool(root: string): { issues: Issue[]; read: number } {
  const { files, faults } = readSchool(root);
  const today = new Date().toISOString().slice(0, 10);
  const checked =
    Object.keys(files).length === 0
      ? []
      : checkPlan(files, { today, ...readSite(root) }, [({ yaml }) => lintSurveys(yaml)]);
  return {
    read: Object.keys(files).length,
    issues: [
      ...faults.map((fault) => wordFinding(fault)),
      ...checked.map(({ finding, question }) => wordFinding(finding, question)),
    ],
  };
}

/** Per file, errors before warnings, then the counts. */
export function printIssues(issues: readonly Issue[], read: number): void {
  const byFile = [...Map.groupBy(issues, ({ file }) => file)];
  for (const [file, list] of byFile) {
    console.log(`\n${file}`);
    for (const { severity, line, rule, message, hint } of list.toSorted((a, b) =>
      a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : a.line - b.line,
    )) {
      console.log(
        `  ${checkOutput.line} ${line}  ${checkOutput.severity[severity]}  ${message}  [${rule}]\n      ${hint}`,
      );
    }
  }
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  console.log(
    issues.length === 0
      ? checkOutput.clean(read)
      : `\n${checkOutput.counts(read, errors, issues.length - errors)}`,
  );
}
