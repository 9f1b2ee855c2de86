import { expect, test } from 'vitest';
import type { Caution, Refusal } from '../../../src/statistics/refusal.ts';
import { cautionTexts, refusalTexts } from '../../../src/text/refusals.ts';

// `text` may not import `statistics`, so the two lists meet here: a code without a sentence does not compile, and
// neither does a sentence without a code.
const refusals: Record<Refusal, string> = refusalTexts;
const cautions: Record<Caution, string> = cautionTexts;
const spareRefusals: readonly Refusal[] = Object.keys(refusalTexts) as (keyof typeof refusalTexts)[];
const spareCautions: readonly Caution[] = Object.keys(cautionTexts) as (keyof typeof cautionTexts)[];

test.each([...Object.entries(refusals), ...Object.entries(cautions)])(
  '%s is told in sentences',
  (_code, text) => {
    expect(text).toMatch(/^[A-Z].*\.$/);
    // Words that a figure never justifies (handbook, statistics section 1).
    expect(text).not.toMatch(/significant|bewezen|oorzaak|\b(on)?veilig\b|beste|slechtste/i);
    expect(text.length).toBeLessThan(120);
  },
);

test('has a sentence for each code', () => {
  expect(spareRefusals.length).toBe(31);
  expect(spareCautions.length).toBe(10);
});
