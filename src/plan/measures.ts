import { parse } from 'yaml';
import type { CalendarDuty } from '../domain/calendar-duty.ts';
import { isOverdue, type Measure, type MeasureFile, measureFileSchema, placeOf } from '../domain/measure.ts';
import { Problem } from '../domain/problem.ts';
import { schooljaarOf } from '../domain/schooljaar.ts';

/** A JSON string is a quoted YAML string too, whatever stands in it. */
const quoted = (value: unknown) => JSON.stringify(value);

function measureLines({
  id,
  bevinding,
  maatregel,
  eigenaar,
  uiterlijk,
  deel,
  stand,
  gedaan,
}: Measure): string[] {
  return [
    `  - id: ${id}`,
    `    maatregel: ${quoted(maatregel)}`,
    `    eigenaar: ${eigenaar}`,
    `    uiterlijk: ${quoted(uiterlijk)}`,
    `    deel: ${quoted(deel)}`,
    `    stand: ${stand}`,
    ...(gedaan === undefined ? [] : [`    gedaan: ${quoted(gedaan)}`]),
    '    bevinding:',
    ...Object.entries(bevinding)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `      ${name}: ${quoted(value)}`),
  ];
}

/** The measures as a file for `content/maatregelen/`. Reads back with `parseMeasures`. */
export function measuresYaml({ schooljaar, demo, maatregelen }: MeasureFile): string {
  return [
    `# Gemaakt op het dashboard. Zet dit bestand in content/maatregelen/${schooljaar}.yaml.`,
    '# Is iets gedaan? Zet stand: gelukt, en de dag erbij: gedaan: "JJJJ-MM-DD". Bezig: stand: bezig.',
    `schooljaar: ${quoted(schooljaar)}`,
    ...(demo ? ['# Verzonnen: deze maatregelen komen uit de demo.', 'demo: true'] : []),
    maatregelen.length === 0 ? 'maatregelen: []' : 'maatregelen:',
    ...maatregelen.flatMap(measureLines),
    '',
  ].join('\n');
}

/**
 * Reads a file of measures.
 *
 * @throws `content/invalid` with the first thing that is wrong
 */
export function parseMeasures(text: string, file: string): MeasureFile {
  let data: unknown;
  try {
    data = parse(text);
  } catch (cause) {
    throw new Problem('content/invalid', { file, message: 'dit is geen YAML' }, { cause });
  }
  const parsed = measureFileSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new Problem('content/invalid', {
    file,
    message: `${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`,
  });
}

/** A measure as a duty that falls once: so it stands in the calendar, in the agendas and among what is overdue. */
export function dutyOfMeasure(measure: Measure): CalendarDuty {
  const { id, maatregel, eigenaar, uiterlijk, deel, stand, gedaan } = measure;
  const schooljaar = schooljaarOf(uiterlijk);
  return {
    id: `maatregel-${id}`,
    wat: maatregel,
    rol: eigenaar,
    ritme: 'eenmalig',
    keren: 1,
    maanden: [],
    voorstel: [],
    data: { [schooljaar]: { van: uiterlijk } },
    gedaan: stand === 'gelukt' ? { [schooljaar]: gedaan ?? uiterlijk } : {},
    grond: 'plan',
    bron: { deel: placeOf(deel).chapter },
  };
}

/** Measures of all years whose last day is over, the oldest first. For the school's own eyes. */
export function overdueMeasures(files: readonly MeasureFile[], today: string): Measure[] {
  return files
    .flatMap(({ maatregelen }) => maatregelen)
    .filter((measure) => isOverdue(measure, today))
    .sort((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : 1));
}
