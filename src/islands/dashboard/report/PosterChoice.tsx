import { useMemo, useState } from 'react';
import type { Cube, Released } from '../../../domain/released.ts';
import { posterOf } from '../../../report/poster.ts';
import { posterText } from '../../../text/report.ts';
import type { PlanParts } from '../plan-parts.ts';
import { PosterSheet } from './PosterSheet.tsx';

/** Choosing a stamgroep; its poster, or why there is none. */
export function PosterChoice({ cube, plan }: { cube: Released<Cube>; plan: PlanParts }) {
  const [chosen, setChosen] = useState(cube.atoms[0]?.id ?? '');
  const atom = cube.atoms.find(({ id }) => id === chosen) ?? cube.atoms[0];
  const poster = useMemo(() => (atom === undefined ? 'too-few' : posterOf(cube, atom)), [cube, atom]);
  const isNotice = cube.notices.some(({ given }) => given);
  return (
    <>
      <div className="act-tools">
        <p>{posterText.lead}</p>
        {isNotice && <p className="quiet-note">{posterText.noticeFirst}</p>}
        <div className="act-row">
          <label className="field">
            <span>{posterText.choose}</span>
            <span className="select">
              <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
                {cube.atoms.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </select>
            </span>
          </label>
          {typeof poster !== 'string' && (
            <button type="button" className="button button-main" onClick={() => print()}>
              {posterText.print}
            </button>
          )}
        </div>
        <p className="soft small">{posterText.printHint}</p>
      </div>
      <div role="status">
        {typeof poster === 'string' && <p className="quiet-note">{posterText.refused[poster]}</p>}
      </div>
      {typeof poster !== 'string' && (
        <div className="report-desk">
          <PosterSheet poster={poster} childLine={plan.childLine} />
        </div>
      )}
    </>
  );
}
