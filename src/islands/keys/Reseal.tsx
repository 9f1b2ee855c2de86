import { useState } from 'react';
import { parseRecipient } from '../../sealing/key-text.ts';
import { laterText } from '../../text/keys.ts';
import { lookAt } from '../dashboard/chosen-file.ts';
import { Fault } from '../dashboard/Fault.tsx';
import { saveFile } from '../dashboard/save-file.ts';
import { Choice } from './Choice.tsx';
import type { KeyClient } from './client.ts';
import { TypeKey } from './TypeKey.tsx';
import { UnlockFile } from './UnlockFile.tsx';
import { useAttempt } from './use-attempt.ts';

interface Props {
  client: KeyClient;
  /** Public keys of the steps above; empty when there are none yet. */
  recipients: readonly string[];
  isKeyOpen: boolean;
  onKeyOpen(): void;
}

/** Opens an archive with an old key and seals it anew to other keys. */
export function Reseal({ client, recipients, isKeyOpen, onKeyOpen }: Props) {
  const [way, setWay] = useState<'file' | 'typed'>('file');
  const [archive, setArchive] = useState<File>();
  const [to, setTo] = useState('');
  const [done, setDone] = useState<string>();
  const attempt = useAttempt();
  const opened = async () => {
    onKeyOpen();
    return Promise.resolve(undefined);
  };
  const reseal = () =>
    attempt.run(async () => {
      setDone(undefined);
      const wanted = to.split(/\s+/).filter((part) => part !== '');
      if (archive === undefined) return attempt.fail(laterText.noArchive);
      if ((await lookAt(archive.name, archive)).kind !== 'archive') return attempt.fail(laterText.notArchive);
      if (!isKeyOpen) return attempt.fail(laterText.noKey);
      if (wanted.length === 0 || wanted.length > 4) return attempt.fail(laterText.noRecipients);
      const ask = { file: await archive.arrayBuffer(), recipients: wanted.map(parseRecipient) };
      const { sealed } = await client.ask('reseal', ask);
      const name = archive.name.replace(/(\.age)?$/, '-opnieuw.age');
      saveFile(name, sealed, 'application/octet-stream');
      setDone(name);
    });
  return (
    <details className="reseal">
      <summary>{laterText.title2}</summary>
      <div className="reseal-body">
        <p className="soft">{laterText.hint}</p>
        <div className="key-row">
          <input
            className="file-input"
            type="file"
            id="archief"
            aria-describedby="archief-hint"
            onChange={({ target }) => {
              setArchive(target.files?.[0]);
              attempt.fail(undefined);
              target.value = '';
            }}
          />
          <label className="button button-second" htmlFor="archief">
            {laterText.archive}
          </label>
          <span className="chosen-name">{archive?.name}</span>
        </div>
        <p className="soft small" id="archief-hint">
          {laterText.archiveHint}
        </p>
        {isKeyOpen ? (
          <p role="status">{laterText.openReady}</p>
        ) : (
          <>
            <Choice
              name="opnieuw-weg"
              legend={laterText.openTitle}
              options={[
                { value: 'file', label: laterText.openFile },
                { value: 'typed', label: laterText.openTyped },
              ]}
              value={way}
              onChange={setWay}
            />
            {way === 'file' ? (
              <UnlockFile id="opnieuw" client={client} onOpened={opened} />
            ) : (
              <TypeKey id="opnieuw" client={client} onOpened={opened} />
            )}
          </>
        )}
        <div className="field typed-key">
          <label htmlFor="naar">{laterText.to}</label>
          <p className="soft small" id="naar-hint">
            {laterText.toHint}
          </p>
          <textarea
            id="naar"
            rows={4}
            value={to}
            spellCheck="false"
            autoComplete="off"
            aria-describedby="naar-hint"
            onChange={({ target }) => setTo(target.value)}
          />
        </div>
        {recipients.length > 0 && (
          <button type="button" className="text-button" onClick={() => setTo(recipients.join('\n'))}>
            {laterText.fromAbove}
          </button>
        )}
        {attempt.fault !== undefined && <Fault text={attempt.fault} />}
        <div className="button-row">
          <button
            type="button"
            className="button button-second"
            aria-disabled={attempt.isBusy}
            onClick={reseal}
          >
            {laterText.button}
          </button>
        </div>
        <p role="status">{done !== undefined && laterText.done(done)}</p>
      </div>
    </details>
  );
}
