import { ItemSection } from '../ItemSection.tsx';
import { surveyId } from '../survey-name.ts';
import type { ViewProps } from '../views.ts';

/** The answers to each question, for the school or one group. */
export default function QuestionsView({ survey, database }: ViewProps) {
  return <ItemSection key={surveyId(survey)} cube={survey.cube} database={database} />;
}
