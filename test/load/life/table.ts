import { quantile } from '../quantile.ts';
import type { Lived } from './live.ts';

/** One scenario on one engine, with how many times faster than life it went. */
export interface Line {
  scenario: string;
  engine: string;
  factor: number;
  lived: Lived;
}

const whole = (value: number) => Math.round(value).toLocaleString('nl-NL');
const one = (value: number) => value.toLocaleString('nl-NL', { maximumFractionDigits: 1 });

/** p50, p95, p99 and the slowest, in milliseconds. */
export function latencies(times: readonly number[]): string[] {
  return [0.5, 0.95, 0.99, 1].map((q) => whole(quantile(times, q)));
}

function cellsOf({ scenario, engine, factor, lived }: Line): string[] {
  const { told, answers, seconds, away, lost, doubled, spent, envelopes } = lived;
  const times = told.map(({ ms }) => ms);
  const again = told.filter(({ attempts }) => attempts > 1).length;
  const speed = factor === 1 ? 'zoals het is' : `${whole(factor)} x`;
  return [
    ...[scenario, engine, speed, whole(answers), one(answers / seconds), ...latencies(times)],
    ...[whole(again), away.map(whole).join(' en '), whole(lost), whole(doubled)],
    ...[`${whole(spent)} / ${whole(envelopes)}`],
  ];
}

/** What was lived through, as Markdown. Times in milliseconds, from the press on send to the receipt. */
export function lifeTable(lines: readonly Line[]): string {
  const head = [
    ...['wat', 'database', 'versneld', 'antwoorden', 'per s', 'p50', 'p95', 'p99', 'traagste'],
    ...['meer dan één poging', 'weg na stop en na kill -9', 'kwijt', 'dubbel', 'codes op / antwoorden'],
  ];
  return [head, head.map(() => '---'), ...lines.map(cellsOf)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
