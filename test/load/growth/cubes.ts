import type { Cube, Released } from '../../../src/domain/released.ts';
import { seededRandom } from '../../unit/disclosure/sample.ts';
import { afnameOf } from '../rows/invented.ts';

/** The cube of one invented school of so many groups. The figures are of nobody, so the mark is not earned here. */
export function inventedCube(school: number, groups = 12, schooljaar = '2026-2027'): Released<Cube> {
  const random = seededRandom(school + 1);
  const row = () => Array.from({ length: 5 }, (_, at) => (at === 4 ? 0 : 3 * Math.floor(random() * 5)));
  const { questionnaire } = afnameOf(1);
  const atoms = Array.from({ length: groups }, (_, i) => {
    const label = `groep ${i}`;
    return { id: `a${i}`, label, bouw: `bouw ${i % 3}`, n: 24, enrolled: 25, groups: [label] };
  });
  const cube: Cube = {
    ...{ f: 'vbk1', survey: `school-${school}-${schooljaar}`, version: questionnaire.version },
    ...{
      title: 'Leerlingen',
      schooljaar,
      role: 'leerling',
      k: 10,
      base: 3,
      atoms,
      constructs: [],
      notices: [],
    },
    questions: questionnaire.items.map(({ id, text, construct, reverse, section }) => ({
      ...{ id, text, construct, reverse, section },
      answers: questionnaire.scales[0]?.answers.map(({ value, label }) => ({ value, label })) ?? [],
      school: row(),
      atoms: atoms.map(row),
    })),
  };
  return cube as Released<Cube>;
}
