import { openedFilesText } from '../../text/opened-files.ts';
import { formatCount } from '../../text/numbers.ts';
import type { OpenedSurvey } from '../opening/protocol.ts';
import { openedRemarks } from './opened-remarks.ts';

interface Props {
  surveys: readonly OpenedSurvey[];
  others: readonly OpenedSurvey[];
}

/** Every file that is open, what it is, and what does not go together. */
export function OpenedFiles({ surveys, others }: Props) {
  const remarks = openedRemarks(surveys);
  return (
    <>
      <div className="table-box" role="region" aria-label={openedFilesText.caption} tabIndex={0}>
        <table className="figure-table">
          <caption className="visually-hidden">{openedFilesText.caption}</caption>
          <thead>
            <tr>
              {openedFilesText.columns.map((label, i) => (
                <th key={label} scope="col" className={i === 3 ? 'numeric' : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...surveys, ...others].map(({ file, source, cube, accepted }) => (
              <tr key={`${cube.survey} ${cube.role}`}>
                <th scope="row">{file}</th>
                <td className="words">
                  {source === 'cube'
                    ? openedFilesText.kinds.cube
                    : `${openedFilesText.kinds[source]}: ${cube.title}`}
                </td>
                <td>{cube.schooljaar}</td>
                <td className="numeric">{formatCount(accepted)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {remarks.length > 0 && (
        <ul>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </>
  );
}
