import { measuresText } from '../../../text/measures.ts';
import type { PlanParts } from '../plan-parts.ts';

interface Props {
  plan: PlanParts;
  value: string;
  onChange(deel: string): void;
  'aria-invalid'?: boolean;
  'aria-errormessage'?: string;
}

/** The chapters of the plan with their headings. */
export function PlaceField({ plan, value, onChange, ...aria }: Props) {
  return (
    <label className="field">
      <span>{measuresText.part}</span>
      <span className="select">
        <select name="deel" value={value} {...aria} onChange={({ target }) => onChange(target.value)}>
          <option value="">–</option>
          {plan.chapters.map(({ id, titel, headings }) => (
            <optgroup key={id} label={titel}>
              <option value={id}>{measuresText.wholeChapter(titel)}</option>
              {headings.map(({ slug, text }) => (
                <option key={slug} value={`${id}#${slug}`}>
                  {text}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </span>
    </label>
  );
}
