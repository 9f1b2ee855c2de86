import { type JSX, type ReactNode, useLayoutEffect, useRef } from 'react';
import { Brand } from './Brand.tsx';

interface Props {
  heading: string;
  children?: ReactNode;
  ways?: ReactNode;
}

/** A screen with a heading, a few sentences and at most two ways on. */
export function MessageScreen({ heading, children, ways }: Props): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [heading]);
  return (
    <div className="screen">
      <header className="screen-top">
        <Brand />
      </header>
      <main className="screen-main screen-message">
        <h1 className="question-title" tabIndex={-1} ref={title}>
          {heading}
        </h1>
        <div className="screen-lead">{children}</div>
      </main>
      <footer className="screen-ways screen-ways-start">{ways}</footer>
    </div>
  );
}
