import { useState } from 'react';
import { lossText, mainText } from '../../text/keys.ts';
import { Fault } from '../dashboard/Fault.tsx';
import type { KeyClient } from './client.ts';
import { chosenPassphrase, newProposal, PassphraseChoice } from './PassphraseChoice.tsx';
import { useAttempt } from './use-attempt.ts';

interface Props {
  client: KeyClient;
  schooljaren: readonly string[];
  onMade(made: { schooljaar: string; recipient: string; file: string }): Promise<void>;
}

/** What loss means, a passphrase, and a new key. In that order. */
export function MakeKey({ client, schooljaren, onMade }: Props) {
  const [schooljaar, setSchooljaar] = useState(schooljaren[0] ?? '');
  const [passphrase, setPassphrase] = useState(newProposal);
  const [hasRead, setHasRead] = useState(false);
  const [hasWritten, setHasWritten] = useState(false);
  const attempt = useAttempt();
  const make = () =>
    attempt.run(async () => {
      if (!hasRead) attempt.fail(mainText.missingAgree);
      else if (!hasWritten) attempt.fail(mainText.missingWritten);
      else {
        const ask = { passphrase: chosenPassphrase(passphrase), schooljaar };
        await onMade({ schooljaar, ...(await client.ask('make', ask)) });
      }
    });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <div className="loss">
        <h3>{lossText.title}</h3>
        <ul>
          {lossText.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <label className="check">
          <input type="checkbox" checked={hasRead} onChange={({ target }) => setHasRead(target.checked)} />
          {lossText.agree}
        </label>
      </div>
      <label className="field">
        <span>{mainText.schooljaar}</span>
        <span className="select">
          <select value={schooljaar} onChange={({ target }) => setSchooljaar(target.value)}>
            {schooljaren.map((jaar) => (
              <option key={jaar}>{jaar}</option>
            ))}
          </select>
        </span>
      </label>
      <PassphraseChoice
        value={passphrase}
        isFaulty={attempt.fault !== undefined}
        onChange={(chosen) => {
          setPassphrase(chosen);
          setHasWritten(false);
          attempt.fail(undefined);
        }}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={hasWritten}
          onChange={({ target }) => setHasWritten(target.checked)}
        />
        {mainText.written}
      </label>
      {attempt.fault !== undefined && <Fault text={attempt.fault} />}
      <div className="button-row">
        <button type="submit" className="button button-main" aria-disabled={attempt.isBusy}>
          {mainText.button}
        </button>
      </div>
      <p className="soft busy" role="status">
        {attempt.isBusy && mainText.making}
      </p>
    </form>
  );
}
