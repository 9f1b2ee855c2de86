import { useState } from 'react';
import { type GroupDraft, isTable, parseGroupRows } from '../../survey/group-list.ts';
import { afnameText } from '../../text/afname.ts';

interface Props {
  legend: string;
  groups: readonly GroupDraft[];
  /** Rows with something wrong, for the reader's eye and for a screen reader. */
  faulty: ReadonlySet<number>;
  onChange(groups: readonly GroupDraft[]): void;
}

const empty: GroupDraft = { id: '', bouw: '', enrolled: '' };
const columns = [
  { key: 'id', label: afnameText.groupName, mode: 'text' },
  { key: 'bouw', label: afnameText.bouw, mode: 'text' },
  { key: 'enrolled', label: afnameText.number, mode: 'numeric' },
] as const;

const total = (groups: readonly GroupDraft[]) =>
  groups.reduce((sum, { enrolled }) => sum + (/^\d+$/.test(enrolled.trim()) ? Number(enrolled) : 0), 0);

/** The groups as a small table. A list that is pasted fills it; a removed or overwritten row comes back with undo. */
export function GroupTable({ legend, groups, faulty, onChange }: Props) {
  const [past, setPast] = useState<readonly (readonly GroupDraft[])[]>([]);
  const change = (next: readonly GroupDraft[]) => {
    setPast((all) => [...all.slice(-49), groups]);
    onChange(next);
  };
  const paste = (row: number, text: string): boolean => {
    const rows = isTable(text) ? parseGroupRows(text) : [];
    if (rows.length > 0) change([...groups.slice(0, row), ...rows, ...groups.slice(row + rows.length)]);
    return rows.length > 0;
  };
  return (
    <fieldset className="group-field" aria-describedby="groepen-hint">
      <legend>{legend}</legend>
      <p className="soft small" id="groepen-hint">
        {afnameText.groupsHint}
      </p>
      <datalist id="bouwen">
        {afnameText.bouwen.map((bouw) => (
          <option key={bouw} value={bouw} />
        ))}
      </datalist>
      <table className="group-table">
        <thead>
          <tr>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {groups.map((group, row) => (
            <tr key={row} data-faulty={faulty.has(row)}>
              {columns.map(({ key, label, mode }) => (
                <td key={key} data-label={label}>
                  <input
                    value={group[key]}
                    inputMode={mode}
                    list={key === 'bouw' ? 'bouwen' : undefined}
                    autoComplete="off"
                    aria-label={`${label}, ${afnameText.row(row + 1)}`}
                    aria-invalid={faulty.has(row)}
                    onChange={({ target }) =>
                      change(
                        groups.map((other, i) => (i === row ? { ...other, [key]: target.value } : other)),
                      )
                    }
                    onPaste={(event) => {
                      if (paste(row, event.clipboardData.getData('text'))) event.preventDefault();
                    }}
                  />
                </td>
              ))}
              <td>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => change(groups.filter((_, i) => i !== row))}
                >
                  {afnameText.remove}
                  <span className="visually-hidden"> {group.id || afnameText.row(row + 1)}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="button-row group-row">
        <button type="button" className="button button-quiet" onClick={() => change([...groups, empty])}>
          {afnameText.add}
        </button>
        <button
          type="button"
          className="button button-quiet"
          disabled={past.length === 0}
          onClick={() => {
            onChange(past.at(-1) ?? groups);
            setPast(past.slice(0, -1));
          }}
        >
          {afnameText.undo}
        </button>
        <p role="status">{afnameText.total(total(groups))}</p>
      </div>
    </fieldset>
  );
}
