import type { CompiledQuestionnaire } from '../../domain/questionnaire.ts';
import type { AfnameDraft } from '../../survey/afname-form.ts';
import { afnameText } from '../../text/afname.ts';

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  type?: 'text' | 'date' | 'url';
  value: string;
  isFaulty?: boolean;
  onChange(value: string): void;
}

export function TextField({
  name,
  label,
  hint,
  type = 'text',
  value,
  isFaulty = false,
  onChange,
}: FieldProps) {
  return (
    <div className="field typed-key">
      <label htmlFor={name}>{label}</label>
      {hint !== undefined && (
        <p className="soft small" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={name}
        type={type}
        value={value}
        autoComplete="off"
        aria-describedby={hint === undefined ? undefined : `${name}-hint`}
        aria-invalid={isFaulty}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

interface Props {
  draft: AfnameDraft;
  questionnaires: readonly CompiledQuestionnaire[];
  schooljaren: readonly string[];
  faulty: ReadonlySet<string>;
  onChange(change: Partial<AfnameDraft>): void;
}

/** Everything of an afname but its groups. */
export function AfnameFields({ draft, questionnaires, schooljaren, faulty, onChange }: Props) {
  return (
    <>
      <label className="field">
        <span>{afnameText.questionnaire}</span>
        <span className="select">
          <select
            value={draft.questionnaire}
            onChange={({ target }) => {
              const chosen = questionnaires.find(({ id }) => id === target.value);
              if (chosen !== undefined) onChange({ questionnaire: chosen.id, title: chosen.title });
            }}
          >
            {questionnaires.map(({ id, title }) => (
              <option key={id} value={id}>
                {`${title} (${id})`}
              </option>
            ))}
          </select>
        </span>
      </label>
      <TextField
        name="titel"
        label={afnameText.titleLabel}
        hint={afnameText.titleHint}
        value={draft.title}
        isFaulty={faulty.has('title')}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        name="korte-naam"
        label={afnameText.survey}
        hint={afnameText.surveyHint}
        value={draft.survey}
        isFaulty={faulty.has('survey') || faulty.has('taken')}
        onChange={(survey) => onChange({ survey })}
      />
      <div className="field-row">
        <label className="field">
          <span>{afnameText.schooljaar}</span>
          <span className="select">
            <select
              value={draft.schooljaar}
              onChange={({ target }) => onChange({ schooljaar: target.value })}
            >
              {schooljaren.map((jaar) => (
                <option key={jaar}>{jaar}</option>
              ))}
            </select>
          </span>
        </label>
        <TextField
          name="eerste-dag"
          label={afnameText.opens}
          type="date"
          value={draft.opens}
          isFaulty={faulty.has('dates')}
          onChange={(opens) => onChange({ opens })}
        />
        <TextField
          name="laatste-dag"
          label={afnameText.closes}
          type="date"
          value={draft.closes}
          isFaulty={faulty.has('dates') || faulty.has('order') || faulty.has('over')}
          onChange={(closes) => onChange({ closes })}
        />
      </div>
      <TextField
        name="kleinste-groep"
        label={afnameText.k}
        hint={afnameText.kHint}
        value={draft.k}
        isFaulty={faulty.has('k')}
        onChange={(k) => onChange({ k })}
      />
    </>
  );
}
