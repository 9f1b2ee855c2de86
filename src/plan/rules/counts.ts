import type { Finding } from '../../domain/issue.ts';
import type { Block, MdxFile } from '../sources/mdx-file.ts';
import { asList, asText, field } from '../sources/loose.ts';
import { type Sources, sentences } from '../sources/sources.ts';
import { lettersOf, numberOf, plainText, wordsOf } from '../sources/words.ts';

/** Counted things that are no list: time, age, people. */
const measure =
  /^(keer|maal|jaar|jaren|week|weken|dag|dagen|schooldag|schooldagen|werkdag|werkdagen|uur|minuten|maand|maanden|procent|kind|kinderen|leerlingen|ouders|groepen|euro|antwoorden|mensen|kant|kanten|van|of|en|tot|t|per|voor|na)$/i;
/** A number after these is the name of a group, a step or a page. */
const numbered =
  /^(groep|groepen|leerjaar|leerjaren|stap|stappen|hoofdstuk|artikel|regel|blz|bladzijde|nummer|lid|bijlage|klas|klassen|om|tot|met)$/i;

interface Count {
  number: number;
  /** The plural that is counted, as letters; empty when the text leaves it out ("deze vijf"). */
  noun: string;
  words: string;
}

/** What a text counts: "vijf verschillende rollen", "de 5 groepsafspraken". From 2 up: "één" is mostly an article. */
function countsIn(text: string): Count[] {
  const words = wordsOf(text);
  return words.flatMap((word, i) => {
    const number = numberOf(word);
    if (number === undefined || number < 2 || number > 40 || numbered.test(words[i - 1] ?? '')) return [];
    // "stap 4 en 5", "groep 1 tot en met 8"
    if (
      /^(en|of|tot|met|m)$/i.test(words[i - 1] ?? '') &&
      words.slice(Math.max(0, i - 5), i - 1).some((before) => numbered.test(before))
    )
      return [];
    if (/\b(nog|minstens|hoogstens|ongeveer|maximaal|minimaal)$/i.test(words[i - 1] ?? '')) return [];
    if (measure.test(words[i + 1] ?? '')) return [];
    const after = words.slice(i + 1, i + 4);
    const at = after.findIndex(
      (next) => next.length > 4 && /(en|s)$/.test(next) && !/(ende|lijke|ige)$/.test(next),
    );
    const noun = at < 0 ? '' : (after[at] ?? '');
    const pointed = noun !== '' || /^(de|deze|die|onze|alle)$/i.test(words[i - 1] ?? '');
    return measure.test(noun) || !pointed
      ? []
      : [{ number, noun: lettersOf(noun), words: [word, ...after.slice(0, Math.max(at, 0) + 1)].join(' ') }];
  });
}

/** All lengths that a section could be said to have: of its lists, its steps, its subheadings. */
function lengthsOf(section: readonly Block[], level: number): number[] {
  const tops = new Map<number, { level: number; n: number }>();
  for (const { kind, list, level: depth } of section) {
    if (kind !== 'item') continue;
    const top = tops.get(list) ?? { level: depth, n: 0 };
    if (depth <= top.level) top.n += 1;
    tops.set(list, top);
  }
  const lists = [...tops.values()].map(({ n }) => n);
  const steps = section.filter(({ kind }) => kind === 'step').length;
  const under = section.filter((block) => block.kind === 'heading' && block.level === level + 1).length;
  return [...lists, lists.reduce((sum, n) => sum + n, 0), steps, under].filter((n) => n > 0);
}

/** The blocks that a count speaks of: after a heading its section, after a paragraph the list or steps right below. */
function announced(blocks: readonly Block[], at: number): { lengths: number[]; first: number | undefined } {
  const block = blocks[at];
  const rest = blocks.slice(at + 1);
  const stop = rest.findIndex(({ kind, level }) =>
    block?.kind === 'heading' ? kind === 'heading' && level <= block.level : kind === 'heading',
  );
  const section = stop < 0 ? rest : rest.slice(0, stop);
  if (block?.kind === 'heading') {
    // What stands right under the heading decides; only when that is no list, the subsections do.
    const own = section.slice(0, section.findIndex(({ kind }) => kind === 'heading') + 1 || undefined);
    const direct = lengthsOf(own, 9);
    const lengths = direct.length > 0 ? direct : lengthsOf(section, block.level);
    return { lengths, first: lengths[0] };
  }
  const next = section.findIndex(({ kind }) => kind !== 'element');
  const kind = section[next]?.kind;
  if (next < 0 || (kind !== 'item' && kind !== 'step')) return { lengths: [], first: undefined };
  const lengths = lengthsOf(section.slice(next), 9);
  return { lengths, first: lengths[0] };
}

/** @param settled places where a count stands right above its list: nothing further away decides there */
function inDocument({ file, blocks }: MdxFile, lists: Map<string, number>, settled: Set<string>): Finding[] {
  return blocks.flatMap((block, at): Finding[] => {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
    const text = plainText(block.text);
    const counts = countsIn(text);
    const { lengths, first } = announced(blocks, at);
    if (first === undefined) return [];
    if (block.kind === 'heading') {
      const noun = lettersOf(
        wordsOf(text).findLast((word) => word.length > 11 && /(en|s)$/.test(word)) ?? '',
      );
      if (noun !== '' && !lists.has(noun)) lists.set(noun, first);
    }
    const wrong = counts.at(-1);
    if (wrong === undefined) return [];
    settled.add(`${file}:${block.line}`);
    if (counts.some(({ number }) => lengths.includes(number))) return [];
    const below =
      text.slice(0, Math.max(0, text.lastIndexOf(wrong.words.split(' ')[0] ?? ''))).split('\n').length - 1;
    return [
      {
        rule: 'telling',
        file,
        line: block.line + below,
        details: { tekst: wrong.words, genoemd: wrong.number, geteld: first },
      },
    ];
  });
}

/** "Er zijn er 22" or "22 vragen" in the introduction of a questionnaire, against its items. */
function inQuestionnaire({ yaml }: Sources): Finding[] {
  return yaml.flatMap(({ file, data, lineOf }) => {
    const items = asList(field(data, 'items'));
    if (items.length === 0 || !/^surveys\/[^/]+\.json$/.test(file)) return [];
    return asList(field(data, 'intro')).flatMap((entry, i): Finding[] => {
      const said = [
        ...(asText(entry) ?? '').matchAll(/(?<!\p{L})(\p{L}+|\d+) vragen\b|\bzijn er (\p{L}+|\d+)/gu),
      ].find(([, before, after]) => numberOf(before ?? after ?? '') !== undefined);
      const genoemd = numberOf(said?.[1] ?? said?.[2] ?? '');
      if (genoemd === undefined || genoemd === items.length) return [];
      return [
        {
          rule: 'telling',
          file,
          line: lineOf(['intro', i]),
          details: { tekst: said?.[0] ?? '', genoemd, geteld: items.length },
        },
      ];
    });
  });
}

/** A number in a text against the list that it announces or names. */
export function countsAgainstLists(sources: Sources): Finding[] {
  const lists = new Map<string, number>();
  const settled = new Set<string>();
  const near = sources.documents.flatMap((document) => inDocument(document, lists, settled));
  const far = sentences(sources.prose).flatMap(({ file, line, text }) =>
    countsIn(text).flatMap(({ number, noun, words }): Finding[] => {
      const list = lists.get(noun);
      if (list === undefined || list === number || settled.has(`${file}:${line}`)) return [];
      return [{ rule: 'telling', file, line, details: { tekst: words, genoemd: number, geteld: list } }];
    }),
  );
  return [...near, ...far, ...inQuestionnaire(sources)];
}
