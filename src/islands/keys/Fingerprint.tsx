import { keysPage } from '../../text/keys.ts';

/** The five words of a public key. */
export function Fingerprint({ words }: { words: string }) {
  return (
    <p className="fingerprint">
      <span className="soft small">{keysPage.words}</span> <strong>{words}</strong>
    </p>
  );
}
