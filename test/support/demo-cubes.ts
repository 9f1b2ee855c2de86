import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSchool } from '../../scripts/demo/make-school.ts';
import { readSurveys } from '../../scripts/surveys.ts';
import type { Cube, Released } from '../../src/domain/released.ts';
import { openFiles } from '../../src/islands/opening/open-files.ts';

/** The demo school as the dashboard opens it: this year's release first, then earlier years. */
export async function demoCubes({ responses = 172, years = 3, seed = 1 } = {}): Promise<Released<Cube>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'veilige-kring-cubes-'));
  const { afnames, questionnaires } = await readSurveys('.');
  const afname = afnames.find(({ demo }) => demo);
  const questionnaire = questionnaires.find(({ id }) => id === afname?.questionnaire);
  if (afname === undefined || questionnaire === undefined) throw new Error('there is no demo afname');
  await makeSchool({ afname, questionnaire, folder, responses, years, seed, school: 1, workFactor: 10 });
  const bytes = (name: string) => new Uint8Array(readFileSync(join(folder, name))).buffer;
  const names = readdirSync(folder).filter((name) => /\.vbx$|^archief-.*\.age$/.test(name));
  const { surveys } = await openFiles(
    {
      files: names.map((name) => ({ id: name, name, bytes: bytes(name) })),
      key: bytes('demo-sleutel.txt'),
      passphrase: '',
    },
    { questionnaireOf: async () => questionnaire, onProgress: () => undefined },
  );
  rmSync(folder, { recursive: true, force: true });
  return surveys.map(({ cube }) => cube).sort((a, b) => (a.schooljaar < b.schooljaar ? 1 : -1));
}
