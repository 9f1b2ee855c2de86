import { useState } from 'react';
import type { CompiledQuestionnaire } from '../../domain/questionnaire.ts';
import { nextSchooljaar, schooljaarOf } from '../../survey/schooljaar.ts';
import { keysPage } from '../../text/keys.ts';
import { AfnameStep } from './AfnameStep.tsx';
import { siteAddress } from './afname-words.ts';
import { startKeyClient } from './client.ts';
import { EmergencySheet } from './EmergencySheet.tsx';
import { EmergencyStep } from './EmergencyStep.tsx';
import { firstDraft, freeSurveyId } from './first-draft.ts';
import { Later } from './Later.tsx';
import { MainKeyStep } from './MainKeyStep.tsx';
import { type AfnameFileKind, makeAfname, type MadeAfname } from './make-afname.ts';
import { SecondHolderStep } from './SecondHolderStep.tsx';
import { SlipSheets } from './SlipSheets.tsx';
import { SlipsStep } from './SlipsStep.tsx';
import { changeKeys, type KeysChange, type KeysState, recipientsOf, stepsDone } from './state.ts';
import { TestStep } from './TestStep.tsx';
import { useIdleLock } from './use-idle-lock.ts';
import { useLeaveWarning } from './use-leave-warning.ts';

interface Props {
  school: string;
  questionnaires: CompiledQuestionnaire[];
  taken: string[];
}

const dayOf = (date: Date) => date.toLocaleDateString('sv-SE');

/**
 * Keys, an afname and its slips. Secrets live in the worker; what must be printed lives in this component until it is on
 * paper. Nothing is stored, and nothing is asked of the network.
 */
export default function Keys({ school, questionnaires, taken }: Props) {
  const [client] = useState(startKeyClient);
  const [today] = useState(() => dayOf(new Date()));
  const now = schooljaarOf(today);
  const schooljaren = [now, nextSchooljaar(now)];
  const [state, setState] = useState<KeysState>({
    schooljaar: now,
    main: undefined,
    emergency: undefined,
    second: undefined,
    opened: [],
  });
  const [identity, setIdentity] = useState<string>();
  const [isKeyOpen, setIsKeyOpen] = useState(false);
  const [isLocked, setIsLocked] = useState(false);
  /** Remounts every step with a secret typed into it. */
  const [locks, setLocks] = useState(0);
  const [draft, setDraft] = useState(() => firstDraft(questionnaires[0], today, taken));
  const [address, setAddress] = useState(() => location.origin);
  const [made, setMade] = useState<MadeAfname>();
  const [saved, setSaved] = useState<readonly AfnameFileKind[]>([]);
  const [isFinished, setIsFinished] = useState(false);

  useIdleLock(() => {
    void client.ask('forget', {});
    setIdentity(undefined);
    setIsKeyOpen(false);
    setLocks((n) => n + 1);
    setIsLocked(true);
  });
  useLeaveWarning(identity !== undefined || made !== undefined);

  const change = (part: KeysChange) => {
    setIsLocked(false);
    setState((before) => changeKeys(before, part));
  };
  const done = stepsDone(state);
  const waitsFor = (step: number) => (done < step - 1 ? done + 1 : undefined);
  const recipients = recipientsOf(state);
  const areFilesSaved = made?.files.every(({ kind }) => saved.includes(kind)) ?? false;
  return (
    <div className="keys">
      <div className="open-screen keys-screen">
        <h1>{keysPage.title}</h1>
        <p className="lead">{keysPage.lead}</p>
        <p>
          <a className="key-page-link" href="/handleiding/sleutels/" target="_blank" rel="noopener">
            {keysPage.manual}
          </a>
        </p>
        <div role="status">{isLocked && <p className="locked">{keysPage.locked}</p>}</div>
        <ol className="open-steps">
          <MainKeyStep
            key={`m${locks}`}
            client={client}
            state={state}
            schooljaren={schooljaren}
            onChange={change}
          />
          <EmergencyStep
            key={`n${locks}`}
            client={client}
            state={state}
            waitsFor={waitsFor(2)}
            identity={identity}
            onChange={change}
            onIdentity={setIdentity}
          />
          <SecondHolderStep state={state} waitsFor={waitsFor(3)} onChange={change} />
          <TestStep
            key={`p${locks}`}
            client={client}
            state={state}
            waitsFor={waitsFor(4)}
            onChange={change}
          />
          <AfnameStep
            waitsFor={waitsFor(5)}
            questionnaires={questionnaires}
            taken={taken}
            schooljaren={schooljaren}
            recipients={recipients}
            today={today}
            draft={draft}
            address={address}
            made={made}
            saved={saved}
            onDraft={(next) => {
              const own = freeSurveyId(draft.questionnaire, draft.opens.slice(0, 4), taken);
              const free = freeSurveyId(next.questionnaire, next.opens.slice(0, 4), taken);
              // A short name that nobody changed follows the questionnaire and the year.
              setDraft(next.survey === own ? { ...next, survey: free } : next);
            }}
            onAddress={setAddress}
            onMake={async (afname, questionnaire) => {
              const seal = async (plain: Uint8Array) =>
                (await client.ask('seal', { plain, recipients: afname.recipients })).sealed;
              setMade(await makeAfname(afname, questionnaire, seal));
              setSaved([]);
              setIsFinished(false);
            }}
            onSaved={(kind) => setSaved((before) => [...before, kind])}
            onAgain={() => setMade(undefined)}
          />
          <SlipsStep
            address={siteAddress(address) ?? ''}
            made={made}
            areFilesSaved={areFilesSaved}
            isFinished={isFinished}
            onFinish={() => {
              setMade(undefined);
              setIsFinished(true);
            }}
          />
        </ol>
        <Later
          key={`l${locks}`}
          client={client}
          recipients={recipients}
          isKeyOpen={isKeyOpen}
          onKeyOpen={() => setIsKeyOpen(true)}
        />
      </div>
      <div className="keys-paper">
        {identity !== undefined && state.emergency !== undefined && (
          <EmergencySheet
            identity={identity}
            words={state.emergency.words}
            school={school}
            schooljaar={state.schooljaar}
          />
        )}
        {identity === undefined && made !== undefined && (
          <SlipSheets
            manifest={made.manifest}
            groups={made.groups}
            school={school}
            address={siteAddress(address) ?? ''}
          />
        )}
      </div>
    </div>
  );
}
