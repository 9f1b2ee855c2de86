import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSurveys } from '../../../scripts/surveys.ts';
import { askedAbout } from '../../../src/survey/asked-about.ts';
import { askedText } from '../../../src/text/asked.ts';

const folder = 'content/plan';
const chapters = readdirSync(folder).map((name) => {
  const front = /^---\n([\s\S]*?)\n---/.exec(readFileSync(`${folder}/${name}`, 'utf8'))?.[1] ?? '';
  return (parse(front) as { bron: string[] }).bron;
});
const { questionnaires } = await readSurveys('.');

it('every question of every questionnaire stands under a chapter of the plan', () => {
  const shown = new Set(
    chapters.flatMap((sections) =>
      askedAbout(questionnaires, sections).flatMap(({ parts }) =>
        parts.flatMap(({ questions }) => questions.map(({ id }) => id)),
      ),
    ),
  );
  const asked = questionnaires.flatMap(({ items }) => items.map(({ id }) => id));
  expect(asked.filter((id) => !shown.has(id))).toEqual([]);
  expect(shown.size).toBe(70);
});

it('every chapter has its questions, of each kind of respondent that is asked', () => {
  for (const sections of chapters) {
    const asked = askedAbout(questionnaires, sections);
    expect(asked.length).toBeGreaterThan(0);
    for (const { questionnaire, total, parts } of asked) {
      expect(askedText.who[questionnaire]).toBeDefined();
      expect(parts.reduce((sum, { questions }) => sum + questions.length, 0)).toBe(total);
    }
  }
});

it('every part of the plan has a name that parents can read', () => {
  for (const section of chapters.flat()) expect(askedText.section[section], section).toBeDefined();
});

it('nothing is asked about a part that nobody asks about', () => {
  expect(askedAbout(questionnaires, ['bestaat-niet'])).toEqual([]);
});
