/** A stretch of words that both texts have, or only the new one, or only the old one. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

const wordsOf = (text: string) => text.match(/\n|[^\s]+/g) ?? [];

/** Lengths of the longest common subsequence of all ends of both lists, as one flat table. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array {
  const width = after.length + 1;
  const table = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      table[i * width + j] =
        before[i] === after[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
  return table;
}

/**
 * What changed between two texts, word by word: the fewest words added and removed (longest common subsequence; Hunt and
 * McIlroy 1976). A line break counts as a word. Made for sections: time and memory grow with the product of the lengths.
 */
export function diffWords(before: string, after: string): Piece[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const table = commonLengths(old, fresh);
  const width = fresh.length + 1;
  const pieces: { kind: Piece['kind']; words: string[] }[] = [];
  const put = (kind: Piece['kind'], word: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else pieces.push({ kind, words: [word] });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const [gone, come] = [old[i], fresh[j]];
    if (gone !== undefined && gone === come) {
      put('same', gone);
      i += 1;
      j += 1;
    } else if (
      gone !== undefined &&
      (come === undefined || (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))
    ) {
      put('removed', gone);
      i += 1;
    } else if (come !== undefined) {
      put('added', come);
      j += 1;
    }
  }
  return pieces.map(({ kind, words }) => ({ kind, text: words.join(' ') }));
}
