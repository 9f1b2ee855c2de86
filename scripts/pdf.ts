import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printPlan } from './pdf/print-plan.ts';
import { buildSite } from './start/build-site.ts';

const usage = 'Zo: npm run pdf -- --out veiligheidsplan.pdf';

async function run(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  if (values.out === undefined) throw new Error(usage);
  if (!(await buildSite())) throw new Error('De site kon niet worden gebouwd. Hierboven staat waarom.');
  const { pdf, pages } = await printPlan('dist');
  writeFileSync(values.out, pdf);
  console.log(`Het plan staat in ${values.out}: ${pages} bladzijden, ${Math.round(pdf.length / 1024)} KB.`);
}

try {
  await run();
} catch (error) {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code?.startsWith('ERR_PARSE_ARGS') === true) console.error(usage);
  else if (path !== undefined) console.error(`Dit bestand lukt niet (${code}): ${path}`);
  else console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
