import { headKeys, proseParts, proseProblem, type HeadKeys, type ProseProblem } from './proseHead.ts';
import { codeProblems, outsizeProblem } from './proseLimits.ts';
import { proseNodes, type ProseNode } from './proseNodes.ts';

/** Components that prose may use, each with its attributes; all are plain words, never expressions. */
export const proseComponents: Readonly<Record<string, readonly string[]>> = {
  Value: ['indicator', 'region', 'year'],
  Finding: ['indicator', 'region', 'year'],
  Note: [],
  Picture: ['name', 'alt'],
};

type Found = Pick<ProseProblem, 'kind' | 'found'> & { expected?: string };

const codeNodes = ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'];
const linkNodes = ['link', 'definition', 'image', 'imageReference'];

const addresses = '/ky/…, #…, https://…, mailto:…, tel:…';
const pictures = '/…';
const componentNames = Object.entries(proseComponents)
  .map(([name, attributes]) => `<${[name, ...attributes].join(' ')}>`)
  .join(', ');

/** Browsers drop control characters, spaces and zero-width characters before they read a scheme. */
const bare = (url: string) => url.replace(/[\p{Cc}\p{Cf}\s]/gu, '');

/** Whether an address runs nothing and goes where it seems to: to this site, or by a plain scheme to a plain host. */
function isSafeAddress(url: string): boolean {
  const text = bare(url);
  if (text !== url || /^[/\\]{2}|\\/.test(text)) return false;
  const scheme = /^([^/?#]*?):/.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined || scheme === 'mailto' || scheme === 'tel') return true;
  // A name before "@" would pass for the host.
  return /^https?$/.test(scheme) && /^https?:\/\/[^/?#@]+(?:[/?#]|$)/i.test(text);
}
const isLocal = (url: string) => /^\/(?![/\\])|^#/.test(bare(url)) && isSafeAddress(url);

function componentProblems({ name, attributes = [] }: ProseNode): Found[] {
  const allowed = Object.hasOwn(proseComponents, name ?? '') ? proseComponents[name ?? ''] : undefined;
  if (!allowed) return [{ kind: 'prose-component', found: `<${name ?? ''}>`, expected: componentNames }];
  return attributes
    .filter(
      (a) => a.type !== 'mdxJsxAttribute' || !allowed.includes(a.name ?? '') || typeof a.value !== 'string',
    )
    .map((a) => ({
      kind: 'prose-attribute' as const,
      found: a.name ?? String(a.value),
      expected: allowed.map((attribute) => `${attribute}="…"`).join(', ') || '@nothing',
    }));
}

/** Where the pictures are that stand apart from their place in the text, by their label. */
type Pictures = ReadonlyMap<string, readonly string[]>;

function problemsOf(node: ProseNode, apart: Pictures): Found[] {
  const { type, value = '', url = '' } = node;
  if (codeNodes.includes(type)) {
    const isComment =
      /^\s*\/\*[^]*\*\/\s*$/.test(value) && value.indexOf('*/') === value.trimEnd().length - 2;
    return isComment ? [] : [{ kind: 'prose-code', found: value }];
  }
  if (type === 'html') return [{ kind: 'prose-html', found: value }];
  if (linkNodes.includes(type) && !isSafeAddress(url)) {
    return [{ kind: 'prose-address', found: url, expected: addresses }];
  }
  const shown = type === 'image' ? [url] : type === 'imageReference' ? (apart.get(node.identifier ?? '') ?? []) : []; // prettier-ignore
  const remote = shown.find((one) => !isLocal(one));
  if (remote !== undefined) return [{ kind: 'prose-picture', found: remote, expected: pictures }];
  return type.startsWith('mdxJsx') ? componentProblems(node) : [];
}

function parsedProblems(body: string): ProseProblem[] {
  let nodes: readonly ProseNode[];
  try {
    nodes = proseNodes(body);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1'] = /(\d+):(\d+)/.exec(message) ?? [];
    const found = body.split('\n')[Number(line) - 1]?.trim() ?? '';
    const expected = message.replace(/^\d+:\d+: /, '').replace(/ \([\w-]+:[\w-]+\)$/, '');
    return [proseProblem('prose-syntax', [Number(line), Number(column)], { found, expected })];
  }
  const apart = Map.groupBy(
    nodes.filter(({ type }) => type === 'definition'),
    ({ identifier = '' }) => identifier,
  );
  const urls = new Map([...apart].map(([id, ones]) => [id, ones.map(({ url = '' }) => url)]));
  return nodes.flatMap((node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return problemsOf(node, urls).map(({ kind, ...more }) => proseProblem(kind, [line, column], more));
  });
}

/**
 * All that may not stand in an editor's MDX: code, raw HTML, unknown components or attributes, addresses with a scheme that runs
 * code, pictures of other hosts, a head that is more than a text a line. Empty when the text is plain Markdown with our components.
 */
export function proseProblems(source: string, keys: HeadKeys = headKeys('')): ProseProblem[] {
  const outsize = outsizeProblem(source);
  if (outsize) return [outsize];
  const { body, problems } = proseParts(source, keys);
  const code = codeProblems(body);
  return [...problems, ...(code.length > 0 ? code : parsedProblems(body))];
}
