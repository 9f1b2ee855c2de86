/** Text as a reader sees it: links by their words, roles by their name, no tags and no marks. Keeps the line breaks. */
export function plainText(source: string, nameOf: (rol: string) => string = (rol) => rol): string {
  const breaks = (text: string) => '\n'.repeat(text.split('\n').length - 1);
  return source
    .replace(/<Contact\b[^>]*?rol=["']([^"']*)["'][^>]*>/g, (tag, rol: string) => nameOf(rol) + breaks(tag))
    .replace(/<\/?[A-Za-z][^<>]*>/g, (tag) => {
      const said = [...tag.matchAll(/\b(?:titel|title|wie|tekst|label|wanneer)=["']([^"']*)["']/g)].map(
        ([, text]) => text,
      );
      return said.length === 0 ? breaks(tag) : `${said.join('. ')}. ${breaks(tag)}`;
    })
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '')
    .replaceAll('&nbsp;', ' ');
}

export interface Sentence {
  text: string;
  /** Lines below the begin of the text. */
  below: number;
}

const abbreviation =
  /(?:(?:^|[\s(])(?:\p{L}\.)+|\b(?:bijv|mevr|dhr|nr|art|blz|ca|enz|evt|incl|tel|min|max)\.)$/iu;

/** The sentences of a text. A colon or semicolon ends one too: there a reader takes breath. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const take = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== '') {
      found.push({
        text: raw.trim().replace(/\s+/g, ' '),
        below: text.slice(0, start + lead).split('\n').length - 1,
      });
    }
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(/[.?!…:;]+["”’')\]]*(?=\s)/gu)) {
    const end = index + mark.length;
    if (!abbreviation.test(text.slice(start, end))) take(end);
  }
  take(text.length);
  return found;
}

/** The words of a text; "anti-pestcoördinator" is one. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** Letters and digits only, without accents or capitals: "Time out-protocol" and "time-outprotocol" become the same. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const endings = /(?:heden|heid|ingen|ing|en|s|e)$/;
/** Beginning of a word that its plural and its verb forms share; rough, for comparing only. */
export const stemOf = (word: string): string => {
  const letters = lettersOf(word);
  const stem = letters.length > 5 ? letters.replace(endings, '') : letters;
  return stem.length < 4 ? letters : stem;
};

const small =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  );
/** 5 for "vijf" and for "5"; undefined for any other word. */
export function numberOf(word: string): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  if (word.length > 9) return undefined;
  const at = small.indexOf(lettersOf(word));
  return at < 0 ? undefined : at;
}
