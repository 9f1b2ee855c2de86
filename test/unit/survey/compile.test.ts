import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startSurvey } from '../../../src/browser/survey-js.ts';
import { compileQuestionnaire, fingerprint } from '../../../src/survey/compile.ts';
import { toSurveyModel } from '../../../src/survey/model.ts';
import { parseSurveys } from '../../../src/survey/parse.ts';
import { pupilQuestionnaire } from '../../support/a-questionnaire.ts';

describe('the pupils’ questionnaire', () => {
  it('has the 22 items in order, each with answers', async () => {
    const { items, scales } = await pupilQuestionnaire();
    expect(items.map(({ id }) => id)).toEqual(
      Array.from({ length: 22 }, (_, i) => `L${String(i + 1).padStart(2, '0')}`),
    );
    expect(scales.map(({ id, answers }) => [id, answers.length])).toEqual([
      ['S4', 4],
      ['F4', 4],
      ['J3', 3],
    ]);
  });

  it('never draws a face beside harm or beside a reversed item', async () => {
    const { items } = await pupilQuestionnaire();
    const faces = items.filter(({ picture }) => picture === 'gezicht');
    expect(faces.length).toBeGreaterThan(0);
    expect(faces.filter(({ construct, reverse }) => construct === 'AV' || reverse)).toEqual([]);
  });

  it('becomes a SurveyJS model that asks nothing by force', async () => {
    const model = startSurvey(toSurveyModel(await pupilQuestionnaire()));
    expect(model.jsonErrors ?? []).toEqual([]);
    expect(model.getAllQuestions()).toHaveLength(22);
    expect(model.getAllQuestions().some(({ isRequired }) => isRequired)).toBe(false);
    expect(model.validate()).toBe(true);
  });

  it('gets another version for another word', async () => {
    const questionnaire = await pupilQuestionnaire();
    const [first, ...rest] = questionnaire.items;
    if (first === undefined) throw new Error('no items');
    const reworded = { ...questionnaire, items: [{ ...first, text: `${first.text} ` }, ...rest] };
    expect(await fingerprint(reworded)).not.toBe(questionnaire.version);
    expect(await fingerprint(questionnaire)).toBe(questionnaire.version);
  });
});

describe('bad survey files', () => {
  it('names a question that is not in the bank', async () => {
    const questionnaire = await pupilQuestionnaire();
    await expect(compileQuestionnaire({ ...questionnaire, items: ['L99'] }, [], [])).rejects.toMatchObject({
      code: 'survey/invalid',
      details: { file: 'surveys/leerling-5-8.json', message: expect.stringContaining('L99') as string },
    });
  });

  it('names the file and the field of a broken afname', async () => {
    const afname = readFileSync('surveys/afnames/demo.yaml', 'utf8').replace('k: 10', 'k: 2');
    await expect(parseSurveys({ 'surveys/afnames/demo.yaml': afname })).rejects.toMatchObject({
      code: 'survey/invalid',
      details: { file: 'surveys/afnames/demo.yaml', message: expect.stringContaining('at k') as string },
    });
  });
});
