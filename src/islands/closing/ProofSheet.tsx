import { closingText } from '../../text/closing.ts';
import { countsText } from '../../text/counts.ts';
import type { Refusal } from '../opening/protocol.ts';
import type { ClosedAfname } from './protocol.ts';

const text = closingText.sheet;

/** One A4: what was opened, kept and counted, by whom and when, and lines for what was deleted. */
export function ProofSheet({ closed }: { closed: ClosedAfname }) {
  const { title, schooljaar, survey, on, by, destroyOn, inboxes, accepted, doubled, holders } = closed;
  const { archive, texts, hasFigures } = closed;
  const reasons = Object.entries(closed.rejected) as [Refusal, number][];
  return (
    <section className="proof-sheet" aria-labelledby="bewijs-kop">
      <h2 id="bewijs-kop">{text.title}</h2>
      <p className="proof-subject">
        {closingText.about(title, schooljaar)} ({survey})
      </p>
      <h3>{text.opened}</h3>
      <ul>
        {inboxes.map(({ name, digest, closed, open }) => (
          <li key={`${name} ${digest}`}>
            <strong>{name}</strong>: {text.parts(closed, open)}
            <span className="proof-digest">
              {text.digest}: {digest}
            </span>
          </li>
        ))}
      </ul>
      <dl className="proof-facts">
        <dt>{text.counted}</dt>
        <dd>{text.answers(accepted)}</dd>
        <dt>{text.refused}</dt>
        <dd>
          {reasons.length === 0
            ? text.none
            : reasons.map(([reason, n]) => countsText.rejected[reason](n)).join(' ')}
          {doubled > 0 && ` ${text.doubled(doubled)}`}
        </dd>
      </dl>
      <h3>{text.kept}</h3>
      <ul>
        {[archive, ...(texts === undefined ? [] : [texts])].map(({ name, digest }) => (
          <li key={name}>
            <strong>{name}</strong>
            {name === texts?.name && `: ${text.texts(texts.count)}`}
            <span className="proof-digest">
              {text.digest}: {digest}
            </span>
          </li>
        ))}
      </ul>
      <p>
        {text.reopened} {hasFigures ? text.figures : text.noFigures}
      </p>
      <dl className="proof-facts">
        <dt>{text.holders}</dt>
        <dd>
          <span className="soft small">{text.holdersHint}</span>
          <ul>
            {holders.map(({ recipient, words }) => (
              <li key={recipient}>{words}</li>
            ))}
          </ul>
        </dd>
        <dt>{text.closedBy}</dt>
        <dd>{by}</dd>
        <dt>{text.closedOn}</dt>
        <dd>{text.day(on)}</dd>
        <dt>{text.destroyOn}</dt>
        <dd>
          <strong>{text.day(destroyOn)}</strong> <span className="soft small">{text.destroyProposal}</span>
        </dd>
      </dl>
      <h3>{text.deleted}</h3>
      <dl className="proof-lines">
        {[...text.deletedLines, text.signed].map((line) => (
          <div key={line}>
            <dt>{line}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <p className="small">{text.what}</p>
    </section>
  );
}
