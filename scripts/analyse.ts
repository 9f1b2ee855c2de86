import { parseArgs } from 'node:util';
import { analyseExactly } from '../src/analysis/exact/analyse.ts';
import { collectFile } from './analyse/collect-file.ts';
import { analyseProtected } from './analyse/protected.ts';
import { readCodebook } from './analyse/read-codebook.ts';
import { tellReport } from './analyse/tell-report.ts';
import { writeResult } from './analyse/write-result.ts';
import { explain } from './tables/explain.ts';

const usage =
  'Zo: npm run analyse -- --data BESTAND.csv --codebook CODEBOEK.json --out UITKOMST.json [--exact]\n' +
  '  --exact   alles precies, alleen voor openbare of verzonnen gegevens';

async function run(): Promise<void> {
  const text = { type: 'string' } as const;
  const options = {
    data: text,
    codebook: text,
    out: text,
    exact: { type: 'boolean', default: false },
  } as const;
  const { data, codebook: codebookPath, out, exact } = parseArgs({ options }).values;
  if (data === undefined || codebookPath === undefined || out === undefined) throw new Error(usage);
  const codebook = readCodebook(codebookPath);
  if (exact) {
    const { file, report } = await collectFile(data, codebook);
    tellReport(codebook, report);
    writeResult(out, analyseExactly(file));
  } else {
    const { result, report } = await analyseProtected(data, codebook, out);
    tellReport(codebook, report);
    writeResult(out, result);
  }
  console.error(`Geschreven: ${out}`);
}

try {
  await run();
} catch (error) {
  console.error(explain(error, usage));
  process.exitCode = 1;
}
