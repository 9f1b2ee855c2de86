import { expect, it } from 'vitest';
import { outstanding } from '../../../src/analysis/outstanding.ts';
import { outstandingFindings, unseenSentences } from '../../../src/charts/outstanding-words.ts';
import { release } from '../../../src/disclosure/release.ts';
import { groupsPart } from '../../../src/report/parts.ts';
import { questionnaire } from '../analysis/cube.ts';
import {
  options,
  profiles,
  seededRandom,
  someBatches,
  someResponses,
  tallyOf,
} from '../disclosure/sample.ts';

it('a report names the groups that stand out in the words and with the figures of the screen', async () => {
  const batches = someBatches(
    ['a', 'b', 'c', 'd', 'e'].map((unit) => ({ unit: `5/6 ${unit}`, bouw: 'midden', n: 24 })),
  );
  const [unhappy] = batches;
  const responses = someResponses(questionnaire, batches, profiles.spread, seededRandom(1)).map((response) =>
    response.batch === unhappy?.id
      ? { ...response, answers: { ...response.answers, A01: 1, A02: 4, B01: 1 } }
      : response,
  );
  const cube = await release(tallyOf(questionnaire, batches, responses), options);
  const result = outstanding(cube);
  expect(result.found.length).toBeGreaterThan(0);
  const blocks = groupsPart(cube);
  expect(blocks).toContainEqual({ kind: 'list', items: outstandingFindings(result) });
  for (const text of unseenSentences(result))
    expect(blocks).toContainEqual({ kind: 'text', soft: true, text });
});
