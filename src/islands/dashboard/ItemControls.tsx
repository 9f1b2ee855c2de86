import type { SchoolPart } from '../../analysis/school-parts.ts';
import type { LikertMode } from '../../charts/likert-layout.ts';
import type { Released } from '../../domain/released.ts';
import { overviewText } from '../../text/dashboard.ts';
import { PartChoice } from './PartChoice.tsx';

interface Props {
  parts: Released<readonly SchoolPart[]>;
  part: SchoolPart | undefined;
  onPart(part: SchoolPart | undefined): void;
  mode: LikertMode;
  onMode(mode: LikertMode): void;
}

const modes: readonly { mode: LikertMode; label: string }[] = [
  { mode: 'centred', label: overviewText.centred },
  { mode: 'stacked', label: overviewText.stacked },
];

/** Whose answers, and how the bars hang. One set of controls for all figures under it. */
export function ItemControls({ parts, part, onPart, mode, onMode }: Props) {
  return (
    <div className="controls">
      {parts.length > 0 && <PartChoice parts={parts} part={part} onPart={onPart} />}
      <fieldset className="field segmented">
        <legend>{overviewText.view}</legend>
        <div className="segments">
          {modes.map((choice) => (
            <label key={choice.mode}>
              <input
                type="radio"
                name="verdeling"
                checked={mode === choice.mode}
                onChange={() => onMode(choice.mode)}
              />
              <span>{choice.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
