import { mdxToMdast } from 'satteri';

type Attribute = { type: string; name?: string; value?: unknown };

/** A node of prose, with what the checks read of it. Units: lines and columns count from 1. */
export type ProseNode = {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  depth?: number;
  identifier?: string;
  attributes?: Attribute[];
  children?: ProseNode[];
  position?: { start: { line: number; column: number } };
};

/**
 * The nodes of prose in the order of its text.
 * Shape: `body` is without its head, as `proseParts` gives it.
 * Throws: Error with line and column when it cannot be read as MDX.
 */
export function proseNodes(body: string): ProseNode[] {
  // The parser's node types are wider than what is read here. The head is blank, so nothing may be taken for one.
  const root = mdxToMdast(body, { features: { frontmatter: false } }) as unknown as ProseNode;
  const all: ProseNode[] = [];
  const open = [root];
  // Without recursion, as nesting may be deep.
  for (let node = open.pop(); node; node = open.pop()) {
    all.push(node);
    open.push(...(node.children ?? []).toReversed());
  }
  return all;
}
