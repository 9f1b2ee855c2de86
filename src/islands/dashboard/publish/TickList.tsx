import type { ReactNode } from 'react';
import { publishText } from '../../../text/results.ts';

export interface TickEntry {
  id: string;
  label: ReactNode;
  /** Why it cannot be ticked. */
  refused: string | undefined;
}

interface Props {
  name: string;
  note?: string | undefined;
  entries: readonly TickEntry[];
  ticked: ReadonlySet<string>;
  onTick(ids: readonly string[], isOn: boolean): void;
}

/** Boxes under one name, with a way to tick all or none at once. */
export function TickList({ name, note, entries, ticked, onTick }: Props) {
  const open = entries.filter(({ refused }) => refused === undefined).map(({ id }) => id);
  const isAll = open.length > 0 && open.every((id) => ticked.has(id));
  return (
    <fieldset className="picks tick-list">
      <legend>{name}</legend>
      {note !== undefined && <p className="soft small">{note}</p>}
      {open.length > 1 && (
        <button type="button" className="text-button small" onClick={() => onTick(open, !isAll)}>
          {isAll ? publishText.nothing : publishText.all}
          <span className="visually-hidden">: {name}</span>
        </button>
      )}
      <ul className="pick-list">
        {entries.map(({ id, label, refused }) => (
          <li key={id}>
            <label className="pick">
              <input
                type="checkbox"
                checked={refused === undefined && ticked.has(id)}
                disabled={refused !== undefined}
                onChange={({ target }) => onTick([id], target.checked)}
              />
              <span>
                {label}
                {refused !== undefined && <span className="soft small pick-note">{refused}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
