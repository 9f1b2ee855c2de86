import { overviewViewText } from '../../../text/overview-view.ts';

/** What follows from the overview, in the order of the hour. */
export function NextSteps() {
  const { title, steps } = overviewViewText.next;
  return (
    <nav className="overview-part next-steps" aria-labelledby="en-nu-kop">
      <h2 id="en-nu-kop">{title}</h2>
      <ol>
        {steps.map(({ href, label, about }) => (
          <li key={href}>
            <a href={href}>{label}</a>
            <span className="soft">{about}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
