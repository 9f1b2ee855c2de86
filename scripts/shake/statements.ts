/** A node of a syntax tree, as every ESTree parser gives it. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The name of a plain identifier; undefined for anything else. */
export const nameOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Identifier' ? String(node['name']) : undefined;

/** A statement at the top of a module: what it declares, what it names, and whom it only serves. */
export interface Statement {
  node: Node;
  declares: string[];
  names: Set<string>;
  /** Every text in quotes. */
  texts: Set<string>;
  /**
   * A declared name that this statement adds to and does nothing without: a decorator, a static property, a
   * registration. Undefined where it must stay in any case.
   */
  serves: string | undefined;
  /** The same for a schema class, where `Serializer.getProperty("name", …)` is what is changed. */
  servesSchema: string | undefined;
  /** The schema class that `Serializer.addClass` registers here, and its parent. */
  schema: { name: string; parent: string | undefined } | undefined;
}

/** Property names after a dot and keys of objects name nothing outside; all other identifiers may. */
function collectNames(node: Node, into: Set<string>): void {
  const name = nameOf(node);
  if (name !== undefined) into.add(name);
  const isKey = (key: string) =>
    node['computed'] !== true &&
    ((node.type === 'MemberExpression' && key === 'property') ||
      (/^(Property|MethodDefinition|PropertyDefinition)$/.test(node.type) && key === 'key'));
  for (const [key, value] of Object.entries(node)) {
    if (isKey(key)) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) collectNames(child, into);
  }
}

function collectTexts(node: Node, into: Set<string>): void {
  const own = text(node);
  if (own !== undefined) into.add(own);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) collectTexts(child, into);
}

function declaredBy(node: Node): string[] {
  if (node.type === 'VariableDeclaration') {
    return (node['declarations'] as Node[]).flatMap(({ id }) => {
      const names = new Set<string>();
      if (isNode(id)) collectNames(id, names);
      return [...names];
    });
  }
  return [nameOf(node['id'])].filter((name) => name !== undefined);
}

/** The first name of `A.b.c`. */
function rootOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'MemberExpression' ? rootOf(node['object']) : nameOf(node);
}

const text = (node: unknown): string | undefined =>
  isNode(node) && typeof node['value'] === 'string' ? node['value'] : undefined;

/** The class that a factory function makes: the first `new X` in it. */
function madeBy(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'NewExpression') return nameOf(node['callee']);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) {
      const made = madeBy(child);
      if (made !== undefined) return made;
    }
  return undefined;
}

function servedBy(expression: Node): string | undefined {
  if (expression.type === 'AssignmentExpression') {
    return isNode(expression['left']) && expression['left'].type === 'MemberExpression'
      ? rootOf(expression['left'])
      : undefined;
  }
  if (expression.type !== 'CallExpression') return undefined;
  const [first, second, third] = expression['arguments'] as Node[];
  const callee = expression['callee'] as Node;
  if (nameOf(callee) === '__decorate') return rootOf(second);
  if (callee.type !== 'MemberExpression') return undefined;
  const method = nameOf(callee['property']) ?? '';
  if (rootOf(callee) === 'Serializer' && method === 'addClass') return madeBy(third);
  if (method === 'registerQuestion' || method === 'registerElement') return madeBy(second) ?? madeBy(first);
  return undefined;
}

/** The schema class in `Serializer.getProperty("checkbox", …).type = …`. */
function schemaServedBy(expression: Node): string | undefined {
  const left = expression.type === 'AssignmentExpression' ? expression['left'] : undefined;
  const call = isNode(left) && left.type === 'MemberExpression' ? left['object'] : undefined;
  if (!isNode(call) || call.type !== 'CallExpression' || rootOf(call['callee']) !== 'Serializer')
    return undefined;
  return text((call['arguments'] as Node[])[0]);
}

function schemaOf(expression: Node): Statement['schema'] {
  const callee = expression['callee'];
  if (!isNode(callee) || rootOf(callee) !== 'Serializer' || nameOf(callee['property']) !== 'addClass')
    return undefined;
  const [name, , , parent] = expression['arguments'] as Node[];
  return { name: text(name) ?? '', parent: text(parent) };
}

export function readStatement(node: Node): Statement {
  const names = new Set<string>();
  const texts = new Set<string>();
  collectNames(node, names);
  collectTexts(node, texts);
  const expression = node.type === 'ExpressionStatement' ? (node['expression'] as Node) : undefined;
  return {
    node,
    names,
    texts,
    declares: /Declaration$/.test(node.type) ? declaredBy(node) : [],
    serves: expression === undefined ? undefined : servedBy(expression),
    servesSchema: expression === undefined ? undefined : schemaServedBy(expression),
    schema: expression === undefined ? undefined : schemaOf(expression),
  };
}
