import type { Finding } from '../../domain/issue.ts';
import type { SurveySources } from './sources.ts';

/** The six topics that the plan promises to ask about every year, in its own words (handbook, domain 1.4). */
const planTopics = {
  T1: 'aanpak van pesten',
  T2: 'begeleiding bij moeilijk gedrag',
  T3: 'sfeer',
  T4: 'normen en waarden',
  T5: 'duidelijkheid van schoolregels',
  T6: 'rust en orde',
} as const;

/** A list that asks about fewer topics than this is about one thing, and not the yearly one. */
const yearlyFrom = 3;

/** A topic of the plan that a yearly questionnaire does not ask about. */
export function topicsAreCovered({ questionnaires, items }: SurveySources): Finding[] {
  return questionnaires.flatMap((questionnaire) => {
    const asked = new Set<string>(
      items.filter(({ id }) => questionnaire.items.includes(id)).map(({ topic }) => topic),
    );
    const topics = Object.keys(planTopics);
    if (topics.filter((topic) => asked.has(topic)).length < yearlyFrom) return [];
    return Object.entries(planTopics)
      .filter(([topic]) => !asked.has(topic))
      .map(([topic, thema]): Finding => ({
        rule: 'thema-ontbreekt',
        severity: 'warning',
        file: questionnaire.file,
        line: questionnaire.at('items'),
        details: { bij: questionnaire.id, thema: `${topic}, ${thema}` },
      }));
  });
}
