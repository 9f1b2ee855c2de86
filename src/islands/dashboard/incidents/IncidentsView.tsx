import { useMemo, useState } from 'react';
import { csvRows, type CsvRows } from '../../../browser/csv-rows.ts';
import { releaseIncidents } from '../../../disclosure/incidents.ts';
import { incidentsText } from '../../../text/incidents-view.ts';
import { Fault } from '../Fault.tsx';
import type { ViewProps } from '../views.ts';
import { IncidentFigures } from './IncidentFigures.tsx';
import { guessMapping, readRegister, type Mapping } from './read-register.ts';
import { RegisterStep } from './RegisterStep.tsx';
import { sampleRegister } from './sample-register.ts';

interface Register {
  table: CsvRows;
  mapping: Mapping;
}

/** The school's own incident register, read and counted in this tab; leaving the view forgets it. */
export default function IncidentsView({ isDemo }: ViewProps) {
  const [register, setRegister] = useState<Register>();
  const [isNoTable, setIsNoTable] = useState(false);
  const [pupils, setPupils] = useState<Readonly<Record<string, number | undefined>>>({});
  const read = useMemo(() => {
    if (register === undefined || register.mapping.date < 0) return undefined;
    const { incidents, unreadable } = readRegister(
      register.table,
      register.mapping,
      register.mapping.category < 0 ? incidentsText.all : incidentsText.unknown,
    );
    return { tables: releaseIncidents(incidents), unreadable };
  }, [register]);
  const years = read?.tables.years.map(({ schooljaar }) => schooljaar) ?? [];

  function take(bytes: Uint8Array) {
    const table = csvRows(bytes);
    const isTable = table.columns.length > 1 && table.rows.length > 0;
    setIsNoTable(!isTable);
    setRegister(isTable ? { table, mapping: guessMapping(table) } : undefined);
  }

  return (
    <section className="overview-part" aria-labelledby="incidenten-kop">
      <h2 id="incidenten-kop">{incidentsText.title}</h2>
      <p className="soft" id="register-hint">
        {incidentsText.lead}
      </p>
      <div className="button-row">
        <span>
          <input
            className="file-input"
            type="file"
            id="register"
            accept=".csv,text/csv,text/plain"
            aria-describedby="register-hint"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              target.value = '';
              if (file !== undefined) void file.arrayBuffer().then((bytes) => take(new Uint8Array(bytes)));
            }}
          />
          <label className="button button-second" htmlFor="register">
            {register === undefined ? incidentsText.choose : incidentsText.chooseOther}
          </label>
        </span>
        {isDemo && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => take(new TextEncoder().encode(sampleRegister()))}
          >
            {incidentsText.sample}
          </button>
        )}
      </div>
      {isNoTable && <Fault text={incidentsText.notATable} />}
      {register !== undefined && (
        <RegisterStep
          table={register.table}
          mapping={register.mapping}
          years={years}
          pupils={pupils}
          onMapping={(mapping) => setRegister({ ...register, mapping })}
          onPupils={(schooljaar, n) => setPupils((now) => ({ ...now, [schooljaar]: n }))}
        />
      )}
      {read !== undefined && years.length === 0 && <Fault text={incidentsText.noDates} />}
      {read !== undefined && years.length > 0 && (
        <>
          {read.unreadable > 0 && <p className="quiet-note">{incidentsText.unreadable(read.unreadable)}</p>}
          <IncidentFigures tables={read.tables} pupils={pupils} />
        </>
      )}
    </section>
  );
}
