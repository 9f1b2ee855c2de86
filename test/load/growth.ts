// Time and memory at 1, 10 and 100 times the size, and a plot of each: node test/load/growth.ts [what]
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { kinds } from './growth/kinds.ts';
import { plotSvg, type Point } from './growth/plot.ts';
import { median } from './quantile.ts';

const folder = join(import.meta.dirname, 'growth');
const only = process.argv[2];
const patience = 300_000;

function measured(name: string, size: number, runs: number, ...whose: 'anker'[]): Point {
  const all = Array.from({ length: runs }, () => {
    const step = execFileSync(
      process.execPath,
      [join(folder, 'step.ts'), name, String(size), ...whose],
      // What a tool says about itself does not belong in the figures: the last line is ours.
      { encoding: 'utf8', timeout: patience },
    );
    return JSON.parse(step.trim().split('\n').at(-1) ?? '') as { ms: number; mb: number };
  });
  return { size, ms: median(all.map(({ ms }) => ms)), mb: median(all.map(({ mb }) => mb)) };
}

const told = (points: readonly Point[]) =>
  points.map(({ size, ms, mb }) => `${size}: ${ms.toFixed(1)} ms, ${Math.round(mb)} MB`).join('; ');

for (const [name, kind] of Object.entries(kinds)) {
  if (only !== undefined && only !== name) continue;
  const { sizes, runs = 3, anchor } = kind;
  try {
    const points = sizes.map((size) => measured(name, size, runs));
    const others = anchor === undefined ? [] : sizes.map((size) => measured(name, size, runs, 'anker'));
    writeFileSync(join(folder, `${name}.svg`), plotSvg(kind, points, others));
    console.log(`${name.padEnd(22)} ${told(points)}   (belasting ${loadavg()[0]?.toFixed(1)})`);
    if (anchor !== undefined) console.log(`${`  ${anchor.name}`.padEnd(22)} ${told(others)}`);
  } catch (error) {
    // One that cannot be measured here does not keep the others from it.
    console.error(`${name} niet gemeten: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
