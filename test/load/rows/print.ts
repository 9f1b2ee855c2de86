import type { Target } from './row.ts';
import type { RowResult, Side } from './run-row.ts';

/** A figure with three digits that mean something, as a Dutch reader writes it. */
export function figure(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('nl-NL', { maximumFractionDigits: digits });
}

/** The bounds of a row as one Dutch phrase: "≤ 16 ms; ≤ 2 × het anker". */
export function targetWords(unit: string, target: Target): string {
  const { atMost, atLeast, ratioAtMost, ratioAtLeast } = target;
  const bounds = [
    atMost !== undefined && `≤ ${figure(atMost)} ${unit}`,
    atLeast !== undefined && `≥ ${figure(atLeast)} ${unit}`,
    ratioAtMost !== undefined &&
      (ratioAtMost < 0.5 ? `≥ ${figure(1 / ratioAtMost)} × sneller` : `≤ ${figure(ratioAtMost)} × het anker`),
    ratioAtLeast !== undefined && `≥ ${figure(ratioAtLeast)} × het anker`,
  ];
  return bounds.filter((bound) => bound !== false).join('; ');
}

function spread({ median, lowest, highest }: Side): string {
  return lowest === highest ? figure(median) : `${figure(median)} (${figure(lowest)}–${figure(highest)})`;
}

/** One row on the screen, in two lines and a third when a limit is told. */
export function rowWords(result: RowResult): string {
  const { name, unit, ours, anchor, anchorName, ratio, target, met, limit } = result;
  const verdict = met ? 'gehaald' : limit === undefined ? 'NIET GEHAALD' : 'grens';
  const beside =
    anchor === undefined || ratio === undefined
      ? ''
      : `; ${anchorName ?? 'anker'} ${spread(anchor)} ${unit}; verhouding ${figure(ratio)}`;
  const lines = [`${verdict.padEnd(13)}${name}`, `${''.padEnd(13)}${spread(ours)} ${unit}${beside}`];
  const words = targetWords(unit, target);
  if (words !== '') lines[1] += `; doel ${words}`;
  if (limit !== undefined) lines.push(`${''.padEnd(13)}grens: ${limit}`);
  return lines.join('\n');
}

/** What `--json` writes per row. */
export function rowJson({ name, unit, ours, anchor, anchorName, ratio, target, met, limit }: RowResult) {
  return {
    name,
    unit,
    ours: ours.median,
    anchor: anchor?.median ?? null,
    anchorName: anchorName ?? null,
    ratio: ratio ?? null,
    target: targetWords(unit, target),
    met,
    limit: limit ?? null,
    spread: { ours: [ours.lowest, ours.highest], anchor: anchor ? [anchor.lowest, anchor.highest] : null },
  };
}
