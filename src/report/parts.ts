import { itemRows } from '../analysis/items.ts';
import { outstanding } from '../analysis/outstanding.ts';
import { responseRows } from '../analysis/response.ts';
import type { ItemRow } from '../analysis/rows.ts';
import { scaleRows } from '../analysis/scales.ts';
import { byFavourable, figureOf, showsPercent } from '../charts/likert-answers.ts';
import { likertExtent } from '../charts/likert-layout.ts';
import { likertSentence, likertTable } from '../charts/likert-words.ts';
import { outstandingFindings, outstandingSentence, unseenSentences } from '../charts/outstanding-words.ts';
import { responseSentence, responseTable } from '../charts/response-words.ts';
import { scaleSentence, scaleTable, scaleVerdict } from '../charts/scale-words.ts';
import { derive } from '../disclosure/derive.ts';
import { constructs } from '../domain/questionnaire.ts';
import type { Cube, Released } from '../domain/released.ts';
import { constructText } from '../text/constructs.ts';
import { likertText } from '../text/likert.ts';
import { people } from '../text/people.ts';
import { scaleText } from '../text/scales.ts';
import { reportText } from '../text/report.ts';
import type { Block } from './model.ts';

const one = (rows: Released<ItemRow[]>, question: string) =>
  derive(rows, (all) => all.filter((row) => row.question === question));

/** Who took part; per group only where the reader may know the groups. */
export function responsePart(cube: Released<Cube>, perGroup: boolean): Block[] {
  const rows = responseRows(cube);
  const who = people[cube.role];
  if (!perGroup) {
    const school = derive(rows, (all) => [
      {
        atom: 'school',
        label: '',
        n: all.reduce((sum, { n }) => sum + n, 0),
        enrolled: all.reduce((sum, { enrolled }) => sum + enrolled, 0),
      },
    ]);
    return [{ kind: 'text', text: responseSentence(school, who) }];
  }
  const sentence = responseSentence(rows, who);
  return [{ kind: 'figure', sentence, drawings: [{ of: 'response', rows }], table: responseTable(rows) }];
}

/** The figures of the subjects with their margins. */
export function scalesPart(cube: Released<Cube>): Block[] {
  const rows = scaleRows(cube);
  const drawings = rows.map((row, at) => ({
    of: 'scale' as const,
    row: derive(rows, (all) => all[at] ?? row),
    label: `${scaleText.lineOf(constructText[row.construct].name, row.mean)} ${scaleVerdict(row)}`,
  }));
  return [
    {
      kind: 'figure',
      sentence: scaleSentence(rows),
      drawings,
      table: scaleTable(rows),
      note: scaleText.note,
    },
  ];
}

/** Every question for the whole school, a figure per subject and answer scale. */
export function questionsPart(cube: Released<Cube>): Block[] {
  const rows = itemRows(cube);
  const who = people[cube.role];
  const extent = likertExtent(rows);
  return constructs.flatMap((construct): Block[] => {
    const own = rows.filter((row) => row.construct === construct);
    if (own.length === 0) return [];
    const figures = [...new Set(own.map(figureOf))].map((figure): Block => {
      const shown = derive(rows, (all) => all.filter((row) => figureOf(row) === figure));
      return {
        kind: 'figure',
        sentence: likertSentence(shown, who),
        drawings: [{ of: 'likert', rows: shown, extent }],
        table: likertTable(shown, who),
        note: showsPercent(shown) ? likertText.small : likertText.rounded,
      };
    });
    return [{ kind: 'heading', level: 3, text: constructText[construct].name }, ...figures];
  });
}

/** The first page: who took part, the figures, what is answered best and least, and harm. */
export function shortPart(cube: Released<Cube>): Block[] {
  const who = people[cube.role];
  const rows = itemRows(cube);
  const good = byFavourable(rows.filter(({ reverse, valid }) => !reverse && valid > 0));
  const harm = byFavourable(rows.filter(({ construct, valid }) => construct === 'AV' && valid > 0));
  const say = (row: ItemRow | undefined) =>
    row === undefined ? '' : likertSentence(one(rows, row.question), who);
  const points = [
    { lead: reportText.strongest, text: say(good[0]) },
    { lead: reportText.weakest, text: say(good.at(-1)) },
    { lead: reportText.harm, text: say(harm.at(-1)) },
  ].filter(({ text }) => text !== '');
  return [
    { kind: 'heading', level: 2, text: reportText.short },
    { kind: 'points', points: [...responseTotal(cube), ...points] },
  ];
}

function responseTotal(cube: Released<Cube>): { lead: string; text: string }[] {
  const [block] = responsePart(cube, false);
  return block?.kind === 'text' ? [{ lead: reportText.response, text: block.text }] : [];
}

/** Groups that stand out, by name, and what could not have been seen, in the words of the screen. For the team only. */
export function groupsPart(cube: Released<Cube>): Block[] {
  const result = outstanding(cube);
  if (result.compared === 0) return [];
  const items = outstandingFindings(result);
  return [
    { kind: 'heading', level: 2, text: reportText.stands },
    { kind: 'text', text: outstandingSentence(result) },
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
    ...unseenSentences(result).map((text) => ({ kind: 'text' as const, soft: true, text })),
  ];
}

/** How the figures are protected, and that they come from no approved instrument. */
export function protectedPart(cube: Released<Cube>): Block[] {
  return [
    { kind: 'heading', level: 2, text: reportText.how },
    { kind: 'text', text: reportText.protected(cube.k, cube.base) },
    { kind: 'text', text: reportText.margin },
    { kind: 'text', text: reportText.notOfficial },
  ];
}
