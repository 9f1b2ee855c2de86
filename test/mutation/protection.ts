import type { Mutation } from './mutation.ts';

const disclosure = 'test/unit/disclosure';
const edges = 'test/unit/analyse/edge-cases.test.ts';
const conventions = 'test/unit/analyse/conventions.test.ts';

/** Faults in what protects people. */
export const protectionMutations: readonly Mutation[] = [
  {
    name: 'complementary protection off: small groups stand alone',
    file: 'src/disclosure/atoms.ts',
    edits: [['if (open.n < k) continue;', 'if (open.n < 1) continue;']],
    tests: [`${disclosure}/atoms.test.ts`, `${disclosure}/chains.test.ts`, edges],
  },
  {
    name: 'audit off',
    file: 'src/disclosure/protect.ts',
    edits: [['if (!audit({ rows, n, base, told, school: two ? whole : undefined })) continue;', '']],
    tests: [`${disclosure}/protect.test.ts`, `${disclosure}/attack.test.ts`],
  },
  {
    name: 'audit without the school row',
    file: 'src/disclosure/protect.ts',
    edits: [['school: two ? whole : undefined }', 'school: undefined }']],
    tests: [`${disclosure}/attack.test.ts`],
  },
  {
    name: 'audit without insiders',
    file: 'src/disclosure/audit.ts',
    edits: [['columnsOf(world).every((column) => keepsFromInsider(audit, row, column))', 'row >= 0']],
    tests: [`${disclosure}/audit.test.ts`],
  },
  {
    name: 'guard of the rounding off',
    file: 'src/disclosure/round.ts',
    edits: [['cell.remainder > 0 && cell.next <= ceiling', 'cell.remainder > 0']],
    tests: [`${disclosure}/round.test.ts`],
  },
  {
    name: 'an exact row of the school',
    file: 'src/disclosure/protect.ts',
    edits: [['{ school: whole, atoms: rows }', '{ school: [...table.school.counts], atoms: rows }']],
    tests: [`${disclosure}/release.test.ts`, `${disclosure}/one-release.test.ts`, conventions],
  },
  {
    name: 'one atom rounded twice',
    file: 'src/disclosure/protect.ts',
    edits: [['const two = places.length > 1;', 'const two = places.length > 0 && atoms !== undefined;']],
    tests: [`${disclosure}/one-release.test.ts`],
  },
  {
    name: 'alpha not rounded',
    file: 'src/disclosure/consistency.ts',
    edits: [['Math.round(20 * alpha) / 20', 'alpha']],
    tests: [`${disclosure}/rules.test.ts`],
  },
  {
    name: 'alpha from any number of answers',
    file: 'src/disclosure/alpha.ts',
    edits: [['given >= fewest.answers && given - Math.max(...answers) >= fewest.outside', 'given >= 0']],
    tests: [`${disclosure}/rules.test.ts`],
  },
  {
    name: 'aantasting per group',
    file: 'src/disclosure/grave.ts',
    edits: [["return item.construct === 'AV' || item.schoolOnly;", 'return item.schoolOnly;']],
    tests: [`${disclosure}/release.test.ts`],
  },
  {
    name: 'an index per group',
    file: 'src/disclosure/release-tables.ts',
    edits: [['!indexes.has(construct)', 'construct !== undefined']],
    tests: [conventions],
  },
  {
    name: 'the notice left in the public cube',
    file: 'src/disclosure/public.ts',
    edits: [['notices: [] }', 'notices: all.notices }']],
    tests: [`${disclosure}/rules.test.ts`],
  },
  {
    name: 'a second release of one tally',
    file: 'src/disclosure/release.ts',
    edits: [["return Promise.reject(new Problem('disclosure/already-released', {}));", '']],
    tests: [`${disclosure}/one-release.test.ts`],
  },
  {
    name: 'chance by question, not by cell',
    file: 'src/disclosure/streams.ts',
    edits: [
      [
        "return draw('cell', attempt, place, toHex(bytes));",
        "return draw('cell', attempt, place, Math.random());",
      ],
    ],
    tests: [`${disclosure}/streams.test.ts`],
  },
  {
    name: 'flags without correction',
    file: 'src/analysis/flags.ts',
    edits: [['return normalQuantile(1 - (1 - each) / 2);', 'return normalQuantile(0.975 + 0 * each);']],
    tests: [`${disclosure}/rules.test.ts`, `${disclosure}/utility.test.ts`],
  },
  {
    name: 'a column with persons may be mapped',
    file: 'src/importing/convert.ts',
    edits: [['if (persons.length > 0) {', 'if (persons.length > 99) {']],
    tests: ['test/unit/importing/import.test.ts'],
  },
  {
    name: 'imported rows stay in their order',
    file: 'src/importing/convert.ts',
    edits: [["(one.join('\\0') < two.join('\\0') ? -1 : 1)", '0 * one.length * two.length']],
    tests: ['test/unit/importing/import.test.ts'],
  },
];
