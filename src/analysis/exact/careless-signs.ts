/** Signs of answering without reading, counted over respondents. */
export interface CarelessSigns {
  respondents: number;
  /** The same answer to everything in a block with questions in both directions. */
  marked: number;
  /** How many respondents have a longest run of so many equal answers in a row. */
  longestRuns: number[];
  /** Per construct over who is not marked: how many have a score, and its sum. */
  without: { n: number; sum: number }[];
  add(answers: Float64Array, scores: Float64Array): void;
}

/** Places of the questions of one construct, and their direction. */
type Block = readonly { at: number; reverse: boolean }[];

function isStraight(block: Block, answers: Float64Array): boolean {
  let [first, forward, backward] = [NaN, false, false];
  for (const { at, reverse } of block) {
    const answer = answers[at] ?? NaN;
    if (Number.isNaN(answer)) continue;
    if (Number.isNaN(first)) first = answer;
    if (answer !== first) return false;
    if (reverse) backward = true;
    else forward = true;
  }
  return forward && backward;
}

function longestRun(answers: Float64Array): number {
  let [longest, run, before] = [0, 0, NaN];
  for (const answer of answers) {
    if (Number.isNaN(answer)) continue;
    run = answer === before ? run + 1 : 1;
    before = answer;
    if (run > longest) longest = run;
  }
  return longest;
}

/**
 * Nobody counted yet. The questions of a construct are one block; a block in one direction never marks anybody, since
 * "5 5 5 5" is then what a content child answers (method table, row 24).
 */
export function createCarelessSigns(blocks: readonly Block[]): CarelessSigns {
  const twoWay = blocks.filter((block) => new Set(block.map(({ reverse }) => reverse)).size === 2);
  const signs: CarelessSigns = {
    respondents: 0,
    marked: 0,
    longestRuns: [],
    without: blocks.map(() => ({ n: 0, sum: 0 })),
    add(answers, scores) {
      signs.respondents += 1;
      const run = longestRun(answers);
      signs.longestRuns[run] = (signs.longestRuns[run] ?? 0) + 1;
      if (twoWay.some((block) => isStraight(block, answers))) {
        signs.marked += 1;
        return;
      }
      signs.without.forEach((rest, c) => {
        const score = scores[c] ?? NaN;
        if (Number.isNaN(score)) return;
        rest.n += 1;
        rest.sum += score;
      });
    },
  };
  return signs;
}
