import { useEffect, useRef } from 'react';
import { closeQuestion } from '../../text/views.ts';

interface Props {
  /** The schooljaren whose measures would be gone. */
  unsaved: readonly string[];
  onClose(): void;
  onStay(): void;
}

/** Asked before everything is forgotten, and only when measures would be lost: they are nowhere else. */
export function CloseQuestion({ unsaved, onClose, onStay }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="grave-notice close-question" aria-labelledby="sluiten-kop">
      <h2 id="sluiten-kop" ref={heading} tabIndex={-1}>
        {closeQuestion.title}
      </h2>
      <p>{closeQuestion.lost(unsaved)}</p>
      <div className="act-row">
        <a className="button button-main" href="#maatregelen" onClick={onStay}>
          {closeQuestion.keep}
        </a>
        <button type="button" className="button button-quiet" onClick={onClose}>
          {closeQuestion.close}
        </button>
        <button type="button" className="text-button" onClick={onStay}>
          {closeQuestion.stay}
        </button>
      </div>
    </section>
  );
}
