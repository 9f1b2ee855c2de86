import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const usage =
  'Zo: npm run demo -- --responses 172 --schools 1 --years 3 --seed 1 --out .demo\n' +
  '  --responses  antwoorden per school en jaar (1 tot 1000000)\n' +
  '  --schools    aantal scholen (1 tot 1000)\n' +
  '  --years      aantal jaren, dit jaar meegeteld (1 tot 20)\n' +
  '  --seed       zelfde getal, zelfde antwoorden\n' +
  '  --out        map waar alles in komt\n' +
  '  --board      ook medewerkers, ouders, en cijfers van tien andere scholen';

/** The arguments of `npm run demo`, with their defaults; throws a Dutch sentence for what cannot be. */
export function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const board = { type: 'boolean' } as const;
  const options = { responses: text, schools: text, years: text, seed: text, out: text, board } as const;
  const { values } = parseArgs({ args: [...args], options });
  const number = (
    name: Exclude<keyof typeof values, 'out' | 'board'>,
    fallback: number,
    from: number,
    to: number,
  ) => {
    const value = values[name] === undefined ? fallback : Number(values[name] || Number.NaN);
    if (Number.isInteger(value) && value >= from && value <= to) return value;
    throw new RangeError(`--${name} moet een heel getal van ${from} tot ${to} zijn.`);
  };
  return {
    responses: number('responses', 172, 1, 1_000_000),
    schools: number('schools', 1, 1, 1000),
    years: number('years', 3, 1, 20),
    seed: number('seed', 1, 0, 2 ** 31),
    out: resolve(values.out ?? '.demo'),
    board: values.board === true,
  };
}
