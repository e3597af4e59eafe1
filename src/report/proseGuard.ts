import { mdxToMdast } from 'satteri';

/** Components that prose may use, each with its attributes; all are plain words, never expressions. */
export const proseComponents: Readonly<Record<string, readonly string[]>> = {
  Value: ['indicator', 'region', 'year'],
  Finding: ['indicator', 'region', 'year'],
  Note: [],
  Picture: ['name', 'alt'],
};

export type ProseKind = 'syntax' | 'code' | 'html' | 'component' | 'attribute' | 'address' | 'remote-image';
/** What prose may not hold: where it stands and the text found. */
export type ProseProblem = { kind: ProseKind; line: number; column: number; found: string };

type Attribute = { type: string; name?: string; value?: unknown };
type Node = {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  attributes?: Attribute[];
  children?: Node[];
  position?: { start: { line: number; column: number } };
};

const codeNodes = ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'];
const linkNodes = ['link', 'definition', 'image', 'imageReference'];

/** Browsers drop control characters, spaces and zero-width characters before they read a scheme. */
const bare = (url: string) => url.replace(/[\p{Cc}\p{Cf}\s]/gu, '');
const isSafeAddress = (url: string) => {
  const text = bare(url);
  if (/^[/\\]{2}/.test(text)) return false;
  const scheme = /^([^/?#]*?):/.exec(text)?.[1];
  return scheme === undefined || /^(https?|mailto|tel)$/i.test(scheme);
};
const isLocal = (url: string) => /^\/(?![/\\])|^#/.test(bare(url));

function problemsOf(node: Node): { kind: ProseKind; found: string }[] {
  const { type, value = '', url = '', name, attributes = [] } = node;
  if (codeNodes.includes(type)) {
    const isComment =
      /^\s*\/\*[^]*\*\/\s*$/.test(value) && value.indexOf('*/') === value.trimEnd().length - 2;
    return isComment ? [] : [{ kind: 'code', found: value }];
  }
  if (type === 'html') return [{ kind: 'html', found: value }];
  if (linkNodes.includes(type) && !isSafeAddress(url)) return [{ kind: 'address', found: url }];
  if (type === 'image' && !isLocal(url)) return [{ kind: 'remote-image', found: url }];
  if (!type.startsWith('mdxJsx')) return [];
  const allowed = proseComponents[name ?? ''];
  if (!Object.hasOwn(proseComponents, name ?? '') || !allowed)
    return [{ kind: 'component', found: `<${name ?? ''}>` }];
  return attributes
    .filter(
      (a) => a.type !== 'mdxJsxAttribute' || !allowed.includes(a.name ?? '') || typeof a.value !== 'string',
    )
    .map((a) => ({ kind: 'attribute' as const, found: a.name ?? String(a.value) }));
}

function* walked(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walked(child);
}

/**
 * All that may not stand in an editor's MDX: code, raw HTML, unknown components or attributes, addresses with a scheme that runs
 * code, pictures of other hosts. Empty when the text is plain Markdown with our components.
 */
export function proseProblems(source: string): ProseProblem[] {
  let tree: Node;
  try {
    // The parser's node types are wider than what is read here.
    tree = mdxToMdast(source) as unknown as Node;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1'] = /(\d+):(\d+)/.exec(message) ?? [];
    return [{ kind: 'syntax', line: Number(line), column: Number(column), found: message }];
  }
  return [...walked(tree)].flatMap((node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return problemsOf(node).map((problem) => ({ ...problem, line, column }));
  });
}
