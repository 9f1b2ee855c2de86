import { useMemo, useState } from 'react';
import { makeReport } from '../../../report/make-report.ts';
import { workbookSheets } from '../../../report/sheets.ts';
import { type Audience, audienceText, posterText, reportText, workbookText } from '../../../text/report.ts';
import { Fault } from '../Fault.tsx';
import { useMeasures } from '../measures/use-measures.ts';
import { partLabel, readPlanParts } from '../plan-parts.ts';
import { saveFile } from '../save-file.ts';
import type { ViewProps } from '../view-props.ts';
import { PosterChoice } from './PosterChoice.tsx';
import { reportPictures } from './report-pictures.ts';
import { ReportSheet } from './ReportSheet.tsx';

const audiences: readonly Audience[] = ['team', 'mr', 'bestuur', 'inspectie'];
type Choice = Audience | 'poster';

/** The report for who asks, on paper, as a file to edit, or as figures for a spreadsheet; and the poster for a group. */
export default function ReportView(props: ViewProps) {
  const { survey, isDemo } = props;
  const { cube } = survey;
  const [choice, setChoice] = useState<Choice>('team');
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const { files } = useMeasures(props);
  const plan = useMemo(() => readPlanParts(), []);
  const audience = choice === 'poster' ? 'team' : choice;
  const report = useMemo(
    () =>
      makeReport(cube, audience, {
        school: plan.school,
        instrument: plan.instrument,
        isDemo,
        measures: files.flatMap(({ maatregelen }) => maatregelen),
        roleLabel: (rol) => plan.roles.find((role) => role.rol === rol)?.label ?? rol,
        partLabel: (deel) => partLabel(plan, deel),
      }),
    [cube, audience, plan, isDemo, files],
  );

  /** The code that writes the file comes along only now; it is half as large as the dashboard. */
  async function download(name: string, make: () => Promise<Blob>) {
    setState('busy');
    try {
      const blob = await make();
      saveFile(name, blob, blob.type);
      setState('idle');
    } catch {
      setState('failed');
    }
  }
  const word = async () => {
    const [{ reportDocx }, pictures] = await Promise.all([
      import('../../../report/docx.ts'),
      reportPictures(),
    ]);
    return reportDocx(report, pictures);
  };
  const excel = async () => (await import('../../../report/xlsx.ts')).writeWorkbook(workbookSheets(cube));

  return (
    <div className="act">
      <div className="act-tools">
        <h2>{reportText.title}</h2>
        <p className="lead">{reportText.lead}</p>
        <fieldset className="field segmented">
          <legend>{reportText.forWhom}</legend>
          <div className="segments">
            {[...audiences, 'poster' as const].map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="verslag"
                  value={one}
                  checked={choice === one}
                  onChange={() => setChoice(one)}
                />
                <span>{one === 'poster' ? posterText.choose : audienceText[one].name}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {choice !== 'poster' && (
          <>
            <p className="soft">{audienceText[choice].about}</p>
            <div className="act-row">
              <button type="button" className="button button-main" onClick={() => print()}>
                {reportText.print}
              </button>
              <button
                type="button"
                className="button button-second"
                onClick={() => void download(`${reportText.fileName(choice, cube.schooljaar)}.docx`, word)}
              >
                {reportText.docx}
              </button>
              <button
                type="button"
                className="button button-second"
                onClick={() => void download(`${workbookText.fileName(cube.schooljaar)}.xlsx`, excel)}
              >
                {reportText.xlsx}
              </button>
            </div>
            <p className="soft small">{reportText.printHint}</p>
            <p role="status" className="small">
              {state === 'busy' && reportText.making}
            </p>
            {state === 'failed' && <Fault text={reportText.failed} />}
          </>
        )}
      </div>
      {choice === 'poster' ? (
        <PosterChoice key={cube.survey} cube={cube} plan={plan} />
      ) : (
        <div className="report-desk">
          <ReportSheet report={report} />
        </div>
      )}
    </div>
  );
}
