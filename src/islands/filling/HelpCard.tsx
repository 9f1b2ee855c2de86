import { type JSX, useLayoutEffect, useRef } from 'react';
import { Icon } from './icons.tsx';
import { useText } from './text.ts';

/** Three ways to talk to somebody, one press away from every question. Opening it is neither stored nor sent. */
export function HelpCard({ back, onBack }: { back: string; onBack(): void }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { help } = useText();
  return (
    <div className="screen">
      <main className="screen-main">
        <h1 className="question-title" tabIndex={-1} ref={heading}>
          {help.heading}
        </h1>
        <p className="screen-lead">{help.lead}</p>
        <div className="help-ways">
          {help.ways.map(({ title, how, say, phone }) => (
            <section key={title} className="card help-way">
              <h2>{title}</h2>
              <p>{how}</p>
              {say !== undefined && <p className="help-say">{say}</p>}
              {phone !== undefined && (
                <a className="button button-main" href={phone.tel}>
                  <Icon name="phone" /> <bdi dir="ltr">{phone.number}</bdi>
                </a>
              )}
            </section>
          ))}
        </div>
        <p className="help-danger">
          <span>{help.danger}</span>
          <a href="tel:112">
            <Icon name="phone" /> 112
          </a>
        </p>
      </main>
      <footer className="screen-ways">
        <button type="button" className="button button-second way-back help-back" onClick={onBack}>
          <Icon name="back" /> {back}
        </button>
        <p className="way-note">{help.stay}</p>
      </footer>
    </div>
  );
}
