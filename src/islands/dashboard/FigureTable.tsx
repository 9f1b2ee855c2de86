import { toCsv } from '../../charts/csv.ts';
import type { TableModel } from '../../charts/table.ts';
import { overviewText } from '../../text/dashboard.ts';
import { PictureButtons } from './PictureButtons.tsx';
import { PlainTable } from './PlainTable.tsx';
import { saveFile } from './save-file.ts';

interface Props {
  table: TableModel;
  /** Name of the CSV file, without its ending. */
  file: string;
  open?: boolean;
  note?: string | undefined;
  /** False where the figure has no drawing of its own. */
  picture?: boolean;
}

/** The cells of a figure as a real table, and as a file for a spreadsheet. */
export function FigureTable({ table, file, open = false, note, picture = true }: Props) {
  return (
    <>
      <details className="figure-details" open={open}>
        <summary className="figure-summary">{overviewText.table}</summary>
        <PlainTable table={table} wrap="none" />
      </details>
      <p className="figure-foot">
        <button type="button" className="text-button" onClick={() => saveFile(`${file}.csv`, toCsv(table))}>
          {overviewText.download}
        </button>
        {picture && <PictureButtons file={file} />}
        {note !== undefined && <span>{note}</span>}
      </p>
    </>
  );
}
