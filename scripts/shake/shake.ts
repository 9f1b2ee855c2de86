import { isNode, nameOf, type Node, readStatement } from './statements.ts';

const isSideEffect = ({ type }: Node) => type === 'ExpressionStatement' || type === 'IfStatement';

/**
 * A module without the statements that nothing in `roots` needs. Decorators, static properties and registrations of a
 * class go with their class; every other side effect stays, and so does all that it names. What is kept is kept as it was
 * written, in its order. Exports of what is gone are gone: importing one fails the build.
 */
export function shake(source: string, program: Node, roots: readonly string[]): string {
  const body = program['body'] as Node[];
  const statements = body.filter(({ type }) => type !== 'ExportNamedDeclaration').map(readStatement);
  const declaredAt = new Map(
    statements.flatMap(({ declares }, at) => declares.map((name) => [name, at] as const)),
  );
  const schemaAt = new Map(
    statements.flatMap(({ schema }, at) => (schema ? [[schema.name, at] as const] : [])),
  );
  for (const root of roots)
    if (!declaredAt.has(root)) throw new Error(`survey-core no longer declares ${root}`);

  // Values of a list and settings are made by the name of their class: "choices:itemvalue[]". Types of question are too,
  // but only a model names those, and `roots` stands for the models.
  const isQuestion = (name: string): boolean => {
    const parent = statements[schemaAt.get(name) ?? -1]?.schema?.parent;
    return name === 'question' || (parent !== undefined && isQuestion(parent));
  };
  const schemasIn = (texts: Iterable<string>) =>
    [...texts]
      .map((text) => text.slice(text.lastIndexOf(':') + 1).replace(/\[\]$/, ''))
      .filter((name) => schemaAt.has(name) && !isQuestion(name));

  const kept = new Set<number>();
  const waiting: number[] = [];
  const keep = (at: number | undefined) => {
    if (at === undefined || kept.has(at)) return;
    kept.add(at);
    waiting.push(at);
  };
  for (const root of roots) keep(declaredAt.get(root));
  for (let before = -1; before !== kept.size;) {
    before = kept.size;
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const statement = statements[at];
      for (const name of statement?.names ?? []) keep(declaredAt.get(name));
      for (const name of schemasIn(statement?.texts ?? [])) keep(schemaAt.get(name));
      keep(schemaAt.get(statement?.schema?.parent ?? ''));
    }
    statements.forEach(({ node, serves, servesSchema }, at) => {
      const served = serves === undefined ? schemaAt.get(servesSchema ?? '') : declaredAt.get(serves);
      if (isSideEffect(node) && (served === undefined || kept.has(served))) keep(at);
    });
  }

  const exported = body
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap((node) => (Array.isArray(node['specifiers']) ? node['specifiers'].filter(isNode) : []))
    .flatMap((specifier) => {
      const [local, name] = [nameOf(specifier['local']) ?? '', nameOf(specifier['exported']) ?? ''];
      const at = declaredAt.get(local);
      return at !== undefined && kept.has(at) ? [local === name ? local : `${local} as ${name}`] : [];
    });
  const code = [...kept]
    .sort((a, b) => a - b)
    .map((at) => {
      const node = statements[at]?.node;
      return node === undefined ? '' : source.slice(node.start, node.end);
    });
  return `${code.join('\n')}\nexport { ${exported.join(', ')} };\n`;
}
