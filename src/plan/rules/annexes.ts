import type { Finding } from '../../domain/issue.ts';
import type { MdxFile } from '../sources/mdx-file.ts';
import { asText, field } from '../sources/loose.ts';
import { type Sources, sentences } from '../sources/sources.ts';
import { lettersOf, plainText } from '../sources/words.ts';

const kinds = /(protocol|regeling|beleid|plan|gids|notitie|rapportage|procedure|meldcode|gedragscode)$/i;
/** The plan itself, and what a list in the text is called. */
const own = /(veiligheidsplan|veiligheidsbeleid|stappenplan|handelingsplan|lesplan|^plan|^beleid)$/i;
const reference =
  /\b(?:zie|volgens|bijlage|(?:be|om|ge)schreven in|uitgewerkt in|sta(?:at|an) in|te vinden in|vast(?:leggen|gelegd) in|werken (?:met|in)|in)\s+(?:de|het|een|ons|onze|hun)\s+((?:[\p{L}-]+\s+){0,2}?[\p{L}-]*(?:protocol|regeling|beleid|plan|gids|rapportage|procedure|gedragscode)\b(?:\s+(?:meldcode|schorsing|verwijdering))?|(?:notitie|rapportage)\s+[\p{L}-]+(?:\s+[\p{L}-]+)?)/giu;
const loose =
  /\b(?:vastleggen in|vastgelegd in|in)\s+((?:notitie|rapportage)\s+[\p{L}-]+(?:\s+[\p{L}-]+)?)/giu;
/** A sentence that promises a list of annexes. */
const promise = /\bbijlagen\b/i;

const titlesOf = ({ file, front, blocks }: MdxFile): string[] => {
  const top = blocks.find(({ kind, level }) => kind === 'heading' && level === 1)?.text;
  const name = file
    .split('/')
    .at(-1)
    ?.replace(/^\d+-|\.mdx?$/g, '');
  return [
    asText(field(front?.data, 'titel')),
    asText(field(front?.data, 'kort')),
    top,
    name?.replaceAll('-', ' '),
  ].flatMap((title) => title ?? []);
};

/** "Time-out" of "Time-outprotocol": what two titles of one document share. */
const subjectOf = (title: string): string =>
  lettersOf(title)
    .replace(/^amos/, '')
    .replace(/(protocol|regeling|beleid|procedure|plan|code)$/, '');

/** An annex that the text names and that is not there, or is there under another title. */
export function annexesExist(sources: Sources): Finding[] {
  const titles = sources.documents.flatMap(titlesOf);
  const protocols = sources.documents
    .filter(({ file }) => file.startsWith('content/protocollen/'))
    .flatMap(titlesOf);
  const known = [
    ...titles,
    ...protocols.map((title) => `${title} protocol`),
    ...sources.terms.documenten,
  ].map(lettersOf);
  const resolve = (name: string): 'there' | { heet: string } | undefined => {
    const letters = lettersOf(name);
    if (known.some((title) => title === letters || (letters.length > 7 && title.includes(letters))))
      return 'there';
    const subject = subjectOf(name);
    const heet = subject.length < 4 ? undefined : titles.find((title) => subjectOf(title) === subject);
    return heet === undefined ? undefined : { heet };
  };
  const seen = new Set<string>();
  const report = (file: string, line: number, name: string): Finding[] => {
    const bijlage = name
      .replace(/\s+/g, ' ')
      .replace(/[.;,]$/, '')
      .trim();
    const answer = resolve(bijlage);
    if (answer === 'there' || bijlage === '' || seen.has(`${file} ${lettersOf(bijlage)}`)) return [];
    seen.add(`${file} ${lettersOf(bijlage)}`);
    return [{ rule: 'bijlage-bestaat', file, line, details: { bijlage, heet: answer?.heet } }];
  };
  const listed = sources.documents.flatMap(({ file, blocks }) =>
    blocks.flatMap((block, at) => {
      const next = blocks.slice(at + 1).find(({ kind }) => kind !== 'element');
      const speaks = (block.kind === 'heading' || block.kind === 'paragraph') && promise.test(block.text);
      if (!speaks || next?.kind !== 'item') return [];
      return blocks
        .filter(({ list }) => list === next.list)
        .flatMap(({ text, line }) => {
          const name = plainText(text);
          const answer = resolve(name.replace(/\s*\([^)]*\)/g, ''));
          // A link is followed by the rule `link`; here only its words count.
          const linked = /\]\(/.test(text) && (answer === undefined || answer === 'there');
          return linked ? [] : report(file, line, name);
        });
    }),
  );
  const referred = sentences(sources.prose)
    .filter(({ file }) => file.startsWith('content/'))
    .flatMap(({ file, line, text }) => {
      const names = [...text.matchAll(reference), ...text.matchAll(loose)].map((match) => match[1] ?? '');
      // "het time-outprotocol (zie bijlage)": the name stands before the reference.
      const before =
        /\b([\p{L}-]*(?:\s?protocol|regeling|procedure|beleid))\W+(?:\(|,\s*)?zie (?:de )?bijlage/iu.exec(
          text,
        )?.[1];
      return [...names, ...(before === undefined ? [] : [before])]
        .map((name) => name.replace(/^(?:(?:de|het|een|eigen|volledige|nieuwe)\s+)+/i, ''))
        .filter(
          (name) => !own.test(lettersOf(name)) && (kinds.test(name) || /^(notitie|rapportage)\s/i.test(name)),
        )
        .flatMap((name) => report(file, line, name));
    });
  return [...listed, ...referred];
}
