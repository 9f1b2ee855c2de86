import { useState } from 'react';
import { incidentsText } from '../../../text/incidents-view.ts';
import { registerMappingText } from '../../../text/register-mapping.ts';
import { Fault } from '../Fault.tsx';
import type { ViewProps } from '../view-props.ts';
import { IncidentFigures } from './IncidentFigures.tsx';
import { KindsStep } from './KindsStep.tsx';
import { RegisterFiles } from './RegisterFiles.tsx';
import { RegisterStep } from './RegisterStep.tsx';
import { SaveMapping } from './SaveMapping.tsx';
import { sampleRegister } from './sample-register.ts';
import { useRegister } from './use-register.ts';

/** The school's own incident register, read and counted in this tab; leaving the view forgets it. */
export default function IncidentsView({ isDemo }: ViewProps) {
  const { register, read, faults, said, take, setMapping, setKind } = useRegister();
  const [pupils, setPupils] = useState<Readonly<Record<string, number | undefined>>>({});
  const years = read?.tables.years.map(({ schooljaar }) => schooljaar) ?? [];
  const missing = register?.missing ?? [];
  const unknown = register?.unknown ?? [];
  const isKinds = register !== undefined && register.mapping.category >= 0 && read?.refusal === undefined;

  return (
    <section className="overview-part" aria-labelledby="incidenten-kop">
      <h2 id="incidenten-kop">{incidentsText.title}</h2>
      <p className="soft" id="register-hint">
        {incidentsText.lead}
      </p>
      <RegisterFiles
        hasRegister={register !== undefined}
        onSample={isDemo ? () => take([new TextEncoder().encode(sampleRegister())]) : undefined}
        onFiles={take}
      />
      {faults.map((fault) => (
        <Fault key={fault.wat} text={fault} />
      ))}
      <p role="status" className="small register-said">
        {said}
      </p>
      {missing.length > 0 && <Fault text={registerMappingText.missing(missing)} />}
      {register !== undefined && (
        <RegisterStep
          table={register.table}
          mapping={register.mapping}
          years={years}
          pupils={pupils}
          onMapping={setMapping}
          onPupils={(schooljaar, n) => setPupils((now) => ({ ...now, [schooljaar]: n }))}
        >
          {read?.refusal !== undefined && <Fault text={registerMappingText.refused[read.refusal]} />}
          {unknown.length > 0 && <p className="quiet-note">{registerMappingText.unknown(unknown)}</p>}
          {isKinds && (
            <KindsStep
              key={`${register.table.rows.length} ${register.mapping.category} ${said}`}
              register={register}
              onKind={setKind}
            />
          )}
        </RegisterStep>
      )}
      {read !== undefined && years.length === 0 && <Fault text={incidentsText.noDates} />}
      {read !== undefined && years.length > 0 && (
        <>
          {read.unreadable > 0 && <p className="quiet-note">{incidentsText.unreadable(read.unreadable)}</p>}
          <IncidentFigures tables={read.tables} pupils={pupils} />
        </>
      )}
      {register !== undefined && years.length > 0 && <SaveMapping register={register} />}
    </section>
  );
}
