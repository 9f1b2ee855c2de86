import { type JSX, useState } from 'react';
import { paperEntry } from '../../text/paper-entry.ts';
import type { PaperAfname } from './paper-afname.ts';

const { before } = paperEntry;

/** What happens to what is typed, said before anything is typed; then which afname. */
export function ChooseAfname(props: {
  afnames: readonly PaperAfname[];
  onBegin(opened: PaperAfname): void;
}): JSX.Element {
  const { afnames, onBegin } = props;
  const [chosen, setChosen] = useState(0);
  const opened = afnames[chosen];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (opened !== undefined) onBegin(opened);
      }}
    >
      <section className="paper-before" aria-labelledby="lees-eerst">
        <h2 id="lees-eerst">{before.title}</h2>
        <ul>
          {before.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <fieldset className="paper-choice">
        <legend>{paperEntry.choose}</legend>
        {afnames.map(({ manifest, questionnaire }, i) => (
          <label key={manifest.survey}>
            <input type="radio" name="afname" checked={i === chosen} onChange={() => setChosen(i)} />
            <span>
              {manifest.title}
              <span className="soft"> ({paperEntry.questions(questionnaire.items.length)})</span>
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="button button-main">
        {paperEntry.begin}
      </button>
    </form>
  );
}
