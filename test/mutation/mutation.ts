/** One fault put into the code on purpose, and the tests that must find it. */
export interface Mutation {
  name: string;
  file: string;
  /** Text that stands in the file exactly once -> what it becomes. */
  edits: readonly (readonly [from: string, to: string])[];
  /** Test files of which at least one test must fail. */
  tests: readonly string[];
}

/** The source with the fault in it. Throws when a text is not there exactly once: then the list is out of date. */
export function mutate(source: string, { name, edits }: Mutation): string {
  return edits.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`${name}: “${from}” staat er niet precies één keer`);
    return text.replace(from, () => to);
  }, source);
}
