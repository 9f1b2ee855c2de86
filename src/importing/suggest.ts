import type { CompiledQuestionnaire } from '../domain/questionnaire.ts';
import type { Mapping } from '../domain/mapping.ts';
import { isPersonal } from './personal.ts';
import type { TextTable } from './table.ts';
import { candidates, likeness, plain } from './words.ts';

export interface Suggestion {
  mapping: Mapping;
  /** Columns that are no question of ours but have its answers: under `vul-in`, for somebody to sort out. */
  guessed: string[];
  /** Columns for which nothing was found: somebody has to look at them. */
  open: string[];
  /** Columns with persons and times: never taken along. */
  personal: string[];
}

/** From this on two texts are the same question, written a little otherwise. */
const alike = 0.85;
/** More different answers than this is no choice. */
const mostAnswers = 11;

const order = new Intl.Collator('nl', { numeric: true });

/** The question of ours that a column asks, if any. */
function questionOf(column: string, { items }: CompiledQuestionnaire) {
  const texts = candidates(column);
  const scored = items.map((item) => ({
    item,
    score: Math.max(...texts.map((text) => likeness(text, plain(item.text)))),
  }));
  const best = scored.reduce((one, two) => (two.score > one.score ? two : one), {
    item: undefined,
    score: 0,
  } as {
    item: (typeof items)[number] | undefined;
    score: number;
  });
  return best.score >= alike ? best.item : undefined;
}

/** The different answers in a column. */
function answersIn(table: TextTable, at: number): string[] {
  const found = new Map(table.rows.map((row) => [plain(row[at] ?? ''), (row[at] ?? '').trim()]));
  found.delete('');
  return [...found.values()].sort(order.compare);
}

/** Whether a column looks like that of the group. */
const isGroup = (column: string): boolean =>
  /\b(stam)?groep\b|\bklas\b|\bgroup\b|\bunit\b/.test(plain(column));

/** The number of each answer: the number in it, else its place. Somebody must look whether the order is right. */
function numbered(answers: readonly string[]): Record<string, number> {
  const numbers = answers.map((answer) => /^\D{0,2}(\d+)\b/.exec(answer)?.[1]);
  const isNumbered = numbers.every((one) => one !== undefined) && new Set(numbers).size === numbers.length;
  return Object.fromEntries(answers.map((answer, at) => [answer, isNumbered ? Number(numbers[at]) : at + 1]));
}

/**
 * A first mapping for an export: columns are recognised by the texts of our own questionnaire and by the words of its
 * answers. What is not recognised is a question to whoever makes the mapping; nothing is guessed silently.
 */
export function suggest(table: TextTable, questionnaire: CompiledQuestionnaire): Suggestion {
  const scales: Mapping['scales'] = {};
  const items: Mapping['items'] = [];
  const [guessed, open, personal]: [string[], string[], string[]] = [[], [], []];
  const taken = new Set<string>();
  let group: Mapping['group'];

  /** Our scales of which all these answers are words or numbers. */
  const fitting = (answers: readonly string[]) =>
    questionnaire.scales.filter(({ answers: own }) =>
      answers
        .map(plain)
        .every((word) => own.some(({ label, value }) => plain(label) === word || String(value) === word)),
    );
  /** The scale of ours of which all these answers are words; else one of their own. */
  const scaleOf = (answers: readonly string[], preferred: string | undefined, column: string): string => {
    const known = fitting(answers);
    const found = known.find(({ id }) => id === preferred) ?? (answers.length > 0 ? known[0] : undefined);
    if (found !== undefined) {
      scales[found.id] = Object.fromEntries(found.answers.map(({ label, value }) => [label, value]));
      return found.id;
    }
    const own = numbered(answers);
    const same = Object.entries(scales).find(([, other]) => JSON.stringify(other) === JSON.stringify(own));
    const name = same?.[0] ?? `antwoorden van ${column.slice(0, 40)}`;
    scales[name] = own;
    return name;
  };

  table.columns.forEach((column, at) => {
    if (column === '') return;
    if (isPersonal(column)) {
      personal.push(column);
      return;
    }
    const question = questionOf(column, questionnaire);
    const answers = answersIn(table, at);
    const isNew = question !== undefined && !taken.has(question.id);
    if (isNew && answers.length <= mostAnswers && answers.length > 1) {
      taken.add(question.id);
      const { id, construct, reverse, scale } = question;
      items.push({ id, column, construct, reverse, scale: scaleOf(answers, scale, column) });
    } else if (group === undefined && isGroup(column)) group = { column };
    else if (answers.length >= 2 && fitting(answers).length > 0) {
      guessed.push(column);
      const scale = scaleOf(answers, undefined, column);
      items.push({ id: `v${guessed.length}`, column, construct: 'vul-in', reverse: false, scale });
    } else open.push(column);
  });
  const used = [...new Set(items.map(({ construct }) => construct))];
  const mapping: Mapping = {
    format: 'vbi1',
    title: questionnaire.title,
    scales,
    items,
    constructs: used.map((id) => ({ id, label: id, kind: id === 'AV' ? 'index' : 'scale' })),
    ...(group === undefined ? {} : { group }),
  };
  return { mapping, guessed, open, personal };
}
