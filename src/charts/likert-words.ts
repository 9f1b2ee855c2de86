import type { ItemRow } from '../analysis/rows.ts';
import type { Released } from '../domain/released.ts';
import type { People } from '../text/people.ts';
import { constructText } from '../text/constructs.ts';
import { likertText } from '../text/likert.ts';
import { formatCount } from '../text/numbers.ts';
import {
  byFavourable,
  drawnAnswers,
  favourableCount,
  favourableWords,
  showsPercent,
  unfavourableCount,
  unfavourableWords,
} from './likert-answers.ts';
import type { TableModel } from './table.ts';

/** What a figure is about: good answers, or for harm the answers that ask for action. */
export function focus(row: ItemRow): { count: number; words: string } {
  return row.reverse
    ? { count: unfavourableCount(row), words: unfavourableWords(row) }
    : { count: favourableCount(row), words: favourableWords(row) };
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('nl-NL') + text.slice(1);
const quoted = (text: string) => text.replace(/\.$/, '');

/**
 * The finding in counts: the best and the least answered question, and for harm the question that asks most for
 * action. Harm is never praised: what is rounded to nothing reads "geen of bijna geen". `of` names the part of the school
 * that answered, where it is not all of it.
 */
export function likertSentence(rows: Released<readonly ItemRow[]>, who: People, of?: string): string {
  const said = wholeSentence(rows, who);
  return of === undefined || said === '' ? said : likertText.partFirst(capital(of), said);
}

function wholeSentence(rows: Released<readonly ItemRow[]>, who: People): string {
  const sorted = byFavourable(rows);
  const harm = sorted[0]?.reverse === true;
  const [first, last] = harm ? [sorted.at(-1), undefined] : [sorted[0], sorted.at(-1)];
  if (first === undefined) return '';
  const { count, words } = focus(first);
  const percent = showsPercent(rows);
  const counted = percent ? likertText.counted : likertText.countedFew;
  const clause = harm && count === 0 ? likertText.almostNone(who) : counted(count, first.valid, who);
  const sentence = likertText.first(quoted(first.text), clause, words);
  if (harm && first.construct === 'AV') return `${sentence} ${likertText.oneIsEnough}`;
  if (last === undefined || last === first) return sentence;
  const short = percent ? likertText.share : likertText.about;
  return `${sentence} ${likertText.second(quoted(last.text), short(focus(last).count, last.valid))}`;
}

function shareHead(row: ItemRow): string {
  const { words } = focus(row);
  const isOneAnswer = row.answers.some(({ label }) => label.toLocaleLowerCase('nl-NL') === words);
  return isOneAnswer ? likertText.shareOf(words) : capital(words);
}

/** All counts, in the order in which the bars are stacked. `of` stands in the caption and in the first column's head. */
export function likertTable(rows: Released<readonly ItemRow[]>, who: People, of?: string): TableModel {
  const sorted = byFavourable(rows);
  const [first] = sorted;
  const heads = first === undefined ? [] : drawnAnswers(first).map(({ label }) => label);
  const short = showsPercent(rows) ? likertText.share : likertText.about;
  const ends = [heads.at(0) ?? '', heads.at(-1) ?? ''].map((label) => label.toLocaleLowerCase('nl-NL'));
  const subject = first === undefined ? '' : constructText[first.construct].name;
  const whole = likertText.caption(subject, ends[0] ?? '', ends[1] ?? '', who);
  const numbers = [
    ...heads,
    first === undefined ? '' : shareHead(first),
    likertText.skipped,
    capital(who.many),
  ];
  return {
    caption: of === undefined ? whole : likertText.partCaption(whole, of),
    columns: [
      {
        label: of === undefined ? likertText.question : likertText.partQuestion(of),
        numeric: false,
      },
      ...numbers.map((label) => ({ label, numeric: true })),
    ],
    rows: sorted.map((row) => [
      row.text,
      ...drawnAnswers(row).map(({ count }) => formatCount(count)),
      short(focus(row).count, row.valid),
      formatCount(row.missing),
      formatCount(row.valid),
    ]),
  };
}
