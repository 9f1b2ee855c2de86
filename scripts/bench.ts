import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runBench } from '../test/load/bench.ts';

const usage = 'Zo: npm run bench -- [--json BESTAND] [--quick] [--only WOORD]';

try {
  const { values } = parseArgs({
    options: { json: { type: 'string' }, quick: { type: 'boolean' }, only: { type: 'string' } },
  });
  const table = await runBench({ quick: values.quick === true, only: values.only });
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(table, null, 2)}\n`);
  process.exitCode = table.every(({ met, limit }) => met || limit !== null) ? 0 : 1;
} catch (error) {
  const badArguments = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') === true;
  console.error(badArguments ? usage : error instanceof Error ? error.message : String(error));
  // A browser or a server may still be running: the preparation that failed cannot close it.
  process.exit(1);
}
