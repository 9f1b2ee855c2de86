import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as SurveyCore from 'survey-core';
import { parseSync } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shake } from '../../../scripts/shake/shake.ts';
import type { Node } from '../../../scripts/shake/statements.ts';
import { shakenSurveyCore } from '../../../scripts/shake/survey-core.ts';
import { toSurveyModel } from '../../../src/survey/model.ts';
import { pupilQuestionnaire } from '../../support/a-questionnaire.ts';

const parse = (code: string) => parseSync('source.js', code).program as unknown as Node;

describe('leaving out what nothing needs', () => {
  const source = `
    class Base {}
    class Kept extends Base { make() { return helper(); } }
    class Gone extends Base {}
    function helper() { return 1; }
    const Serializer = { addClass() {} };
    function __decorate() {}
    Kept.count = 0;
    Gone.count = 0;
    __decorate([], Kept.prototype, "a", void 0);
    __decorate([], Gone.prototype, "b", void 0);
    Serializer.addClass("base", [], function () { return new Base(); });
    Serializer.addClass("kept", [], function () { return new Kept(); }, "base");
    Serializer.getProperty("gone", "a").type = "x";
    Serializer.addClass("gone", [], function () { return new Gone(); }, "base");
    globalThis.touched = true;
    export { Kept, Gone as Away, helper };`;
  const code = shake(source, parse(source), ['Kept', 'Serializer']);

  it('keeps a class with its statics, its decorators, its registration and what they name', () => {
    for (const part of [
      'class Kept',
      'class Base',
      'function helper',
      'Kept.count',
      '"kept"',
      '"base"',
      '"a"',
    ])
      expect(code).toContain(part);
  });

  it('leaves out a class with all that only serves it, and its export', () => {
    expect(code).not.toMatch(/Gone|Away|"gone"|"b"/);
  });

  it('keeps side effects that serve nobody', () => {
    expect(code).toContain('globalThis.touched');
  });

  it('refuses a root that is not there', () => {
    expect(() => shake(source, parse(source), ['Nobody'])).toThrow('Nobody');
  });
});

describe('the light survey-core', () => {
  const file = createRequire(import.meta.url)
    .resolve('survey-core')
    .replace(/survey\.core\.js$/, 'fesm/survey-core.mjs');
  const source = readFileSync(file, 'utf8');
  const light = shakenSurveyCore(source, parse);
  const folder = mkdtempSync(join(tmpdir(), 'veilige-kring-licht-'));
  let core: typeof SurveyCore;
  beforeAll(async () => {
    const module = join(folder, 'survey-core.mjs');
    writeFileSync(module, light);
    core = (await import(pathToFileURL(module).href)) as typeof core;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('leaves out more than four tenths of the whole', () => {
    expect(light.length).toBeLessThan(source.length * 0.6);
  });

  it('runs the questionnaire for pupils as the whole does', async () => {
    const whole = await import('survey-core');
    const json = toSurveyModel(await pupilQuestionnaire());
    const [ours, theirs] = [core, whole].map(({ Model }) => new Model(json));
    const shape = (model: typeof ours) =>
      model?.getAllQuestions().map((question) => {
        const choices =
          'visibleChoices' in question ? (question.visibleChoices as { value: unknown; text: string }[]) : [];
        return [
          question.name,
          question.title,
          question.getType(),
          choices.map(({ value, text }) => [value, text]),
        ];
      });
    expect(shape(ours)).toEqual(shape(theirs));
    const faults = (model: typeof ours) => (model?.jsonErrors ?? []).map(({ message }) => message);
    expect(faults(ours)).toEqual(faults(theirs));
    for (const model of [ours, theirs]) {
      const [first, second] = model?.getAllQuestions() ?? [];
      if (first === undefined || second === undefined) throw new Error('no questions');
      first.value = 2;
      second.value = 3;
      second.clearValue();
      expect([first.isEmpty(), second.isEmpty()]).toEqual([false, true]);
    }
    expect(ours?.data).toEqual(theirs?.data);
    ours?.clear(true);
    expect(ours?.data).toEqual({});
  });

  it('still branches: an expression hides and shows a question', () => {
    const model = new core.Model({
      elements: [
        { type: 'radiogroup', name: 'a', choices: [1, 2] },
        { type: 'comment', name: 'b', visibleIf: '{a} = 2 or {a} > 5' },
      ],
    });
    const names = () => model.getAllQuestions(true).map(({ name }) => name);
    expect(names()).toEqual(['a']);
    model.setValue('a', 2);
    expect(names()).toEqual(['a', 'b']);
  });
});
