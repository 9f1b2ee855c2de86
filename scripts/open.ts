import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Problem } from '../src/domain/problem.ts';
import { problemText } from '../src/text/problems.ts';
import { readKey } from './open/passphrase.ts';
import { asOneFile } from './open/one-file.ts';
import { openRows, reasons } from './open/rows.ts';
import { writeRows } from './open/write-rows.ts';

const usage =
  'Zo: npm run open -- --key SLEUTEL --in INBOX_OF_ARCHIEF [--in KLASBESTAND …] --out ANTWOORDEN.jsonl';

async function run(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { key: text, in: { ...text, multiple: true }, out: text } });
  if (values.key === undefined || values.in === undefined || values.out === undefined) throw new Error(usage);
  const keyFile = readFileSync(values.key);
  const files = values.in.map((file) => readFileSync(file));
  const { accepted, rejected } = await writeRows(
    values.out,
    openRows(await readKey(keyFile), asOneFile(files)),
  );
  console.error(`Geopend: ${accepted}. Geweigerd: ${[...rejected.values()].reduce((sum, n) => sum + n, 0)}.`);
  for (const [reason, n] of rejected) console.error(`  ${reasons[reason]}: ${n}`);
  console.error(`Leesbare antwoorden in ${values.out}: bewaar dit bestand niet langer dan nodig.`);
}

/** What stopped us, as Dutch sentences. */
function explain(error: unknown): string {
  if (error instanceof Problem) {
    const { wat, hoe } = problemText(error);
    const byEnvironment =
      error.code === 'sealing/passphrase-needed'
        ? '\nZet hem in VEILIGE_KRING_WACHTZIN of typ hem in een terminal.'
        : '';
    return `${wat}\n${hoe}${byEnvironment}`;
  }
  const { code, path: touched } = error as NodeJS.ErrnoException;
  const path = touched?.replace(/\.half-\d+$/, '');
  if (code === 'ENOENT') return `Dit bestand of deze map bestaat niet: ${path}`;
  if (path !== undefined) return `Dit bestand lukt niet (${code}): ${path}`;
  if (code?.startsWith('ERR_PARSE_ARGS') === true) return usage;
  return error instanceof Error ? error.message : String(error);
}

try {
  await run();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
