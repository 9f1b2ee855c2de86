import type { BatchFile } from '../../src/domain/batch.ts';
import { generateCode } from '../../src/survey/access-code.ts';
import type { DemoGroup } from './groups.ts';

/** A hand-out code in clear. Only a demo may keep these. */
export interface DemoCode {
  code: string;
  batch: string;
  spent: boolean;
}

/** A code for everybody who was invited; as many spent per group as there are answers. */
export function demoCodes({ batches }: BatchFile, groups: readonly DemoGroup[]): DemoCode[] {
  const seen = new Set<string>();
  return batches.flatMap(({ id, n }, g) =>
    Array.from({ length: n }, (_, i) => {
      let code = generateCode();
      while (seen.has(code)) code = generateCode();
      seen.add(code);
      return { code, batch: id, spent: i < (groups[g]?.respondents ?? 0) };
    }),
  );
}
