import { useMemo } from 'react';
import { ItemSection } from '../ItemSection.tsx';
import { surveyId } from '../survey-name.ts';
import { useSettled } from '../use-settled.ts';
import type { ViewProps } from '../view-props.ts';
import { PromiseSection } from './PromiseSection.tsx';

/** The answers to each question, for the school or one group; and the roles beside each other per promise. */
export default function QuestionsView({ survey, surveys, database, onRetryDatabase, plan }: ViewProps) {
  const isSettled = useSettled();
  const { schooljaar } = survey.cube;
  const roles = useMemo(() => {
    const sameYear = surveys.filter(({ cube }) => cube.schooljaar === schooljaar);
    return [...Map.groupBy(sameYear, ({ cube }) => cube.role).values()].flatMap(([first]) => first ?? []);
  }, [surveys, schooljaar]);
  return (
    <>
      <ItemSection
        key={surveyId(survey)}
        cube={survey.cube}
        database={database}
        plan={plan}
        onRetry={onRetryDatabase}
      />
      {isSettled && <PromiseSection surveys={roles} plan={plan} />}
    </>
  );
}
