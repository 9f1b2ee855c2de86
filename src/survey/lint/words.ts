/** The words of a sentence; "anti-pestcoördinator" is one. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** The sentences of a hint or an introduction. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!:])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** "juf of meester" and such name one thing. */
export const fixedPairs =
  /\b(juf of (een )?meester|meester of (een )?juf|goed of fout|één of twee|een of twee)\b/giu;
