import { flagRows } from '../analysis/flags.ts';
import { itemRows } from '../analysis/items.ts';
import type { FlagRow, ItemRow } from '../analysis/rows.ts';
import { scaleRows } from '../analysis/scales.ts';
import { unfavourableCount } from '../charts/likert-answers.ts';
import { focus, likertSentence } from '../charts/likert-words.ts';
import { derive } from '../disclosure/derive.ts';
import type { Construct } from '../domain/item.ts';
import type { MeasureFinding } from '../domain/measure.ts';
import type { Cube, Released } from '../domain/released.ts';
import { people } from '../text/people.ts';
import { findingText } from '../text/measures.ts';
import { listAnd } from '../text/numbers.ts';
import { shortened } from './shortened.ts';

/** A finding that a measure can follow from. */
export interface Pickable {
  id: string;
  construct: Construct;
  /** What asks for attention first: groups that stand out, harm that happens every week, what few answer well. */
  standsOut: boolean;
  finding: MeasureFinding;
  /** Which groups it is about; for the directie's screen, never for a file. */
  groups: string;
  /** Section of the plan that the question follows. */
  section: string | undefined;
}

const fewestAnswers = 10;

const shareOf = (row: ItemRow) => unfavourableCount(row) / row.valid;

function questionFindings(cube: Released<Cube>): Pickable[] {
  const rows = itemRows(cube);
  const shown = rows.filter(({ valid }) => valid >= fewestAnswers);
  const lowest = new Set(
    shown
      .filter(({ reverse }) => !reverse)
      .toSorted((a, b) => shareOf(b) - shareOf(a))
      .slice(0, 3)
      .map(({ question }) => question),
  );
  return shown.map((row) => {
    const one = derive(rows, (all) => all.filter(({ question }) => question === row.question));
    const { count } = focus(row);
    return {
      id: `vraag-${row.question}`,
      construct: row.construct,
      standsOut: lowest.has(row.question) || (row.construct === 'AV' && count > 0 && shareOf(row) >= 0.05),
      finding: {
        soort: 'vraag',
        afname: cube.survey,
        jaar: cube.schooljaar,
        wie: cube.role,
        tekst: likertSentence(one, people[cube.role]),
        vraag: row.question,
        aantal: count,
        van: row.valid,
      },
      groups: '',
      section: row.section,
    };
  });
}

function scaleFindings(cube: Released<Cube>): Pickable[] {
  return scaleRows(cube).flatMap(({ construct, mean, margin, min, max }): Pickable[] => {
    if (mean === undefined) return [];
    const round = (value: number) => shortened(value, 3);
    const marge: [number, number] | undefined = margin && [round(margin[0]), round(margin[1])];
    return [
      {
        id: `onderwerp-${construct}`,
        construct,
        standsOut: false,
        finding: {
          soort: 'onderwerp',
          afname: cube.survey,
          jaar: cube.schooljaar,
          wie: cube.role,
          tekst: findingText.scale(construct, mean, min, max, cube.role),
          onderwerp: construct,
          cijfer: round(mean),
          ...(marge === undefined ? {} : { marge }),
        },
        groups: '',
        section: undefined,
      },
    ];
  });
}

function groupFindings(cube: Released<Cube>): Pickable[] {
  const flagged = flagRows(cube).filter(({ flag }) => flag !== undefined);
  const kinds = Map.groupBy(flagged, ({ construct, flag }: FlagRow) => `${construct}-${flag}`);
  return [...kinds].flatMap(([id, rows]): Pickable[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const richting = first.flag === 'lower' ? 'lager' : 'hoger';
    const labels = rows.map(({ atom }) => cube.atoms.find((other) => other.id === atom)?.label ?? atom);
    return [
      {
        id: `groep-${id}`,
        construct: first.construct,
        standsOut: true,
        finding: {
          soort: 'groep',
          afname: cube.survey,
          jaar: cube.schooljaar,
          wie: cube.role,
          tekst: findingText.groups(first.construct, richting, rows.length),
          onderwerp: first.construct,
          richting,
          aantal: rows.length,
        },
        groups: listAnd(labels),
        section: undefined,
      },
    ];
  });
}

/** Everything that a measure can follow from in one release, what stands out first. */
export function findingsOf(cube: Released<Cube>): Released<Pickable[]> {
  return derive(cube, () => {
    const all = [...groupFindings(cube), ...questionFindings(cube), ...scaleFindings(cube)];
    return [...all.filter(({ standsOut }) => standsOut), ...all.filter(({ standsOut }) => !standsOut)];
  });
}
