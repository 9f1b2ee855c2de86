import type { Page } from 'playwright-core';

interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
}

/** Text that stands in its parent's name already, and boxes that say nothing. */
const silent = ['StaticText', 'InlineTextBox', 'none', 'generic', 'LineBreak', 'LabelText'];
/** The states that a screen reader says. */
const states = ['checked', 'pressed', 'focused', 'disabled', 'invalid', 'level'];

function lineOf({ role, name, description, properties }: AxNode): string {
  const said = states.flatMap((state) => {
    const value = properties?.find((property) => property.name === state)?.value.value;
    if (value === undefined || value === false || value === 'false')
      return state === 'checked' && value === 'false' ? ['not checked'] : [];
    return [value === true || value === 'true' ? state : `${state} ${String(value)}`];
  });
  const parts = [role?.value ?? '', JSON.stringify(name?.value ?? ''), ...said];
  if (description?.value) parts.push(`(${description.value})`);
  return parts.join(' ');
}

/**
 * What a screen reader gets of the page, as text: role, name, state and description, one line each, indented. Chromium's
 * own accessibility tree.
 */
export async function accessibilityTree(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (node: AxNode, depth: number) => {
    const shown = !node.ignored && !silent.includes(node.role?.value ?? '');
    if (shown) lines.push(`${'  '.repeat(depth)}${lineOf(node)}`);
    // A paragraph is read as its text.
    if (node.role?.value === 'StaticText' && !node.ignored) {
      const parent = lines.at(-1)?.trim() ?? '';
      const text = node.name?.value.trim() ?? '';
      if (text !== '' && !parent.includes(text))
        lines.push(`${'  '.repeat(depth)}text ${JSON.stringify(text)}`);
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child !== undefined) walk(child, shown ? depth + 1 : depth);
    }
  };
  const [root] = nodes;
  if (root !== undefined) walk(root, 0);
  return `${lines.join('\n')}\n`;
}
