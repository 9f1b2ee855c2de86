import { questionsText } from '../../text/questions-view.ts';
import { chaptersOf, type PlanChapter } from './plan-chapters.ts';

/** Where the plan makes the promise that these questions follow. In a tab of its own: leaving would close everything. */
export function PlanLinks({ plan, sections }: { plan: readonly PlanChapter[]; sections: readonly string[] }) {
  const chapters = chaptersOf(plan, [...new Set(sections)]);
  if (chapters.length === 0) return null;
  return (
    <p className="figure-note plan-links">
      {questionsText.inPlan}{' '}
      {chapters.map(({ href, title }, i) => (
        <span key={href}>
          {i > 0 && ', '}
          <a href={href} target="_blank" rel="noopener">
            {title}
          </a>
        </span>
      ))}
    </p>
  );
}
