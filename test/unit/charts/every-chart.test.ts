import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pictures } from './pictures.ts';

it('knows every chart that there is', () => {
  const charts = readdirSync('src/charts').filter((name) => name.endsWith('-chart.ts'));
  expect(Object.keys(pictures).toSorted()).toEqual(charts.map((name) => name.slice(0, -3)).toSorted());
});

/** One tag per line, so that a change can be read. */
const lines = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

it.each(Object.entries(pictures))('%s draws as before', async (name, draw) => {
  await expect(lines(draw().outerHTML)).toMatchFileSnapshot(`golden/${name}.svg`);
});

it.each(Object.entries(pictures))('%s carries one name and no look of its own', (_, draw) => {
  const svg = draw();
  expect(svg.getAttribute('role')).toBe('img');
  expect(svg.getAttribute('aria-label')).not.toBe('');
  expect(svg.querySelectorAll('style, [style], g[aria-label]')).toHaveLength(0);
});
