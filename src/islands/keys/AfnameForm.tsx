import { useState } from 'react';
import type { Afname } from '../../domain/afname.ts';
import type { CompiledQuestionnaire } from '../../domain/questionnaire.ts';
import { type AfnameDraft, type AfnameFault, checkAfname, toAfname } from '../../survey/afname-form.ts';
import { afnameText } from '../../text/afname.ts';
import { keysPage } from '../../text/keys.ts';
import { Fault } from '../dashboard/Fault.tsx';
import { AfnameFields, TextField } from './AfnameFields.tsx';
import { faultLine, siteAddress } from './afname-words.ts';
import { GroupTable } from './GroupTable.tsx';
import { useAttempt } from './use-attempt.ts';

export interface AfnameFormProps {
  questionnaires: readonly CompiledQuestionnaire[];
  /** Survey ids that the site already has. */
  taken: readonly string[];
  schooljaren: readonly string[];
  recipients: readonly string[];
  today: string;
  draft: AfnameDraft;
  address: string;
  onDraft(draft: AfnameDraft): void;
  onAddress(address: string): void;
  onMake(afname: Afname, questionnaire: CompiledQuestionnaire): Promise<void>;
}

/** Everything that is wrong is told at once, above the button, and marked at its place. */
export function AfnameForm(props: AfnameFormProps) {
  const { questionnaires, draft, address, taken, today, onDraft } = props;
  const [faults, setFaults] = useState<readonly AfnameFault[]>([]);
  const [isWrongAddress, setIsWrongAddress] = useState(false);
  const attempt = useAttempt();
  const questionnaire = questionnaires.find(({ id }) => id === draft.questionnaire);
  const make = () =>
    attempt.run(async () => {
      const found = checkAfname(draft, { today, taken });
      const isWrong = siteAddress(address) === undefined;
      setFaults(found);
      setIsWrongAddress(isWrong);
      if (found.length > 0 || isWrong || questionnaire === undefined) return;
      await props.onMake(toAfname(draft, questionnaire.role, props.recipients), questionnaire);
    });
  const change = (part: Partial<AfnameDraft>) => onDraft({ ...draft, ...part });
  const rows = new Set(faults.flatMap((fault) => ('row' in fault ? [fault.row] : [])));
  const lines = [...faults.map(faultLine), ...(isWrongAddress ? [afnameText.addressWrong] : [])];
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <AfnameFields
        draft={draft}
        questionnaires={questionnaires}
        schooljaren={props.schooljaren}
        faulty={new Set(faults.map(({ kind }) => kind))}
        onChange={change}
      />
      <GroupTable
        legend={afnameText.groups(questionnaire?.role ?? 'leerling')}
        groups={draft.groups}
        faulty={rows}
        onChange={(groups) => change({ groups })}
      />
      <TextField
        name="adres"
        label={afnameText.address}
        hint={afnameText.addressHint}
        type="url"
        value={address}
        isFaulty={isWrongAddress}
        onChange={props.onAddress}
      />
      {lines.length > 0 && (
        <div className="faults" role="alert">
          <p>
            <strong>{afnameText.faultsTitle}</strong>
          </p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {attempt.fault !== undefined && <Fault text={attempt.fault} />}
      <div className="button-row">
        <button type="submit" className="button button-main" aria-disabled={attempt.isBusy}>
          {attempt.isBusy ? keysPage.busy : afnameText.button}
        </button>
      </div>
    </form>
  );
}
