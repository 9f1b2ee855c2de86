import { useLayoutEffect, useRef, useState } from 'react';
import { openingText } from '../../text/opening.ts';
import { openedFilesText } from '../../text/opened-files.ts';
import type { ProblemText } from '../../text/problems.ts';
import type { OpeningEnd } from '../opening/client.ts';
import type { OpenedSurvey } from '../opening/protocol.ts';
import type { ChosenFile } from './chosen-file.ts';
import { isKey, lookAt } from './chosen-file.ts';
import { DemoCard } from './DemoCard.tsx';
import { Fault } from './Fault.tsx';
import { endText, failureText, isAboutAll } from './fault-text.ts';
import { FilesStep } from './FilesStep.tsx';
import { KeyStep } from './KeyStep.tsx';
import { OpeningProgress } from './OpeningProgress.tsx';
import { useOpening } from './use-opening.ts';

interface Props {
  /** True when the overview was just closed: then the focus has to go somewhere. */
  takesFocus: boolean;
  /** Called when a file was chosen: what is slow may start now. The demo is too quick for that. */
  onChoosing(): void;
  onOpened(surveys: OpenedSurvey[], files: readonly ChosenFile[], isDemo: boolean): void;
}

/** Choosing answers and key. What was chosen stays, whatever goes wrong; one thing can be mended at a time. */
export function OpenScreen({ takesFocus, onChoosing, onOpened }: Props) {
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [key, setKey] = useState<ChosenFile>();
  const [passphrase, setPassphrase] = useState('');
  const [missing, setMissing] = useState<ProblemText>();
  const { state, open, stop, reset } = useOpening();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  const end: OpeningEnd | undefined = state.phase === 'ended' ? state.end : undefined;
  const isBusy = state.phase === 'busy';
  const result = end?.type === 'done' ? end.result : undefined;

  async function add(list: Iterable<File>) {
    const chosen = await Promise.all([...list].map((file) => lookAt(file.name, file)));
    if (chosen.length > 0) onChoosing();
    reset();
    setMissing(undefined);
    setFiles((now) => [...now, ...chosen.filter((file) => !isKey(file))]);
    const dropped = chosen.findLast(isKey);
    if (dropped !== undefined) setKey(dropped);
  }

  async function chooseKey(file: File) {
    const chosen = await lookAt(file.name, file);
    onChoosing();
    reset();
    setMissing(undefined);
    setKey(chosen);
  }

  async function start(
    chosen: { files: readonly ChosenFile[]; key: ChosenFile },
    phrase: string,
    isDemo = false,
  ) {
    setMissing(undefined);
    const ended = await open(chosen.files, chosen.key, phrase);
    if (ended.type !== 'done' || ended.result.faults.length > 0) return;
    finish(ended.result.surveys, chosen.files, isDemo);
  }

  /** Other schools alone are no dashboard. */
  function finish(surveys: OpenedSurvey[], from: readonly ChosenFile[], isDemo: boolean) {
    if (surveys.every(({ source }) => source === 'cube')) {
      setMissing(openedFilesText.onlyOthers);
      return;
    }
    setPassphrase('');
    onOpened(surveys, from, isDemo);
  }

  function submit() {
    if (isBusy) return;
    if (files.length === 0) setMissing({ wat: openingText.missingFiles, hoe: '' });
    else if (key === undefined) setMissing({ wat: openingText.missingKey, hoe: '' });
    else void start({ files, key }, passphrase);
  }

  return (
    <div className="open-screen">
      <h1 ref={heading} tabIndex={-1}>
        {openingText.title}
      </h1>
      <p className="lead">{openingText.lead}</p>
      <p>
        <a className="key-page-link" href="/handleiding/dashboard/">
          {openingText.manual}
        </a>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ol className="open-steps">
          <FilesStep
            files={files}
            faults={result?.faults ?? []}
            opened={result?.surveys ?? []}
            disabled={isBusy}
            onAdd={(list) => void add(list)}
            onRemove={(id) => {
              reset();
              setFiles((now) => now.filter((file) => file.id !== id));
            }}
          />
          <KeyStep
            file={key}
            passphrase={passphrase}
            fault={end === undefined || isAboutAll(end) ? undefined : endText(end)}
            disabled={isBusy}
            onFile={(file) => void chooseKey(file)}
            onPassphrase={(phrase) => {
              reset();
              setPassphrase(phrase);
            }}
          />
        </ol>
        {missing !== undefined && <Fault text={missing} />}
        {end !== undefined && isAboutAll(end) && <Fault text={failureText(end)} />}
        <div className="button-row">
          <button type="submit" className="button button-main button-large" aria-disabled={isBusy}>
            {openingText.open}
          </button>
          {result !== undefined && result.surveys.length > 0 && (
            <button
              type="button"
              className="button button-second button-large"
              onClick={() => finish(result.surveys, files, false)}
            >
              {openingText.continueWith(result.surveys.length)}
            </button>
          )}
        </div>
        <OpeningProgress state={state} onStop={stop} />
      </form>
      <DemoCard
        disabled={isBusy}
        onDemo={(demo) => {
          setFiles(demo.files);
          setKey(demo.key);
          void start(demo, '', true);
        }}
      />
    </div>
  );
}
