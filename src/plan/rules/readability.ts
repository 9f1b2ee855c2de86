import type { Finding } from '../../domain/issue.ts';
import { lineAt, type Sources, sentences } from '../sources/sources.ts';
import { lettersOf, wordsOf } from '../sources/words.ts';

const later =
  /\b((?:later|verderop|elders|hieronder) in dit (?:stuk|plan|hoofdstuk|document)|(?:komt|volgt|staat) (?:later|verderop))\b/i;

/** "Later in dit stuk" without a link: on paper one leafs on, here one searches in vain. */
export function forwardReferences({ prose }: Sources): Finding[] {
  return prose.flatMap((piece): Finding[] => {
    const match = later.exec(piece.text);
    if (match === null || /\]\(/.test(piece.source) || !piece.file.endsWith('.mdx')) return [];
    return [
      {
        rule: 'verwijzing',
        file: piece.file,
        line: lineAt(piece, match.index),
        details: { tekst: match[0] },
      },
    ];
  });
}

/** From this many words a sentence is warned about; from the second it is a fault. */
const long = { warning: 21, error: 31 };
/** Letters of one word, between its hyphens. */
const longWord = 21;

/** Sentences and words against level B1: about 15 words, 20 at most, and no hard words. */
export function plainWords(sources: Sources): Finding[] {
  const { prose, terms } = sources;
  const hard = new Map(terms.moeilijk.map(({ woord, liever }) => [woord.toLowerCase(), liever]));
  const everybody = new Set(terms.bekend.map(lettersOf));
  return sentences(prose.filter(({ file }) => !/^content\/handleiding/.test(file))).flatMap(
    ({ file, line, text, kind }): Finding[] => {
      const words = wordsOf(text);
      const found: Finding[] = words.flatMap((woord): Finding[] => {
        const liever = hard.get(woord.toLowerCase());
        const tooLong = woord
          .split('-')
          .some((part) => part.length > longWord && !everybody.has(lettersOf(part)));
        return liever === undefined && !tooLong
          ? []
          : [{ rule: 'moeilijk-woord', severity: 'warning', file, line, details: { woord, liever } }];
      });
      if (words.length >= long.warning && kind !== 'element') {
        const begin = words.slice(0, 4).join(' ');
        const severity = words.length >= long.error ? 'error' : 'warning';
        found.push({ rule: 'zinslengte', severity, file, line, details: { woorden: words.length, begin } });
      }
      return found;
    },
  );
}

/** A line that is a heading by meaning and not by mark, or the reverse: a screen reader does not find it. */
export function structureHolds({ documents }: Sources): Finding[] {
  return documents.flatMap(({ file, blocks }) =>
    blocks.flatMap((block, i): Finding[] => {
      const next = blocks[i + 1];
      const tekst = block.text.split('\n')[0] ?? '';
      const nested = next !== undefined && next.kind === 'item' && next.level > block.level;
      if (block.kind === 'item' && /:\s*$/.test(block.text) && !nested) {
        return [{ rule: 'structuur', file, line: block.line, details: { fault: 'label-as-item', tekst } }];
      }
      if (
        block.kind === 'paragraph' &&
        /^\*\*[^*]*[^*:]\*\*$/.test(block.text.trim()) &&
        block.text.length < 80
      ) {
        return [
          {
            rule: 'structuur',
            file,
            severity: 'warning',
            line: block.line,
            details: { fault: 'bold-as-heading', tekst },
          },
        ];
      }
      return [];
    }),
  );
}
