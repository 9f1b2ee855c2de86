/** The scores of whole respondents, for as long as there are few enough to permute. */
export interface ScoreRows {
  add(group: number, scores: Float64Array): void;
  /** One column per construct and the group of each; undefined when there were more than `mostPermuted`. */
  table(): { scores: Float64Array[]; groups: Int32Array } | undefined;
}

/** Flags are for the report of one school or board; beyond this nothing is kept and nothing permuted. */
const mostPermuted = 50_000;

/** No respondents yet. */
export function createScoreRows(constructs: number): ScoreRows {
  let groups: number[] = [];
  let rows: number[] = [];
  let isTooMany = false;
  return {
    add(group, scores) {
      if (isTooMany) return;
      groups.push(group);
      for (let c = 0; c < constructs; c += 1) rows.push(scores[c] ?? NaN);
      if (groups.length <= mostPermuted) return;
      isTooMany = true;
      [groups, rows] = [[], []];
    },
    table() {
      if (isTooMany) return undefined;
      const column = (_: unknown, c: number) =>
        Float64Array.from(groups, (_group, i) => rows[i * constructs + c] ?? NaN);
      return { scores: Array.from({ length: constructs }, column), groups: Int32Array.from(groups) };
    },
  };
}
