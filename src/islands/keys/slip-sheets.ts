import type { GroupCodes } from '../../survey/batches.ts';

/** Two beside each other, five below each other. */
const slipsPerSheet = 10;

export interface SlipSheet {
  group: string;
  batch: string;
  /** How many slips the group has in all. */
  n: number;
  sheet: number;
  sheets: number;
  codes: string[];
}

/** The sheets to print, per group. Only the strip that is cut off tells which group it is. */
export function slipSheets(groups: readonly GroupCodes[]): SlipSheet[] {
  return groups.flatMap(({ batch, codes }) => {
    const sheets = Math.ceil(codes.length / slipsPerSheet);
    return Array.from({ length: sheets }, (_, i) => ({
      group: batch.unit,
      batch: batch.id,
      n: codes.length,
      sheet: i + 1,
      sheets,
      codes: codes.slice(i * slipsPerSheet, (i + 1) * slipsPerSheet),
    }));
  });
}
