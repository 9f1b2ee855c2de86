import type { Finding } from '../../domain/issue.ts';
import { asText, field } from '../sources/loose.ts';
import type { Sources } from '../sources/sources.ts';
import { lettersOf, plainText } from '../sources/words.ts';

const vague =
  /^(klik )?(hier|deze link|link|lees meer|meer|deze pagina|dit|klik|klik op deze link|zie hier)$/i;
const markdownLink = /(!?)\[([^\]]*)\]\(\s*<?([^)\s>]*)>?(?:\s+"[^"]*")?\s*\)/g;
const tagLink = /<a\b[^>]*\bhref=["']([^"']*)["'][^>]*>([\s\S]*?)<\/a>/g;
const bareAddress = /(?<!["'(\w/.])(?:https?:\/\/|www\.)[^\s)<>"'\]]+/g;

/** The anchor that a heading gets, as it stands in an address. */
export const anchorOf = (heading: string): string =>
  encodeURI(
    plainText(heading)
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );

/** `/plan/pesten/` for `content/plan/05-pesten.mdx`. */
const addressOf = (file: string): string =>
  file
    .replace(/^content/, '')
    .replace(/\/\d+-/, '/')
    .replace(/\.(mdx?|ya?ml)$/, '/');

const matches = (route: string, path: string): boolean => {
  const [a, b] = [route.split('/').filter(Boolean), path.split('/').filter(Boolean)];
  return (
    (a.length === b.length || /\[\.\.\./.test(route)) &&
    a.every((part, i) => part.startsWith('[') || part === b[i])
  );
};

/** True when the site has this address: a page, a file of `public/`, or a page made from a file of `content/`. */
function exists(path: string, { routes = [], publicFiles = [], files }: Sources): boolean {
  if (path === '/' || publicFiles.includes(path)) return true;
  const addresses = Object.keys(files)
    .filter((file) => file.startsWith('content/'))
    .map(addressOf);
  const full = path.endsWith('/') || /\.\w+$/.test(path) ? path : `${path}/`;
  if (
    addresses.includes(full) &&
    /^\/(plan|protocollen|klachtenregeling|rollen|kinderen|handleiding)\//.test(full)
  )
    return true;
  const fits = routes.filter((route) => matches(route, full));
  const folder = `content/${full.split('/')[1] ?? ''}/`;
  const fromFiles = Object.keys(files).some((file) => file.startsWith(folder));
  return (
    fits.some((route) => !route.includes('[') || !fromFiles) || (fits.length > 0 && addresses.includes(full))
  );
}

function anchorExists(path: string, anchor: string, sources: Sources): boolean {
  const { documents, roles } = sources;
  if (path === '/praten/' || path === '/praten') {
    return (
      ['kind', 'ouder', 'inhoud'].includes(anchor) ||
      roles.some(({ rol }) => anchor === rol || anchor === `kind-${rol}`) ||
      !anchor
    );
  }
  const page = documents.find(({ file }) => addressOf(file) === path);
  if (page === undefined || !page.file.startsWith('content/plan/')) return true;
  const headings = page.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => anchorOf(text));
  const ids = [...(sources.files[page.file] ?? '').matchAll(/\bid=["']([^"']+)["']/g)].map(
    (match) => match[1],
  );
  return headings.includes(anchor) || ids.includes(anchor);
}

/** Links that lead nowhere, are not protected, say nothing, or show an old file. */
export function linksWork(sources: Sources): Finding[] {
  const year = Number(
    /\d{4}/.exec(
      asText(
        field(
          field(
            field(sources.yaml.find(({ file }) => /^content\/school\.ya?ml$/.test(file))?.data, 'school'),
            'plan',
          ),
          'schooljaar',
        ),
      ) ?? sources.today,
    )?.[0],
  );
  const known = sources.routes !== undefined;
  return sources.everything
    .filter(({ file }) => !file.startsWith('content/archief/'))
    .flatMap(({ file, line, source }) => {
      const found: Finding[] = [];
      const report = (
        index: number,
        fault: 'dead' | 'http' | 'vague' | 'old' | 'bare',
        naar: string,
        tekst: string,
        jaar?: string,
      ) =>
        found.push({
          rule: 'link',
          file,
          line: line + source.slice(0, index).split('\n').length - 1,
          details: { fault, naar, tekst, jaar },
        });
      const check = (index: number, naar: string, label: string) => {
        const tekst = plainText(label).trim();
        if (vague.test(tekst) || lettersOf(tekst) === '') report(index, 'vague', naar, tekst);
        if (/^http:/i.test(naar)) report(index, 'http', naar, tekst);
        const old = /(?<!\d)(19\d\d|20\d\d)(?!\d)/.exec(naar)?.[1];
        if (old !== undefined && Number(old) < year - 2 && /^https?:|\.\w{2,4}$/.test(naar))
          report(index, 'old', naar, tekst, old);
        if (/^[a-z]+:/i.test(naar) || naar.startsWith('{')) return;
        const base = new URL(addressOf(file), 'https://site.invalid');
        const { pathname, hash } = URL.canParse(naar, base)
          ? new URL(naar, base)
          : { pathname: '', hash: '' };
        const dead =
          !exists(pathname, sources) || (hash !== '' && !anchorExists(pathname, hash.slice(1), sources));
        if (known && dead) report(index, 'dead', naar, tekst);
      };
      for (const match of source.matchAll(markdownLink)) {
        if (match[1] === '') check(match.index, match[3] ?? '', match[2] ?? '');
      }
      for (const match of source.matchAll(tagLink)) check(match.index, match[1] ?? '', match[2] ?? '');
      const rest = source
        .replace(markdownLink, (text) => ' '.repeat(text.length))
        .replace(tagLink, (text) => ' '.repeat(text.length));
      for (const match of rest.matchAll(bareAddress)) {
        const naar = match[0].replace(/[.,;:]+$/, '');
        if (file.endsWith('.mdx')) report(match.index, /^http:/i.test(naar) ? 'http' : 'bare', naar, naar);
        else if (/^http:/i.test(naar)) report(match.index, 'http', naar, naar);
      }
      return found;
    });
}
