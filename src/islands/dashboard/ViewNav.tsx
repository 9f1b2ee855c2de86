import { viewText } from '../../text/views.ts';
import type { ViewEntry } from './views.ts';

function Part({
  entries,
  current,
  name,
}: {
  entries: readonly ViewEntry[];
  current: ViewEntry;
  name: string;
}) {
  if (entries.length === 0) return null;
  return (
    <ul className="view-nav-part" aria-label={name}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <a href={`#${entry.id}`} aria-current={entry === current ? 'page' : undefined}>
            {viewText.names[entry.id]}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The views as plain links: the keyboard, a new tab's address and the back button work by themselves. */
export function ViewNav({ entries, current }: { entries: readonly ViewEntry[]; current: ViewEntry }) {
  return (
    <nav className="view-nav" aria-label={viewText.nav}>
      <Part entries={entries.filter(({ kind }) => kind === 'look')} current={current} name={viewText.look} />
      <Part entries={entries.filter(({ kind }) => kind === 'act')} current={current} name={viewText.act} />
    </nav>
  );
}
