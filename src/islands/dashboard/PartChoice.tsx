import type { SchoolPart } from '../../analysis/school-parts.ts';
import type { Released } from '../../domain/released.ts';
import { schoolPartsText } from '../../text/school-parts.ts';

interface Props {
  parts: Released<readonly SchoolPart[]>;
  part: SchoolPart | undefined;
  onPart(part: SchoolPart | undefined): void;
}

const kinds = ['bouw', 'group'] as const;

const optionText = ({ label, kind, mixedWith }: SchoolPart) => {
  const name = kind === 'bouw' ? schoolPartsText.option(label) : label;
  return mixedWith.length === 0 ? name : schoolPartsText.mixedOption(name);
};

/** The whole school, a bouw or a group: one breakdown at a time. */
export function PartChoice({ parts, part, onPart }: Props) {
  const hasBouwen = parts.some(({ kind }) => kind === 'bouw');
  return (
    <label className="field">
      <span>{hasBouwen ? schoolPartsText.choose.bouwOrGroup : schoolPartsText.choose.group}</span>
      <span className="select">
        <select
          value={part?.id ?? ''}
          onChange={({ target }) => onPart(parts.find(({ id }) => id === target.value))}
        >
          <option value="">{schoolPartsText.wholeSchool}</option>
          {kinds.map((kind) => {
            const own = parts.filter((other) => other.kind === kind);
            const options = own.map((other) => (
              <option key={other.id} value={other.id}>
                {optionText(other)}
              </option>
            ));
            if (own.length === 0 || !hasBouwen) return options;
            return (
              <optgroup key={kind} label={schoolPartsText.kinds[kind]}>
                {options}
              </optgroup>
            );
          })}
        </select>
      </span>
    </label>
  );
}
