import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timed } from '../bench.ts';
import { countPages } from './build-time.ts';

const chapters = 'content/plan';

/** A chapter of ours as plain Markdown: its words without our elements, which Starlight does not know. */
function asMarkdown(mdx: string): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
  const [, title = 'Plan'] = /^titel: (.*)$/m.exec(head) ?? [];
  const words = body.replace(/^import .*$/gm, '').replace(/<\/?[A-Z][^>]*>/g, '');
  return `---\ntitle: ${JSON.stringify(title)}\n---\n${words}`;
}

export interface Starlight {
  folder: string;
  /** Builds anew; milliseconds per page. */
  timePerPage(): Promise<number>;
  remove(): void;
}

/**
 * Starlight with the chapters of the plan, installed and built in a temporary folder: it is no dependency of ours.
 * Undefined, and said on standard error, where npm cannot fetch it.
 */
export async function buildStarlight(): Promise<Starlight | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'anker-starlight-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  cpSync(join(import.meta.dirname, '../anchors/starlight'), folder, { recursive: true });
  const docs = join(folder, 'src/content/docs');
  mkdirSync(docs, { recursive: true });
  for (const name of readdirSync(chapters)) {
    const text = asMarkdown(readFileSync(join(chapters, name), 'utf8'));
    const page = name === '01-visie.mdx' ? 'index' : name.replace(/^\d+-|\.mdx$/g, '');
    writeFileSync(join(docs, `${page}.md`), text);
  }
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const run = (tool: string, args: string[]) => {
    const { status, stderr, stdout } = spawnSync(tool, args, { cwd: folder, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${tool} ${args.join(' ')}\n${stdout}\n${stderr}`.slice(-600));
  };
  // This Node, not the one that is found first: Astro asks a recent one.
  const build = () => run(process.execPath, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build']);
  try {
    run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--include=optional']);
    build();
  } catch (error) {
    console.error(
      `Starlight is er niet als anker: ${error instanceof Error ? error.message : String(error)}`,
    );
    remove();
    return undefined;
  }
  const pages = countPages(join(folder, 'dist'));
  return { folder, remove, timePerPage: async () => (await timed(build)) / pages };
}
