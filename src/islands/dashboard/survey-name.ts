import { people } from '../../text/people.ts';
import type { OpenedSurvey } from '../opening/protocol.ts';

export const surveyId = ({ cube }: OpenedSurvey): string => `${cube.survey} ${cube.role}`;

/** The year, and whose answers or the title too where several afnames are of one year. */
export function nameOf({ cube }: OpenedSurvey, all: readonly OpenedSurvey[]): string {
  const sameYear = all.filter((other) => other.cube.schooljaar === cube.schooljaar);
  if (sameYear.length === 1) return cube.schooljaar;
  const sameRole = sameYear.filter((other) => other.cube.role === cube.role);
  return `${cube.schooljaar}, ${sameRole.length > 1 ? cube.title : people[cube.role].members}`;
}
