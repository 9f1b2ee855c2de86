import { useLayoutEffect, useRef, useState } from 'react';
import { parseRecipient } from '../../sealing/key-text.ts';
import { closingText } from '../../text/closing.ts';
import { type ProblemText, problemText } from '../../text/problems.ts';
import { type ChosenFile, lookAt } from '../dashboard/chosen-file.ts';
import { Fault } from '../dashboard/Fault.tsx';
import { KeyStep } from '../dashboard/KeyStep.tsx';
import { OpeningProgress } from '../dashboard/OpeningProgress.tsx';
import type { OpenedSurvey } from '../opening/protocol.ts';
import { toProblemMessage } from '../problem-message.ts';
import { Closed } from './Closed.tsx';
import { proposedDestroyDay } from './destroy-date.ts';
import { useClosing } from './use-closing.ts';
import { WhoAndWhen, type WhoAndWhenFields } from './WhoAndWhen.tsx';

interface Props {
  survey: OpenedSurvey;
  /** The inbox files that it was opened from. */
  files: readonly ChosenFile[];
  onBack(): void;
}

const today = () => new Date().toLocaleDateString('sv-SE');

/** Closing an afname: the key once more, who and when, and then the archive with its proof sheet. */
export default function Closing({ survey: { cube }, files, onBack }: Props) {
  const [key, setKey] = useState<ChosenFile>();
  const [passphrase, setPassphrase] = useState('');
  const [fields, setFields] = useState<WhoAndWhenFields>(() => ({
    on: today(),
    by: '',
    destroyOn: proposedDestroyDay(today()),
    extra: '',
  }));
  const [missing, setMissing] = useState<ProblemText>();
  const { state, close, stop, reset } = useClosing(files);
  const heading = useRef<HTMLHeadingElement>(null);
  const end = state.phase === 'ended' ? state.end : undefined;
  const isDone = end?.type === 'done';
  useLayoutEffect(() => heading.current?.focus(), [isDone]);

  if (end?.type === 'done') return <Closed closed={end.result} heading={heading} onBack={onBack} />;

  const isBusy = state.phase === 'busy';
  function fault(): ProblemText | undefined {
    if (end?.type === 'failed') return problemText(end.problem);
    return end?.type === 'crashed' ? problemText({ code: 'unexpected', details: {} }) : undefined;
  }
  function submit(): void {
    if (isBusy) return;
    const { on, by, destroyOn, extra } = fields;
    const wrong = closingText.missing;
    if (key === undefined) return setMissing(wrong.key);
    if (on === '') return setMissing(wrong.on);
    if (by.trim() === '') return setMissing(wrong.by);
    if (destroyOn <= on) return setMissing(wrong.destroyOn);
    try {
      const extraRecipients = extra.trim() === '' ? [] : [parseRecipient(extra)];
      setMissing(undefined);
      void close(key, { survey: cube.survey, passphrase, on, by: by.trim(), destroyOn, extraRecipients });
    } catch (error) {
      setMissing(problemText(toProblemMessage(error)));
    }
  }

  return (
    <div className="open-screen closing-screen">
      <h2 className="closing-heading" ref={heading} tabIndex={-1}>
        {closingText.title}
      </h2>
      <p className="closing-subject">{closingText.about(cube.title, cube.schooljaar)}</p>
      <p className="lead">{closingText.lead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ol className="open-steps">
          <KeyStep
            file={key}
            passphrase={passphrase}
            fault={fault()}
            disabled={isBusy}
            onFile={(file) => {
              reset();
              setMissing(undefined);
              void lookAt(file.name, file).then(setKey);
            }}
            onPassphrase={(phrase) => {
              reset();
              setPassphrase(phrase);
            }}
          />
          <WhoAndWhen fields={fields} disabled={isBusy} onChange={setFields} />
        </ol>
        {missing !== undefined && <Fault text={missing} />}
        <div className="button-row">
          <button type="submit" className="button button-main button-large" aria-disabled={isBusy}>
            {closingText.button}
          </button>
          <button type="button" className="button button-quiet" disabled={isBusy} onClick={onBack}>
            {closingText.back}
          </button>
        </div>
        <OpeningProgress
          state={
            end?.type === 'stopped'
              ? { phase: 'ended', end }
              : state.phase === 'busy'
                ? state
                : { phase: 'idle' }
          }
          onStop={stop}
        />
      </form>
    </div>
  );
}
