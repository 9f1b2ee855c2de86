import { readYaml, type YamlFile } from './yaml-file.ts';

/** A piece of an MDX file. `item` is an item of a list; `step` is an element such as `<Step>` that counts as one. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'step' | 'element';
  /** As written, without the mark of a heading or an item; keeps its line breaks. */
  text: string;
  line: number;
  /** Of a heading 1 to 6; of an item its indentation. */
  level: number;
  /** Items with the same number are one list; 0 for what is no item. */
  list: number;
}

export interface MdxFile {
  file: string;
  /** Front matter; undefined when there is none. */
  front: YamlFile | undefined;
  /** True when front matter begins and never ends. */
  unclosed: boolean;
  blocks: readonly Block[];
}

const headingLine = /^ {0,3}(#{1,6})\s+(.*?)\s*#*$/;
const itemLine = /^(\s*)(?:[-*+•]|\d{1,3}[.)])\s+(.*)$/;
/** A line that is nothing but tags; `Contact` is a word in a sentence and does not count. */
const tagLine = /^\s*<\/?(?!Contact\b)[A-Z][\w.]*(?:\s[^<>]*)?\/?>\s*$/;
const tagBegins = /^\s*<(?!Contact\b)[A-Z][\w.]*(?:\s[^<>]*)?$/;

function readBlocks(lines: readonly string[], firstLine: number): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let list = 0;
  let fence: string | undefined;
  let inComment = false;
  const add = (block: Block, stays: boolean) => {
    blocks.push(block);
    open = stays ? block : undefined;
  };
  for (let i = 0; i < lines.length; i += 1) {
    const text = (lines[i] ?? '').replace(/^ {0,3}> ?/, '');
    const line = firstLine + i;
    const mark = /^\s*(```|~~~)/.exec(text)?.[1];
    if (mark !== undefined && (fence === undefined || fence === mark)) {
      fence = fence === undefined ? mark : undefined;
      open = undefined;
      continue;
    }
    if (fence !== undefined) continue;
    if (inComment || /^\s*(\{\/\*|<!--)/.test(text)) {
      inComment = !/(\*\/\}|-->)\s*$/.test(text);
      open = undefined;
      continue;
    }
    if (text.trim() === '' || /^\s*(import|export)\s/.test(text)) {
      open = undefined;
      continue;
    }
    let tags = text;
    if (tagBegins.test(text))
      while (i + 1 < lines.length && !tags.includes('>')) tags += `\n${lines[++i] ?? ''}`;
    const heading = headingLine.exec(text);
    const last = blocks.at(-1);
    const item = itemLine.exec(text);
    if (heading) {
      add({ kind: 'heading', text: heading[2] ?? '', line, level: heading[1]?.length ?? 1, list: 0 }, false);
    } else if (tagLine.test(tags) || tags !== text) {
      const kind = /^\s*<(Step|Stap)\b/.test(tags) ? 'step' : 'element';
      if (!/^\s*<\//.test(tags)) add({ kind, text: tags, line, level: 0, list: 0 }, false);
      else open = undefined;
    } else if (item) {
      const level = item[1]?.length ?? 0;
      if (last?.kind !== 'item') list += 1;
      add({ kind: 'item', text: item[2] ?? '', line, level, list }, true);
    } else if (/^\s*\|/.test(text)) {
      if (!/^[\s|:-]+$/.test(text))
        add({ kind: 'paragraph', text: text.replaceAll('|', ' . '), line, level: 0, list: 0 }, false);
    } else if (open !== undefined) {
      open.text += `\n${text.trim()}`;
    } else if (/^\s{2}/.test(text) && last?.kind === 'item') {
      // A second paragraph of the same item; the empty lines between keep the count of lines right.
      last.text += '\n'.repeat(line - last.line - last.text.split('\n').length + 1) + text.trim();
      open = last;
    } else {
      add({ kind: 'paragraph', text: text.trim(), line, level: 0, list: 0 }, true);
    }
  }
  return blocks;
}

/** Reads an MDX file line by line, without ever throwing: no compiler, so unknown elements are fine. */
export function readMdx(file: string, source: string): MdxFile {
  const lines = source.split('\n');
  const begins = lines[0]?.trim() === '---';
  const end = begins ? lines.findIndex((line, i) => i > 0 && line.trim() === '---') : -1;
  const body = end < 0 ? 0 : end + 1;
  return {
    file,
    front: end < 0 ? undefined : readYaml(file, lines.slice(1, end).join('\n'), 2),
    unclosed: begins && end < 0,
    blocks: begins && end < 0 ? [] : readBlocks(lines.slice(body), body + 1),
  };
}
