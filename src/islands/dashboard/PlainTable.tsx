import type { TableModel } from '../../charts/table.ts';

interface Props {
  table: TableModel;
  /** Which words may wrap: a date or a sign stays on one line, in a report every word may break. */
  wrap?: 'none' | 'long' | 'all';
}

/** A table in a box of its own, which scrolls where it is too wide. */
export function PlainTable({ table, wrap = 'long' }: Props) {
  const [, ...others] = table.columns;
  const lookOf = (cell: string) =>
    wrap === 'all' || (wrap === 'long' && cell.length > 24) ? 'words' : undefined;
  return (
    <div className="table-box" role="region" aria-label={table.caption} tabIndex={0}>
      <table className="figure-table">
        <caption className="visually-hidden">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label, numeric }, i) => (
              <th key={`${i} ${label}`} scope="col" className={numeric ? 'numeric' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells], i) => (
            <tr key={`${i} ${name}`}>
              <th scope="row">{name}</th>
              {cells.map((cell, c) => (
                <td key={c} className={others[c]?.numeric === true ? 'numeric' : lookOf(cell)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
