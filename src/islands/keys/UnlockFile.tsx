import { useState } from 'react';
import { unlockText } from '../../text/keys.ts';
import { Fault } from '../dashboard/Fault.tsx';
import type { KeyClient } from './client.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { useAttempt } from './use-attempt.ts';

interface Props {
  id: string;
  client: KeyClient;
  /** What to do with the opened key; a `Problem` or a text thrown or returned here is shown under the field. */
  onOpened(recipient: string): Promise<{ wat: string; hoe: string } | undefined>;
}

/** Choosing a key file and typing its passphrase. The file is read here and opened in the worker. */
export function UnlockFile({ id, client, onOpened }: Props) {
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const attempt = useAttempt();
  const open = () =>
    attempt.run(async () => {
      if (file === undefined) {
        attempt.fail(unlockText.missing);
        return;
      }
      const ask = { file: await file.arrayBuffer(), passphrase: passphrase.trim() };
      const { recipient } = await client.ask('unlockFile', ask);
      setPassphrase('');
      attempt.fail(await onOpened(recipient));
    });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <div className="key-row">
        <input
          className="file-input"
          type="file"
          id={`${id}-bestand`}
          onChange={({ target }) => {
            setFile(target.files?.[0]);
            attempt.fail(undefined);
            target.value = '';
          }}
        />
        <label className="button button-second" htmlFor={`${id}-bestand`}>
          {file === undefined ? unlockText.choose : unlockText.otherFile}
        </label>
        {file !== undefined && <span className="chosen-name">{file.name}</span>}
      </div>
      <PassphraseField
        id={`${id}-wachtzin`}
        label={unlockText.passphrase}
        hint={unlockText.passphraseHint}
        value={passphrase}
        isFaulty={attempt.fault !== undefined}
        onChange={setPassphrase}
      />
      {attempt.fault !== undefined && <Fault text={attempt.fault} />}
      <div className="button-row">
        <button type="submit" className="button button-main" aria-disabled={attempt.isBusy}>
          {unlockText.button}
        </button>
      </div>
      <p className="soft busy" role="status">
        {attempt.isBusy && unlockText.busy}
      </p>
    </form>
  );
}
