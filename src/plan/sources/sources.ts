import { readMdx, type MdxFile } from './mdx-file.ts';
import { readContacts, type Role } from './contacts.ts';
import { readQuestions, type KnownQuestion } from './questions.ts';
import { readTerms, type Terms } from './terms.ts';
import { plainText, sentencesOf } from './words.ts';
import { readYaml, type Path, type YamlFile } from './yaml-file.ts';

/** Path from the school's folder (`content/…`, `surveys/…`) to the text of the file. */
export type SourceFiles = Readonly<Record<string, string>>;

/** What the files do not tell: the day, and which pages and public files the site has. */
export interface Surroundings {
  /** `2026-11-23`. */
  today: string;
  /** Addresses such as `/praten/`; `/plan/[slug]/` stands for a page per file. */
  routes?: readonly string[];
  /** Files of `public/`, such as `/favicon.svg`. */
  publicFiles?: readonly string[];
}

/** Words that somebody reads, from MDX or from a value in YAML or JSON. */
export interface Prose {
  file: string;
  line: number;
  kind: 'heading' | 'paragraph' | 'item' | 'value' | 'step' | 'element';
  /** As written. */
  source: string;
  /** As read. */
  text: string;
}

/** Everything that the rules look at, read once. */
export interface Sources extends Surroundings {
  files: SourceFiles;
  documents: readonly MdxFile[];
  yaml: readonly YamlFile[];
  roles: readonly Role[];
  questions: readonly KnownQuestion[];
  terms: Terms;
  /** The texts of this school year, without `contacten`, `open-vragen` and `termen`. */
  prose: readonly Prose[];
  /** Also those three, and earlier years: for what may stand nowhere at all. */
  everything: readonly Prose[];
}

export const isArchive = (file: string): boolean => file.startsWith('content/archief/');
const isNoText = (file: string): boolean => /^content\/(contacten|open-vragen|termen)\.ya?ml$/.test(file);
/** Values that are for machines, and texts in another language than Dutch (`text: {tr: …}`). */
const isProse = (path: Path, text: string): boolean =>
  /\p{L}\s+\p{L}/u.test(text) &&
  !path.some((step) => /^(bevinding|bron|grond|ar|de|en|es|fr|pl|pt|ti|tr|uk|zh)$/.test(String(step)));

/** Reads all files of a school without ever throwing; what could not be read is in the `faults` of its file. */
export function readSources(input: SourceFiles, around: Surroundings): Sources {
  const files = Object.fromEntries(
    Object.entries(input).map(([file, text]) => [file, text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')]),
  );
  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const all = entries.filter(([file]) => /\.mdx?$/.test(file)).map(([file, text]) => readMdx(file, text));
  const yaml = entries
    .filter(([file]) => /\.(ya?ml|json)$/.test(file))
    .map(([file, text]) => readYaml(file, text));
  const named = (name: string) =>
    yaml.find(({ file }) => file === `content/${name}.yaml` || file === `content/${name}.yml`);
  const roles = readContacts(named('contacten'));
  const nameOf = (rol: string) => roles.find((role) => role.rol === rol)?.inZin ?? rol;
  const values = ({ file, scalars }: YamlFile): Prose[] =>
    scalars
      .filter(({ path, text }) => isProse(path, text))
      .map(({ text, line }) => ({ file, line, kind: 'value', source: text, text: plainText(text, nameOf) }));
  const everything = [
    ...all.flatMap(({ file, front, blocks }) => [
      ...(front === undefined ? [] : values(front)),
      ...blocks.map(({ kind, line, text }): Prose => ({
        file,
        line,
        kind,
        source: text,
        text: plainText(text, nameOf),
      })),
    ]),
    ...yaml
      .filter(
        ({ file }) =>
          !/^content\/(termen|contacten)\.ya?ml$|resultaten|^surveys\/gebruikt\.ya?ml$/.test(file),
      )
      .flatMap(values),
  ];
  return {
    ...around,
    files,
    documents: all.filter(({ file }) => !isArchive(file)),
    yaml: yaml.filter(({ file }) => !isArchive(file)),
    roles,
    questions: readQuestions(named('open-vragen')),
    terms: readTerms(named('termen')),
    prose: everything.filter(({ file }) => !isArchive(file) && !isNoText(file)),
    everything,
  };
}

/** Sentences of the texts, each with its own line. */
export const sentences = (
  prose: readonly Prose[],
): { file: string; line: number; text: string; kind: Prose['kind'] }[] =>
  prose.flatMap(({ file, line, text, kind }) =>
    sentencesOf(text).map((sentence) => ({ file, line: line + sentence.below, text: sentence.text, kind })),
  );

/** The line on which this index of a text stands. */
export const lineAt = ({ line, text }: Prose, index: number): number =>
  line + text.slice(0, index).split('\n').length - 1;
