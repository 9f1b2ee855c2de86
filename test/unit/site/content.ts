import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from '../../../src/domain/zod.ts';
import { contactSchema } from '../../../src/domain/contact.ts';

const root = new URL('../../../content/', import.meta.url);

/** A file of `content/`. */
export const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** All MDX of the school: path and text. */
export const mdx = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .map((path) => ({ path, text: read(path) }));

export const contacts = z.array(contactSchema).parse(parse(read('contacten.yaml')));

/** What stands between two lines of three dashes at the top of this file. */
export const frontMatter = (text: string): unknown => parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '');
