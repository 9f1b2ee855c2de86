import { useState } from 'react';
import { askSql, mostCounted, type SqlFault, type SqlResult } from '../../../analysis/own-sql.ts';
import { toCsv } from '../../../charts/csv.ts';
import type { TableModel } from '../../../charts/table.ts';
import type { Released } from '../../../domain/released.ts';
import { overviewText } from '../../../text/dashboard.ts';
import { sqlExamples, sqlTables, sqlText } from '../../../text/explore-view.ts';
import { Fault } from '../Fault.tsx';
import { PlainTable } from '../PlainTable.tsx';
import { saveFile } from '../save-file.ts';
import type { ViewProps } from '../view-props.ts';

const exampleIds = Object.keys(sqlExamples) as (keyof typeof sqlExamples)[];
const numbers = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4 });

function tableOf({ columns, rows }: Released<SqlResult>): TableModel {
  const isNumeric = columns.map((_, at) =>
    rows.every((row) => row[at] === null || typeof row[at] === 'number'),
  );
  const words = (value: string | number | null) =>
    value === null ? '' : typeof value === 'number' ? numbers.format(value) : value;
  return {
    caption: sqlText.result,
    columns: columns.map((label, at) => ({ label, numeric: at > 0 && isNumeric[at] === true })),
    rows: rows.map((row) => row.map(words)),
  };
}

function Answer({ answer }: { answer: Released<SqlResult> | SqlFault }) {
  if ('fault' in answer) {
    return (
      <>
        <Fault text={sqlText.faults[answer.fault]} />
        {'message' in answer && (
          <details>
            <summary className="figure-summary">{sqlText.message}</summary>
            <pre className="sql-message">{answer.message}</pre>
          </details>
        )}
      </>
    );
  }
  const table = tableOf(answer);
  return (
    <figure className="figure">
      <figcaption className="figure-sentence">
        <span role="status">{sqlText.rows(answer.rows.length, answer.total, mostCounted)}</span>
      </figcaption>
      {answer.total > 0 && (
        <>
          <PlainTable table={table} />
          <p className="figure-foot">
            <button type="button" className="text-button" onClick={() => saveFile('sql.csv', toCsv(table))}>
              {overviewText.download}
            </button>
          </p>
        </>
      )}
    </figure>
  );
}

/** A box for SQL on the released cells, with questions to start from. */
export function SqlSection({ database, onRetryDatabase }: Pick<ViewProps, 'database' | 'onRetryDatabase'>) {
  const [sql, setSql] = useState(sqlExamples.years);
  const [answer, setAnswer] = useState<Released<SqlResult> | SqlFault>();
  const [isBusy, setIsBusy] = useState(false);
  const isReady = database !== undefined && database !== 'absent';

  async function run() {
    if (database === undefined || database === 'absent' || isBusy) return;
    setIsBusy(true);
    const given = await askSql(database, sql);
    setIsBusy(false);
    setAnswer(given);
    if ('fault' in given && (given.fault === 'too-long' || given.fault === 'no-memory')) onRetryDatabase();
  }

  return (
    <section className="subject" aria-labelledby="sql-kop">
      <h3 id="sql-kop">{sqlText.title}</h3>
      <p className="soft">{sqlText.lead}</p>
      <div className="controls sql-examples" role="group" aria-label={sqlText.examples}>
        {exampleIds.map((id) => (
          <button key={id} type="button" className="text-button" onClick={() => setSql(sqlExamples[id])}>
            {sqlText.exampleNames[id]}
          </button>
        ))}
      </div>
      <div className="field">
        <label htmlFor="sql">{sqlText.label}</label>
        <textarea
          id="sql"
          className="sql-box"
          rows={7}
          spellCheck="false"
          autoCapitalize="off"
          autoComplete="off"
          aria-describedby="sql-hint"
          value={sql}
          onChange={({ target }) => setSql(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            void run();
          }}
        />
        <p className="soft small" id="sql-hint">
          {sqlText.hint}
        </p>
      </div>
      <p className="button-row">
        <button
          type="button"
          className="button button-main"
          aria-disabled={!isReady || isBusy}
          onClick={() => void run()}
        >
          {isBusy ? sqlText.running : sqlText.run}
        </button>
        {database === undefined && <span className="soft small">{sqlText.starting}</span>}
      </p>
      {answer !== undefined && <Answer answer={answer} />}
      <details>
        <summary className="figure-summary">{sqlText.tables}</summary>
        <dl className="sql-tables">
          {sqlTables.map(([name, columns]) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{columns}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
