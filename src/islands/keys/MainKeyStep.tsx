import { useState } from 'react';
import { fingerprintWords } from '../../sealing/fingerprint.ts';
import { mainText } from '../../text/keys.ts';
import { saveFile } from '../dashboard/save-file.ts';
import { Choice } from './Choice.tsx';
import type { KeyClient } from './client.ts';
import { Fingerprint } from './Fingerprint.tsx';
import { MakeKey } from './MakeKey.tsx';
import type { KeysChange, KeysState } from './state.ts';
import { Step } from './Step.tsx';
import { UnlockFile } from './UnlockFile.tsx';

interface Props {
  client: KeyClient;
  state: KeysState;
  schooljaren: readonly string[];
  onChange(change: KeysChange): void;
}

interface KeyFile {
  name: string;
  text: string;
}

const save = ({ name, text }: KeyFile) => saveFile(name, text, 'application/octet-stream');

/** Step 1: a new key, or the one that is there. The locked file stays at hand, to save it once more. */
export function MainKeyStep({ client, state, schooljaren, onChange }: Props) {
  const [way, setWay] = useState<'make' | 'have'>('make');
  const [file, setFile] = useState<KeyFile>();
  const { main } = state;
  const restart = () => {
    setFile(undefined);
    onChange({ main: undefined });
  };
  return (
    <Step id="sleutel" title={mainText.title} hint={mainText.hint} isDone={main !== undefined}>
      {main === undefined ? (
        <>
          <Choice
            name="sleutel-weg"
            legend={mainText.choice}
            options={[
              { value: 'make', label: mainText.make },
              { value: 'have', label: mainText.have },
            ]}
            value={way}
            onChange={setWay}
          />
          {way === 'make' ? (
            <MakeKey
              client={client}
              schooljaren={schooljaren}
              onMade={async ({ schooljaar, recipient, file: text }) => {
                const made = { name: `sleutel-${schooljaar.slice(0, 4)}.age`, text };
                const words = await fingerprintWords(recipient);
                setFile(made);
                save(made);
                onChange({ schooljaar, main: { recipient, words } });
              }}
            />
          ) : (
            <UnlockFile
              id="eigen"
              client={client}
              onOpened={async (recipient) => {
                onChange({ main: { recipient, words: await fingerprintWords(recipient) } });
                return undefined;
              }}
            />
          )}
        </>
      ) : (
        <div className="stack">
          <p role="status">{file === undefined ? mainText.opened : mainText.made(file.name)}</p>
          <Fingerprint words={main.words} />
          {file !== undefined && (
            <p>
              <strong>{mainText.whereTitle}</strong> {mainText.where}
            </p>
          )}
          <div className="button-row">
            {file !== undefined && (
              <button type="button" className="button button-quiet" onClick={() => save(file)}>
                {mainText.again}
              </button>
            )}
            <button type="button" className="text-button" onClick={restart}>
              {mainText.other}
            </button>
          </div>
        </div>
      )}
    </Step>
  );
}
