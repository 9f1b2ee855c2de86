import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { responseChart } from '../../../src/charts/response-chart.ts';
import { responseSentence, responseTable } from '../../../src/charts/response-words.ts';
import { people } from '../../../src/text/people.ts';
import { aGroup, released } from './rows.ts';

const kinderen = people.leerling;
const school = released([aGroup('5/6 a', 23, 25), aGroup('5/6 b', 22, 24), aGroup('5/6 c', 14, 23)]);
const spaces = (text: string) => text.replaceAll('\u00a0', ' ');

describe('sentence', () => {
  it('counts first, and names the group to be careful with', () => {
    expect(spaces(responseSentence(school, kinderen))).toBe(
      '59 van de 72 leerlingen deden mee (82 %). ' +
        'In 5/6 c deden 14 van de 23 mee. Wees daar voorzichtig met conclusies.',
    );
  });

  it('says nothing of groups when all are well represented', () => {
    expect(spaces(responseSentence(released([aGroup('5/6 a', 23, 25)]), kinderen))).toBe(
      '23 van de 25 leerlingen deden mee (92 %).',
    );
  });

  it('warns for the whole school under three quarters', () => {
    const text = responseSentence(released([aGroup('a', 10, 20), aGroup('b', 20, 24)]), kinderen);
    expect(text).toContain('minder dan drie kwart');
  });
});

it('has a row per group in school order, and the total', () => {
  const { rows } = responseTable(school);
  expect(rows.map(([name]) => name)).toEqual(['5/6 a', '5/6 b', '5/6 c', 'Samen']);
  expect(rows[2]?.map(spaces)).toEqual(['5/6 c', '14', '23', '61 %']);
});

describe('picture', () => {
  const draw = (width: number) =>
    responseChart(school, {
      document: new JSDOM().window.document,
      width,
      label: 'Deelname',
      people: kinderen,
    });

  it('is bold for the group under the line, and only for that one', () => {
    expect([...draw(900).querySelectorAll('.chart-strong text')].map((text) => text.textContent)).toEqual([
      '14 van 23',
    ]);
  });
});
