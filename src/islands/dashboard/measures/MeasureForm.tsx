import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { measureYears, type Measure } from '../../../domain/measure.ts';
import type { Pickable } from '../../../report/findings.ts';
import { measuresText } from '../../../text/measures.ts';
import { Fault } from '../Fault.tsx';
import { chapterOf, type PlanParts } from '../plan-parts.ts';
import { type Draft, type DraftField, draftFault, emptyDraft, measureOf } from './draft.ts';
import { FindingChoice, ownFinding } from './FindingChoice.tsx';
import { PlaceField } from './PlaceField.tsx';

interface Props {
  findings: readonly Pickable[];
  plan: PlanParts;
  /** The schooljaar of the figures. */
  schooljaar: string;
  /** A measure that is changed; its finding stays as it was. */
  before: { measure: Measure; schooljaar: string } | undefined;
  idFor(maatregel: string): string;
  onSave(schooljaar: string, measure: Measure): void;
  onStop(): void;
}

function draftOf({ measure, schooljaar }: NonNullable<Props['before']>): Draft {
  const { maatregel, eigenaar, uiterlijk, deel } = measure;
  return { pick: '', own: '', maatregel, eigenaar, schooljaar, uiterlijk, deel };
}

/** Finding, measure, owner, day and place in the plan: everything is asked, one fault at a time is said. */
export function MeasureForm({ findings, plan, schooljaar, before, idFor, onSave, onStop }: Props) {
  const [draft, setDraft] = useState(() => (before === undefined ? emptyDraft(schooljaar) : draftOf(before)));
  const [fault, setFault] = useState<{ field: DraftField; text: string }>();
  const form = useRef<HTMLFormElement>(null);
  const faultId = useId();
  // Whoever pressed "Wijzig" goes to the form; it stands above the list.
  const isChange = before !== undefined;
  useLayoutEffect(() => {
    if (isChange) form.current?.querySelector<HTMLElement>('[name="maatregel"]')?.focus();
  }, [isChange]);
  const picked = useMemo(() => findings.find(({ id }) => id === draft.pick), [findings, draft.pick]);
  const finding = before?.measure.bevinding ?? (draft.pick === ownFinding ? 'own' : picked?.finding);
  const change = (part: Partial<Draft>) => {
    setFault(undefined);
    setDraft((now) => ({ ...now, ...part }));
  };
  const about = (field: DraftField) =>
    fault?.field === field ? { 'aria-invalid': true, 'aria-errormessage': faultId } : {};

  function choose(pick: string) {
    const section = findings.find(({ id }) => id === pick)?.section;
    change({ pick, ...(draft.deel === '' ? { deel: chapterOf(plan, section) } : {}) });
  }
  function save() {
    const wrong = draftFault(draft, finding);
    if (wrong !== undefined || finding === undefined) {
      setFault(wrong);
      form.current?.querySelector<HTMLElement>(`[name="${wrong?.field ?? ''}"]`)?.focus();
      return;
    }
    const id = before?.measure.id ?? idFor(draft.maatregel);
    onSave(draft.schooljaar, measureOf(draft, id, finding, before?.measure));
    setDraft(emptyDraft(draft.schooljaar));
  }
  const first = draft.schooljaar.slice(0, 4);

  return (
    <form
      ref={form}
      className="measure-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {before === undefined ? (
        <FindingChoice findings={findings} chosen={draft.pick} onChoose={choose} />
      ) : (
        <p className="soft">
          {measuresText.because} {before.measure.bevinding.tekst}
        </p>
      )}
      {finding === 'own' && (
        <label className="field">
          <span>{measuresText.ownLabel}</span>
          <span className="soft small">{measuresText.ownHint}</span>
          <textarea
            name="aanleiding"
            rows={2}
            maxLength={400}
            value={draft.own}
            {...about('aanleiding')}
            onChange={({ target }) => change({ own: target.value })}
          />
        </label>
      )}
      <h3>{measuresText.measure}</h3>
      <label className="field">
        <span className="visually-hidden">{measuresText.measure}</span>
        <span className="soft small">{measuresText.measureHint}</span>
        <textarea
          name="maatregel"
          rows={2}
          maxLength={300}
          value={draft.maatregel}
          {...about('maatregel')}
          onChange={({ target }) => change({ maatregel: target.value })}
        />
      </label>
      <div className="measure-row">
        <label className="field">
          <span>{measuresText.owner}</span>
          <span className="soft small">{measuresText.ownerHint}</span>
          <span className="select">
            <select
              name="eigenaar"
              value={draft.eigenaar}
              {...about('eigenaar')}
              onChange={({ target }) => change({ eigenaar: target.value })}
            >
              <option value="">–</option>
              {plan.roles.map(({ rol, label }) => (
                <option key={rol} value={rol}>
                  {label}
                </option>
              ))}
            </select>
          </span>
        </label>
        {before === undefined && (
          <label className="field">
            <span>{measuresText.year}</span>
            <span className="select">
              <select
                value={draft.schooljaar}
                onChange={({ target }) => change({ schooljaar: target.value })}
              >
                {measureYears(schooljaar).map((year) => (
                  <option key={year}>{year}</option>
                ))}
              </select>
            </span>
          </label>
        )}
        <label className="field">
          <span>{measuresText.until}</span>
          <span className="soft small">{measuresText.untilHint(draft.schooljaar)}</span>
          <input
            type="date"
            name="uiterlijk"
            min={`${first}-08-01`}
            max={`${Number(first) + 1}-07-31`}
            value={draft.uiterlijk}
            {...about('uiterlijk')}
            onChange={({ target }) => change({ uiterlijk: target.value })}
          />
        </label>
      </div>
      <PlaceField plan={plan} value={draft.deel} onChange={(deel) => change({ deel })} {...about('deel')} />
      {fault !== undefined && <Fault id={faultId} text={{ wat: fault.text, hoe: '' }} />}
      <div className="button-row">
        <button type="submit" className="button button-main">
          {before === undefined ? measuresText.add : measuresText.save}
        </button>
        {before !== undefined && (
          <button type="button" className="button button-quiet" onClick={onStop}>
            {measuresText.stop}
          </button>
        )}
      </div>
    </form>
  );
}
