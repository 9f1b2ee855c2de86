import { checkPassphrase, estimateBits, fewestBits, proposePassphrase } from '../../sealing/passphrase.ts';
import { mainText } from '../../text/keys.ts';
import { PassphraseField } from './PassphraseField.tsx';

/** The passphrase that will lock the key: the six proposed words, or one's own. */
export interface Passphrase {
  isOwn: boolean;
  text: string;
}

export const newProposal = (): Passphrase => ({ isOwn: false, text: proposePassphrase() });

/** @throws `sealing/weak-passphrase` */
export function chosenPassphrase({ isOwn, text }: Passphrase): string {
  return isOwn ? checkPassphrase(text) : text;
}

interface Props {
  value: Passphrase;
  isFaulty: boolean;
  onChange(value: Passphrase): void;
}

export function PassphraseChoice({ value, isFaulty, onChange }: Props) {
  if (value.isOwn) {
    return (
      <div className="stack">
        <PassphraseField
          id="eigen-wachtzin"
          label={mainText.ownLabel}
          hint={mainText.ownHint}
          value={value.text}
          isFaulty={isFaulty}
          onChange={(text) => onChange({ isOwn: true, text })}
        />
        <p className="soft small busy" role="status">
          {estimateBits(value.text.trim()) >= fewestBits && mainText.ownGood}
        </p>
        <button type="button" className="text-button" onClick={() => onChange(newProposal())}>
          {mainText.back}
        </button>
      </div>
    );
  }
  return (
    <div className="proposed-words">
      <h3 id="voorstel-kop">{mainText.proposal}</h3>
      <ol className="proposal-words" aria-labelledby="voorstel-kop">
        {value.text.split(' ').map((word, i) => (
          <li key={`${i} ${word}`}>{word}</li>
        ))}
      </ol>
      <p className="soft small">{mainText.proposalHint}</p>
      <div className="button-row">
        <button type="button" className="text-button" onClick={() => onChange(newProposal())}>
          {mainText.others}
        </button>
        <button type="button" className="text-button" onClick={() => onChange({ isOwn: true, text: '' })}>
          {mainText.own}
        </button>
      </div>
    </div>
  );
}
