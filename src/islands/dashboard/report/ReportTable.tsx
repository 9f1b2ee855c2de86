import type { TableModel } from '../../../charts/table.ts';

/** A table of the report, always open: paper has nothing to press. */
export function ReportTable({ table }: { table: TableModel }) {
  const [, ...others] = table.columns;
  return (
    <div className="table-box" role="region" aria-label={table.caption} tabIndex={0}>
      <table className="figure-table">
        <caption className="visually-hidden">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label, numeric }) => (
              <th key={label} scope="col" className={numeric ? 'numeric' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells], line) => (
            <tr key={line}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={others[i]?.label} className={others[i]?.numeric === true ? 'numeric' : 'words'}>
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
