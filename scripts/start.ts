import { join, resolve } from 'node:path';
import { createCollector } from '../src/collector/collector.ts';
import { openSqliteStore } from '../src/collector/sqlite.ts';
import { formatCode } from '../src/survey/access-code.ts';
import { buildSite } from './start/build-site.ts';
import { demoSchool, freeCode, loadDemo } from './start/demo-school.ts';
import { serveSite } from './start/site-server.ts';
import { readSurveys } from './surveys.ts';

const port = Number(process.env['PORT'] ?? 4321);
const host = process.env['HOST'] ?? '127.0.0.1';

async function start(): Promise<void> {
  if (!(await buildSite())) throw new Error('De site kon niet worden gebouwd. Hierboven staat waarom.');
  const { questionnaires } = await readSurveys('.');
  const demo = await demoSchool('.demo', questionnaires);
  const store = openSqliteStore(join(demo.folder, `${demo.manifest.survey}.sqlite`));
  await loadDemo(store, demo);
  const collector = createCollector({ store });
  const { address, stop } = await serveSite({ dist: resolve('dist'), collector, demo, port, host });
  const code = await freeCode(store, demo);

  console.log(`
Veilige Kring draait. Alles hier is een proef met verzonnen antwoorden.

  Het plan        ${address}/
  De vragenlijst  ${address}/invullen/     code: ${code === undefined ? 'op' : formatCode(code)}
  Het dashboard   ${address}/dashboard/    knop “Open de demo”

  De proefsleutel staat in ${join(demo.folder, 'demo-sleutel.txt')}
  Stoppen: Ctrl+C`);
  const end = () => void stop().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

try {
  await start();
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    taken
      ? `Poort ${port} is al bezet. Sluit het andere programma, of kies een andere poort: PORT=4322 npm start`
      : error instanceof Error
        ? error.message
        : String(error),
  );
  process.exit(1);
}
