import { useState } from 'react';
import { parseMeasures } from '../../../plan/measures.ts';
import { measuresText } from '../../../text/measures.ts';
import type { ProblemText } from '../../../text/problems.ts';
import { Fault } from '../Fault.tsx';
import type { MeasureStore } from './measure-store.ts';

/** Going on with a file of this year or an earlier one. */
export function OpenMeasures({ store }: { store: MeasureStore }) {
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState<ProblemText>();
  async function open(files: readonly File[]) {
    setFault(undefined);
    for (const file of files) {
      try {
        const opened = parseMeasures(await file.text(), file.name);
        store.open(opened);
        setSaid(measuresText.opened(file.name, opened.maatregelen.length));
      } catch {
        setFault(measuresText.openFailed(file.name));
      }
    }
  }
  return (
    <details className="open-measures">
      <summary>{measuresText.openTitle}</summary>
      <p className="soft" id="maatregelen-hint">
        {measuresText.openHint}
      </p>
      <input
        className="file-input"
        type="file"
        id="maatregelen-bestand"
        accept=".yaml,.yml"
        multiple
        aria-describedby="maatregelen-hint"
        onChange={({ target }) => {
          void open([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <label className="button button-second" htmlFor="maatregelen-bestand">
        {measuresText.open}
      </label>
      <p role="status" className="small">
        {said}
      </p>
      {fault !== undefined && <Fault text={fault} />}
    </details>
  );
}
