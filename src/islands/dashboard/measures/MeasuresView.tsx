import { useMemo, useState } from 'react';
import type { Measure } from '../../../domain/measure.ts';
import { measuresYaml } from '../../../plan/measures.ts';
import { findingsOf } from '../../../report/findings.ts';
import { measuresPage, measuresText } from '../../../text/measures.ts';
import { readPlanParts } from '../plan-parts.ts';
import { saveFile } from '../save-file.ts';
import type { ViewProps } from '../view-props.ts';
import { freeId } from './measure-store.ts';
import { MeasureForm } from './MeasureForm.tsx';
import { MeasureList } from './MeasureList.tsx';
import { OpenMeasures } from './OpenMeasures.tsx';
import { OverdueMeasures } from './OverdueMeasures.tsx';
import { useMeasures } from './use-measures.ts';

/** From a finding to what the school does: who, when, where in the plan. The outcome is a file for `content/`. */
export default function MeasuresView(props: ViewProps) {
  const { survey, surveys, isDemo } = props;
  const { files, undo, store } = useMeasures(props);
  const [edited, setEdited] = useState<{ measure: Measure; schooljaar: string }>();
  const plan = useMemo(() => readPlanParts(), []);
  const findings = useMemo(() => findingsOf(survey.cube), [survey.cube]);
  const cubes = useMemo(() => surveys.map(({ cube }) => cube), [surveys]);
  const followed = useMemo(
    () => files.flatMap(({ maatregelen }) => maatregelen.map(({ bevinding }) => bevinding)),
    [files],
  );
  return (
    <div className="act">
      <h2>{measuresText.title}</h2>
      <p className="lead">{measuresText.lead}</p>
      {isDemo && <p className="quiet-note">{measuresText.demo}</p>}
      <OpenMeasures store={store} />
      <MeasureForm
        key={edited?.measure.id ?? survey.cube.survey}
        findings={findings}
        plan={plan}
        schooljaar={survey.cube.schooljaar}
        before={edited}
        idFor={(words) => freeId(words, files)}
        onSave={(schooljaar, measure) => {
          store.put(schooljaar, measure);
          setEdited(undefined);
        }}
        onStop={() => setEdited(undefined)}
      />
      <section className="measure-lists" aria-labelledby="lijst-kop">
        <h2 id="lijst-kop">{measuresText.list}</h2>
        <p role="status" className="undo-line">
          {undo !== undefined && (
            <>
              {measuresText.removed(undo.measure.maatregel)}{' '}
              <button type="button" className="text-button" onClick={store.undo}>
                {measuresText.undo}
              </button>
            </>
          )}
        </p>
        <OverdueMeasures files={files} plan={plan} />
        {files.every(({ maatregelen }) => maatregelen.length === 0) && (
          <p className="soft">{measuresText.none}</p>
        )}
        {files.map((file) => {
          const name = `${file.schooljaar}.yaml`;
          return (
            file.maatregelen.length > 0 && (
              <section key={file.schooljaar} aria-labelledby={`lijst-${file.schooljaar}`}>
                <h3 id={`lijst-${file.schooljaar}`}>{measuresPage.ofYear(file.schooljaar)}</h3>
                <MeasureList
                  {...{ file, cubes, followed, plan, store }}
                  onEdit={(measure) => setEdited({ measure, schooljaar: file.schooljaar })}
                />
                <button
                  type="button"
                  className="button button-main"
                  onClick={() => {
                    saveFile(name, measuresYaml(file), 'application/yaml');
                    store.kept(file);
                  }}
                >
                  {measuresText.download(name)}
                </button>
                <p className="soft small">
                  {measuresText.putIn(name)} {measuresText.nothingStored}
                </p>
              </section>
            )
          );
        })}
      </section>
    </div>
  );
}
