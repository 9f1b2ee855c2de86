import type { ReactNode } from 'react';
import type { CsvRows } from '../../../browser/csv-rows.ts';
import { incidentsText } from '../../../text/incidents-view.ts';
import type { Mapping } from './read-register.ts';

interface Props {
  table: CsvRows;
  mapping: Mapping;
  years: readonly string[];
  pupils: Readonly<Record<string, number | undefined>>;
  onMapping(mapping: Mapping): void;
  onPupils(schooljaar: string, pupils: number | undefined): void;
  /** What belongs between the columns and the numbers of pupils. */
  children: ReactNode;
}

interface ColumnProps {
  id: string;
  label: string;
  none: string;
  table: CsvRows;
  value: number;
  onChange(column: number): void;
}

function Column({ id, label, none, table, value, onChange }: ColumnProps) {
  const example = table.rows[0]?.[value];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="select">
        <select id={id} value={value} onChange={({ target }) => onChange(Number(target.value))}>
          <option value={-1}>{none}</option>
          {table.columns.map((name, at) => (
            <option key={`${at} ${name}`} value={at}>
              {name}
            </option>
          ))}
        </select>
      </span>
      {example !== undefined && (
        <span className="soft small">{incidentsText.example(example.slice(0, 40))}</span>
      )}
    </div>
  );
}

/** Which column is what, and how many pupils there were: both stay on screen, so that either can be mended. */
export function RegisterStep({ table, mapping, years, pupils, onMapping, onPupils, children }: Props) {
  return (
    <div className="register-step">
      <h3>{incidentsText.mapping}</h3>
      <div className="controls controls-top">
        <Column
          id="register-datum"
          label={incidentsText.date}
          none={incidentsText.none}
          table={table}
          value={mapping.date}
          onChange={(date) => onMapping({ ...mapping, date })}
        />
        <Column
          id="register-soort"
          label={incidentsText.category}
          none={incidentsText.noCategory}
          table={table}
          value={mapping.category}
          onChange={(category) => onMapping({ ...mapping, category })}
        />
      </div>
      {children}
      {years.length > 0 && (
        <>
          <h3>{incidentsText.pupils}</h3>
          <p className="soft small" id="leerlingen-hint">
            {incidentsText.pupilsHint}
          </p>
          <div className="controls controls-top">
            {years.map((schooljaar) => (
              <label key={schooljaar} className="field">
                <span>{schooljaar}</span>
                <input
                  type="number"
                  className="number-input"
                  min={1}
                  max={9999}
                  inputMode="numeric"
                  aria-describedby="leerlingen-hint"
                  value={pupils[schooljaar] ?? ''}
                  onChange={({ target }) =>
                    onPupils(
                      schooljaar,
                      target.valueAsNumber >= 1 ? Math.round(target.valueAsNumber) : undefined,
                    )
                  }
                />
              </label>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
