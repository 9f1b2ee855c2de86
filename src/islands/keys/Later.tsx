import { laterText } from '../../text/keys.ts';
import { Reseal } from './Reseal.tsx';

/** What comes after the first year: a new key, a lost one, an archive for other keys. */
export function Later(props: Parameters<typeof Reseal>[0]) {
  return (
    <section className="later" aria-labelledby="later-kop">
      <h2 id="later-kop">{laterText.title}</h2>
      <h3>{laterText.yearTitle}</h3>
      <p>{laterText.year}</p>
      <h3>{laterText.lostTitle}</h3>
      <p>{laterText.lost}</p>
      <Reseal {...props} />
    </section>
  );
}
