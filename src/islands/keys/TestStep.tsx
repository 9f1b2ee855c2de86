import { testText } from '../../text/keys.ts';
import type { KeyClient } from './client.ts';
import { type Holder, type KeysChange, type KeysState, recipientsOf, stepsDone } from './state.ts';
import { Step } from './Step.tsx';
import { TypeKey } from './TypeKey.tsx';
import { UnlockFile } from './UnlockFile.tsx';

interface Props {
  client: KeyClient;
  state: KeysState;
  waitsFor: number | undefined;
  onChange(change: KeysChange): void;
}

/** Step 4: one envelope for all, opened with each key that is here. The noodsleutel was typed in step 2 and is tried too. */
export function TestStep({ client, state, waitsFor, onChange }: Props) {
  const { main, emergency, second, opened } = state;
  const isDone = stepsDone(state) === 4;
  const works = (holder: Holder | undefined) => holder !== undefined && opened.includes(holder.recipient);
  const test = async (recipient: string) => {
    const recipients = recipientsOf(state);
    if (!recipients.includes(recipient)) return testText.other;
    onChange({ opened: (await client.ask('test', { recipients })).opened });
    return undefined;
  };
  const holders = [
    { name: testText.names.main, holder: main, away: testText.waits },
    { name: testText.names.emergency, holder: emergency, away: testText.waits },
    {
      name: testText.names.second,
      holder: second === 'none' ? undefined : second,
      away: testText.elsewhere,
    },
  ].filter(({ holder }) => holder !== undefined);
  return (
    <Step id="proef" title={testText.title} hint={testText.hint} waitsFor={waitsFor} isDone={isDone}>
      <ul className="tested">
        {holders.map(({ name, holder, away }) => (
          <li key={name} data-works={works(holder)}>
            <span className="tested-disc" aria-hidden="true" />
            <span>
              {name}: <strong>{works(holder) ? testText.works : away}</strong>
            </span>
            {holder !== undefined && <span className="soft small">{holder.words}</span>}
          </li>
        ))}
      </ul>
      {isDone && <p role="status">{testText.ready}</p>}
      {!works(main) && (
        <>
          <h3>{testText.file}</h3>
          <p className="soft">{testText.fileWhy}</p>
          <UnlockFile id="proef" client={client} onOpened={test} />
        </>
      )}
      {works(main) && !works(emergency) && <TypeKey id="proef" client={client} onOpened={test} />}
    </Step>
  );
}
