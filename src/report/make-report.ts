import { scaleRows } from '../analysis/scales.ts';
import { publicCube } from '../disclosure/public.ts';
import type { Measure } from '../domain/measure.ts';
import type { Cube, Released } from '../domain/released.ts';
import { scaleVerdict } from '../charts/scale-words.ts';
import { dayInWords } from '../text/calendar.ts';
import { overviewText } from '../text/dashboard.ts';
import { people } from '../text/people.ts';
import { scaleText } from '../text/scales.ts';
import { stateText } from '../text/measures.ts';
import { formatCount, formatMean } from '../text/numbers.ts';
import { type Audience, reportText } from '../text/report.ts';
import type { Block, Report } from './model.ts';
import { groupsPart, protectedPart, questionsPart, responsePart, scalesPart, shortPart } from './parts.ts';

/** What a report knows besides the figures. */
export interface ReportContext {
  school: string;
  /** The approved instrument of the yearly monitor; undefined while the school did not name it. */
  instrument: string | undefined;
  isDemo: boolean;
  measures: readonly Measure[];
  /** The words for a role and for a place in the plan. */
  roleLabel(rol: string): string;
  partLabel(deel: string): string;
}

function measuresPart({ measures, roleLabel, partLabel }: ReportContext): Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: reportText.measures };
  if (measures.length === 0) return [heading, { kind: 'text', text: reportText.noMeasures }];
  const rows = measures.map(({ maatregel, bevinding, eigenaar, uiterlijk, stand, deel }) => [
    maatregel,
    bevinding.tekst,
    roleLabel(eigenaar),
    dayInWords(uiterlijk),
    stateText[stand],
    partLabel(deel),
  ]);
  const columns = reportText.measureColumns.map((label) => ({ label, numeric: false }));
  return [heading, { kind: 'table', table: { caption: reportText.measures, columns, rows } }];
}

function inspectionBlocks(cube: Released<Cube>, { instrument }: ReportContext): Block[] {
  const { inspectie } = reportText;
  const rows = scaleRows(cube).filter(({ construct }) => construct !== 'SB');
  const figure = (value: number | undefined) => (value === undefined ? scaleText.none : formatMean(value));
  const table = {
    caption: inspectie.caption,
    columns: inspectie.columns.map((label, i) => ({ label, numeric: i > 0 })),
    rows: rows.map((row) => [
      inspectie.names[row.construct],
      figure(row.mean),
      figure(row.margin?.[0]),
      figure(row.margin?.[1]),
      inspectie.scale(row.min, row.max),
      formatCount(row.items),
      formatCount(row.n),
    ]),
  };
  const words = rows.map(
    (row) => `${scaleText.lineOf(inspectie.names[row.construct], row.mean)} ${scaleVerdict(row)}`,
  );
  return [
    { kind: 'text', text: inspectie.about },
    ...responsePart(cube, false),
    { kind: 'table', table },
    { kind: 'list', items: words },
    { kind: 'text', text: inspectie.delivery },
    {
      kind: 'text',
      text: instrument === undefined ? inspectie.noInstrument : inspectie.instrument(instrument),
    },
    { kind: 'text', text: inspectie.noNorm },
    { kind: 'text', soft: true, text: reportText.notOfficial },
    { kind: 'text', soft: true, text: reportText.protected(cube.k, cube.base) },
  ];
}

function blocksFor(audience: Audience, cube: Released<Cube>, context: ReportContext): Block[] {
  const scales: Block[] = [
    { kind: 'heading', level: 2, text: reportText.scales(cube.role) },
    ...scalesPart(cube),
  ];
  const response: Block[] = [
    { kind: 'heading', level: 2, text: reportText.response },
    ...responsePart(cube, true),
  ];
  const answered: Block = { kind: 'heading', level: 2, text: overviewText.answered };
  const rest = [...measuresPart(context), ...protectedPart(cube)];
  switch (audience) {
    case 'team':
      return [
        ...shortPart(cube),
        ...response,
        ...scales,
        ...groupsPart(cube),
        answered,
        ...questionsPart(cube),
        ...rest,
      ];
    case 'mr':
      return [...shortPart(cube), ...scales, answered, ...questionsPart(cube), ...rest];
    case 'bestuur':
      return [...shortPart(cube), ...scales, ...rest];
    case 'inspectie':
      return inspectionBlocks(cube, context);
  }
}

/**
 * The report for one audience, from released figures alone. Notices stay with the directie: no version has them. Only the
 * team reads about groups; the MR, the board and the Inspectie get the whole school.
 */
export function makeReport(cube: Released<Cube>, audience: Audience, context: ReportContext): Report {
  const open = publicCube(cube);
  return {
    audience,
    school: context.school,
    schooljaar: cube.schooljaar,
    role: cube.role,
    title: audience === 'inspectie' ? reportText.inspectie.title : people[cube.role].title,
    subtitle: reportText.subtitle(cube.title, cube.schooljaar),
    isDemo: context.isDemo,
    blocks: blocksFor(audience, open, context),
  };
}
