import type { Page } from '@playwright/test';

/** One thing a screen reader would say, in the order it would. */
export interface Said {
  role: string;
  name: string;
  description: string;
  level: number;
  focused: boolean;
  invalid: boolean;
}

/** What a screen reader finds on the page, from top to end, as the browser gives it to the operating system. */
export async function readTree(page: Page): Promise<Said[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const said: Said[] = [];
  const walk = (id: string) => {
    const node = byId.get(id);
    if (!node) return;
    const property = (name: string): unknown =>
      node.properties?.find((one) => one.name === name)?.value.value;
    if (!node.ignored)
      said.push({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        description: String(node.description?.value ?? ''),
        level: Number(property('level') ?? 0),
        focused: property('focused') === true,
        invalid: property('invalid') === 'true',
      });
    for (const child of node.childIds ?? []) walk(child);
  };
  const [root] = nodes;
  if (root) walk(root.nodeId);
  return said;
}
