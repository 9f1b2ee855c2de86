// Time and memory at 1, 10 and 100 times the size, and a plot of each: node test/load/growth.ts [what]
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from './growth/kinds.ts';
import { plotSvg, type Point } from './growth/plot.ts';
import { median } from './quantile.ts';

const folder = join(import.meta.dirname, 'growth');
const only = process.argv[2];
const runs = 3;

for (const [name, kind] of Object.entries(kinds)) {
  if (only !== undefined && only !== name) continue;
  const points: Point[] = kind.sizes.map((size) => {
    const measured = Array.from({ length: runs }, () => {
      const step = execFileSync(process.execPath, [join(folder, 'step.ts'), name, String(size)], {
        encoding: 'utf8',
        timeout: 120_000,
      });
      return JSON.parse(step) as { ms: number; mb: number };
    });
    return { size, ms: median(measured.map(({ ms }) => ms)), mb: median(measured.map(({ mb }) => mb)) };
  });
  writeFileSync(join(folder, `${name}.svg`), plotSvg(kind, points));
  const told = points.map(({ size, ms, mb }) => `${size}: ${ms.toFixed(1)} ms, ${Math.round(mb)} MB`);
  console.log(`${name.padEnd(12)} ${told.join('; ')}`);
}
