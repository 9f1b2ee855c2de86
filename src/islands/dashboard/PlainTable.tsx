import type { TableModel } from '../../charts/table.ts';

/** Long words may wrap; a date or a sign stays on one line. */
const lookOf = (cell: string) => (cell.length > 24 ? 'words' : undefined);

/** A table that stands open on the page, in a box of its own that scrolls where it is too wide. */
export function PlainTable({ table }: { table: TableModel }) {
  const [, ...others] = table.columns;
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
