import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { tightenCsp } from '../../../scripts/policy/tighten-csp.ts';

const hash = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
const page = (body: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${hash('x')}; style-src 'self' ${hash('a{}')} ${hash('b{}')};">${body}`;

it('lets a page without a script run none, and use only its own styles', () => {
  const html = tightenCsp(page('<style>a{}</style>'));
  expect(html).toContain(`script-src 'none'; style-src 'self' ${hash('a{}')};`);
  expect(html).not.toContain(hash('b{}'));
});

it('leaves a page with a script as it is: what it adds later is not known here', () => {
  const html = page('<style>a{}</style><script>x</script>');
  expect(tightenCsp(html)).toBe(html);
});
