import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';

export type Path = readonly (string | number)[];

/** A text inside a YAML or JSON file, with where it stands. */
export interface Scalar {
  path: Path;
  text: string;
  line: number;
}

/** A YAML or JSON file that was read without ever throwing. `data` is undefined when it could not be understood. */
export interface YamlFile {
  file: string;
  data: unknown;
  faults: readonly { line: number; fault: string }[];
  scalars: readonly Scalar[];
  /** Line of the value at this path, or of the nearest thing above it that exists. */
  lineOf: (path: Path) => number;
}

/** The first words of the library's message, without its drawing of the place. */
const brief = (message: string): string => message.split(/ at line |\n/)[0] ?? message;

/**
 * Reads YAML (JSON is YAML too) and keeps the line of everything.
 *
 * @param firstLine line of the file on which `text` begins; more than 1 for front matter
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const counter = new LineCounter();
  const faults: { line: number; fault: string }[] = [];
  const lineAt = (offset: number) => Math.max(counter.linePos(offset).line, 1) + firstLine - 1;
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' });
  for (const error of document.errors)
    faults.push({ line: lineAt(error.pos[0]), fault: brief(error.message) });
  if (file.endsWith('.json') && faults.length === 0) {
    try {
      JSON.parse(text);
    } catch (error) {
      const at = /position (\d+)/.exec(String(error))?.[1];
      faults.push({ line: at === undefined ? firstLine : lineAt(Number(at)), fault: 'JSON' });
    }
  }
  let data: unknown;
  const scalars: Scalar[] = [];
  if (faults.length === 0) {
    try {
      data = document.toJS({ maxAliasCount: 50 });
      visit(document, {
        Scalar(key, node, path) {
          if (key === 'key' || typeof node.value === 'boolean' || node.value === null) return;
          const names = path.flatMap((step) =>
            isPair(step) && isScalar(step.key) ? [String(step.key.value)] : [],
          );
          scalars.push({
            path: names,
            text: node.source ?? String(node.value),
            line: lineAt(node.range?.[0] ?? 0),
          });
        },
      });
    } catch (error) {
      faults.push({ line: firstLine, fault: brief(error instanceof Error ? error.message : '') });
    }
  }
  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
      const last = path[length - 1];
      if (isMap(parent)) {
        const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last));
        if (isScalar(pair?.key) && pair.key.range) return lineAt(pair.key.range[0]);
      }
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };
  return { file, data, faults, scalars, lineOf };
}
