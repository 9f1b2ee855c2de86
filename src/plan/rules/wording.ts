import type { Finding } from '../../domain/issue.ts';
import { lineAt, type Prose, type Sources } from '../sources/sources.ts';
import { lettersOf } from '../sources/words.ts';

/** A term of the table as a pattern: `#` is a digit, a space or hyphen is itself, capitals count where both differ only by them. */
function patternOf({ fout, goed }: { fout: string; goed: string }): RegExp {
  const escaped = fout
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll('#', String.raw`\d`);
  const onlyCapitals = fout.toLowerCase() === goed.toLowerCase();
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])${escaped}(?![\p{L}\p{N}])`, onlyCapitals ? 'gu' : 'giu');
}

/** "groep #" with the digits of "klas 3" is "groep 3". */
function withDigits(goed: string, found: string): string {
  const digits = found.match(/\d/g) ?? [];
  return goed.replaceAll('#', () => digits.shift() ?? '#');
}

/** A word that the table of terms replaces by another. The longest wrong form wins: one finding for "anti pest coördinator". */
export function termsHold({ prose, terms }: Sources): Finding[] {
  const table = terms.woorden
    .filter(({ fout }) => fout.trim() !== '')
    .map((term) => ({ ...term, pattern: patternOf(term) }))
    .sort((a, b) => b.fout.length - a.fout.length);
  return prose.flatMap((piece) => {
    const taken: [number, number][] = [];
    return table.flatMap(({ goed, pattern }) =>
      [...piece.text.matchAll(pattern)].flatMap((match): Finding[] => {
        const end = match.index + match[0].length;
        if (taken.some(([from, to]) => match.index < to && from < end)) return [];
        taken.push([match.index, end]);
        const line = lineAt(piece, match.index);
        return [
          {
            rule: 'term',
            file: piece.file,
            line,
            details: { woord: match[0].replace(/\s+/g, ' '), liever: withDigits(goed, match[0]) },
          },
        ];
      }),
    );
  });
}

/** One compound written in two ways: with and without a hyphen, a space, or a capital inside. */
export function spellingAgrees(sources: Sources): Finding[] {
  const prose = sources.prose.filter(({ file }) => file.startsWith('content/'));
  const forms = new Map<string, Map<string, { n: number; prose: Prose; index: number }>>();
  const plain = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
  for (const piece of prose) {
    for (const match of piece.text.matchAll(
      /(?<![\p{L}\p{N}])\p{L}[\p{L}]*(?:-\p{L}+)*(?![\p{L}\p{N}-])/gu,
    )) {
      const letters = lettersOf(match[0]);
      if (letters.length < 8 || match[0] === match[0].toUpperCase()) continue;
      const form = plain(match[0]);
      const group = forms.get(letters) ?? new Map<string, { n: number; prose: Prose; index: number }>();
      const before = group.get(form);
      group.set(form, {
        n: (before?.n ?? 0) + 1,
        prose: before?.prose ?? piece,
        index: before?.index ?? match.index,
      });
      forms.set(letters, group);
    }
  }
  return [...forms.values()].flatMap((group) => {
    const [most, ...others] = [...group.entries()].sort(([, a], [, b]) => b.n - a.n);
    if (most === undefined || ![...group.keys()].some((form) => /-|\p{Ll}\p{Lu}/u.test(form))) return [];
    return others.map(([woord, { prose: piece, index }]): Finding => ({
      rule: 'schrijfwijze',
      severity: 'warning',
      file: piece.file,
      line: lineAt(piece, index),
      details: { woord, anders: most[0] },
    }));
  });
}

/** Words that Dutch does repeat: "als u u zorgen maakt". */
const mayRepeat = /^(die|dat|je|u|ze|het|er|wat|we|zij|is|\d+)$/i;
const pronouns = 'wij|we|ik|jij|je|u|zij|ze|de|het|een|zich';

/** A word that stands twice: "de in de klas" or "wij helpen wij". */
export function noDoubleWords(sources: Sources): Finding[] {
  return sources.prose.flatMap((piece) => {
    const twice = [...piece.text.matchAll(/(?<![\p{L}-])(\p{L}+)\s+\1(?![\p{L}-])/giu)].filter(
      (match) => !mayRepeat.test(match[1] ?? ''),
    );
    const around = [
      ...piece.text.matchAll(
        new RegExp(String.raw`(?<![\p{L}-])(wij|we|ik|zij)\s+\p{L}+\s+\1(?![\p{L}-])`, 'giu'),
      ),
      ...piece.text.matchAll(
        new RegExp(
          String.raw`(?<![\p{L}-])(?:${pronouns})\s+(?:in|op|van|bij|aan|voor)\s+(?:de|het|een)\s+(?:de|het|een)(?![\p{L}-])`,
          'giu',
        ),
      ),
      ...piece.text.matchAll(/(?<![\p{L}-])(de)\s+(?:in|op|bij|aan)\s+\1(?![\p{L}-])/giu),
      ...piece.text.matchAll(/(?<![\p{L}-])(samen|weer|ook|niet)\s+\p{L}{4,}\s+\1(?![\p{L}-])/giu),
    ].filter((match) => !/\b(en|of|dat|wat|als|zoals|maar|want|dan)\b/i.test(match[0]));
    return [...twice, ...around].map((match): Finding => ({
      rule: 'taal',
      file: piece.file,
      line: lineAt(piece, match.index),
      severity: twice.includes(match) ? 'error' : 'warning',
      details: { tekst: match[0].replace(/\s+/g, ' ') },
    }));
  });
}
