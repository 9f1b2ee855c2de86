import type { ReactNode } from 'react';

interface Props {
  /** The finding as a sentence: what somebody reads who reads nothing else. */
  sentence: string;
  children: ReactNode;
}

/** A figure on paper, in both themes. */
export function Figure({ sentence, children }: Props) {
  return (
    <figure className="figure">
      <figcaption className="figure-sentence">{sentence}</figcaption>
      {children}
    </figure>
  );
}
