import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkOutput } from '../src/text/check.ts';
import { checkSchool, printIssues } from './check/check-school.ts';

try {
  const { values } = parseArgs({
    options: { root: { type: 'string', default: '.' }, json: { type: 'boolean', default: false } },
  });
  const { issues, read } = checkSchool(resolve(values.root));
  if (values.json) process.stdout.write(`${JSON.stringify(issues, null, 2)}\n`);
  else printIssues(issues, read);
  process.exitCode = issues.some(({ severity }) => severity === 'error') ? 1 : 0;
} catch (error) {
  const isUsage = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') === true;
  const said = error instanceof Error ? error.message : String(error);
  console.error(isUsage ? checkOutput.usage : `${checkOutput.unexpected}\n${said}`);
  process.exitCode = 1;
}
