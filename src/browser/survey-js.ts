import { Model, type Question, Serializer } from 'survey-core';
import type { SurveyModelJson } from '../survey/model.ts';

// Our properties of a question, beside SurveyJS's own.
Serializer.addProperty('question', { name: 'picture', default: '' });
Serializer.addProperty('question', { name: 'explanation', default: '' });
Serializer.addProperty('question', { name: 'scale', default: '' });

/**
 * A running questionnaire. SurveyJS keeps answers and order; nothing of it draws itself, so its style sheet, which
 * would break the content security policy, is switched off.
 */
export function startSurvey(json: SurveyModelJson): Model {
  const model = new Model(json);
  model.generateStylesheet = false;
  return model;
}

/** The questions in the order in which they are asked. */
export function questionsOf(model: Model): Question[] {
  return model.getAllQuestions();
}

/** Gives an answer; every screen that shows the question hears of it. */
export function answer(question: Question, value: unknown): void {
  question.value = value;
}

/** One of our own properties of a question, as text. */
export function propertyOf(
  question: Question,
  name: 'picture' | 'explanation' | 'description' | 'scale',
): string {
  const value: unknown =
    question.getPropertyValue(name) ?? (name === 'description' ? question.description : '');
  return typeof value === 'string' ? value : '';
}
