import { type ComponentType, createElement, type JSX } from 'react';
import type { Question } from 'survey-core';

/** Draws the answers to a question. */
type QuestionElement = ComponentType<{ question: Question }>;

const elements = new Map<string, QuestionElement>();

/**
 * How a type of question of SurveyJS is drawn. SurveyJS's own package for React does the same and brings every stock
 * renderer along, 36 KB that no child would ever see.
 */
export function registerQuestion(type: string, element: QuestionElement): void {
  elements.set(type, element);
}

/** The answers of this question, anew for each question; nothing for a type that nobody registered. */
export function questionElement(question: Question): JSX.Element | null {
  const element = elements.get(question.getTemplate());
  return element === undefined ? null : createElement(element, { key: question.name, question });
}
