import type { Parts } from '../schema/checkData.ts';
import type { TextFile } from '../schema/jsonSource.ts';
import { languages, slug, type Language } from '../schema/language.ts';
import { nearest } from '../schema/nearest.ts';
import type { Problem, ProblemKind } from '../schema/problem.ts';
import { heldIndex, type HeldIndex } from './heldIndex.ts';
import { isProse } from './checkProse.ts';
import { proseComponents, proseProblems } from './proseGuard.ts';
import { headKeys, proseParts } from './proseHead.ts';
import { proseNodes, type ProseNode } from './proseNodes.ts';
import { siteAddresses } from './siteAddresses.ts';

/** What is in `public/`. Shape: `pictures` are the names of the guide's pictures in one language. */
export type PublicFiles = {
  has: (address: string) => boolean;
  pictures: (language: Language) => readonly string[];
};

type Registers = 'indicators' | 'regions' | 'laws' | 'indices' | 'yearFiles' | 'quarantine';
type Known = {
  indicators: ReadonlySet<string>;
  regions: ReadonlySet<string>;
  /** Years with a value, by indicator and place. */
  years: ReadonlyMap<string, readonly number[]>;
  addresses: ReadonlySet<string>;
  held: HeldIndex;
  files: PublicFiles;
};
type Found = { kind: ProblemKind; found: string; expected?: string; suggestion?: string | null };

/**
 * What words name and the report has not: figures, pictures, pages. A page with such words cannot be built, or leads nowhere.
 * Shape: paths of `files` are relative to the content folder, whose name `root` stands before them in problems.
 */
export function checkProseReferences(
  files: readonly TextFile[],
  parts: Pick<Parts, Registers>,
  publicFiles: PublicFiles,
  root = 'content',
): Problem[] {
  const known = knownOf(parts, publicFiles);
  return files.filter(({ path }) => isProse(path)).flatMap(({ path, text }) => {
    const language = languages.find((one) => path.endsWith(`${one}.mdx`)) ?? languages[0];
    const keys = headKeys(path);
    // What the guard refuses may not be readable, and is told by itself.
    if (proseProblems(text, keys).length > 0) return [];
    const page = pageOf(path, language);
    return [
      ...headProblems(text, known),
      ...proseNodes(proseParts(text, keys).body).flatMap((node) => {
        const { line = 1, column = 1 } = node.position?.start ?? {};
        return nodeProblems(node, { page, language, known }).map((one) => ({ ...one, line, column }));
      }),
    ].map(({ expected = '', suggestion = null, ...one }) => ({
      ...one,
      ...{ file: `${root}/${path}`, path: '', expected, suggestion },
    }));
  }); // prettier-ignore
}

function knownOf(parts: Pick<Parts, Registers>, files: PublicFiles): Known {
  const years = new Map<string, number[]>();
  for (const { region, period, figures } of parts.yearFiles) {
    for (const { indicator, by, value } of figures) {
      if (by || value === null) continue;
      const key = `${indicator} ${region}`;
      years.set(key, [...(years.get(key) ?? []), period].sort((a, b) => a - b)); // prettier-ignore
    }
  }
  const top = parts.regions.find(({ parent }) => parent === null)?.path ?? '';
  return {
    indicators: new Set(parts.indicators.map(({ id }) => id)),
    regions: new Set(parts.regions.map(({ path }) => path)),
    years,
    addresses: siteAddresses(parts),
    held: heldIndex(parts.quarantine, top),
    files,
  };
}

/** Address of the page on which a text stands; a card's own page where it stands on several. */
function pageOf(path: string, language: Language): string {
  const chapter = /^pages\/(.+)[/.]\w+\.mdx$/.exec(path)?.[1];
  if (chapter === 'home') return `/${language}/`;
  return `/${language}/${chapter ?? 'problems'}/`;
}

function headProblems(text: string, known: Known) {
  const match = /^---\n(?:[^\n]*\n)*?map: *['"]?([a-z0-9-]+)/.exec(text);
  const id = match?.[1];
  if (!match || id === undefined || known.indicators.has(id)) return [];
  return [{ ...unknownOne('unknown-indicator', id, known.indicators), line: match[0].split('\n').length, column: 6 }]; // prettier-ignore
}

const unknownOne = (kind: ProblemKind, found: string, ids: ReadonlySet<string>): Found => ({
  kind,
  found,
  suggestion: nearest(found, ids),
});

type Place = { page: string; language: Language; known: Known };

function nodeProblems(node: ProseNode, place: Place): Found[] {
  const { type, url = '', depth } = node;
  if (type === 'heading' && depth === 1) return [{ kind: 'prose-heading', found: '#', expected: '##' }];
  if (type === 'link' || type === 'definition' || type === 'image') return addressProblems(url, place);
  return type.startsWith('mdxJsx') ? componentProblems(node, place) : [];
}

const origin = 'https://site.invalid';

function addressProblems(url: string, { page, language, known }: Place): Found[] {
  if (url.startsWith('#') || !URL.canParse(url, origin + page)) return [];
  const target = new URL(url, origin + page);
  if (target.origin !== origin) return [];
  const address = decoded(target.pathname);
  if (known.addresses.has(address) || known.files.has(address)) return [];
  if (address.startsWith('/downloads/forms/')) return [];
  const whole = `/${language}/${url}`;
  const suggestion = known.addresses.has(whole) ? whole : nearest(address, known.addresses);
  return [{ kind: 'prose-link', found: url, suggestion }];
}

/** A path as it is named on disk; as it is where its signs cannot be told. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Attributes that a component cannot do without. */
const needed: Readonly<Record<string, readonly string[]>> = {
  Value: ['indicator', 'region'],
  Finding: ['indicator', 'region'],
  Picture: ['name', 'alt'],
};

function componentProblems({ name, attributes = [] }: ProseNode, { language, known }: Place): Found[] {
  const component = name ?? '';
  const values = new Map(attributes.map((one) => [one.name ?? '', String(one.value ?? '')]));
  const missing = (needed[component] ?? []).filter((key) => !values.get(key)?.trim());
  if (missing.length > 0) {
    const expected = `<${[component, ...(proseComponents[component] ?? [])].join(' ')}>`;
    return missing.map((found) => ({ kind: 'missing-key', found, expected }));
  }
  if (component === 'Picture') return pictureProblems(values.get('name') ?? '', language, known);
  if (component !== 'Value' && component !== 'Finding') return [];
  return figureProblems(values, known);
}

function pictureProblems(name: string, language: Language, { files }: Known): Found[] {
  if (!slug.safeParse(name).success) return [{ kind: 'slug', found: name }];
  const names = files.pictures(language);
  if (names.includes(name)) return [];
  const expected = `public/guide/${language}/${name}.png`;
  return [{ kind: 'picture-absent', found: name, expected, suggestion: nearest(name, names) }];
}

function figureProblems(values: ReadonlyMap<string, string>, known: Known): Found[] {
  const [indicator = '', region = '', year] = ['indicator', 'region', 'year'].map((key) => values.get(key));
  const unknown = [
    ...(known.indicators.has(indicator)
      ? []
      : [unknownOne('unknown-indicator', indicator, known.indicators)]),
    ...(known.regions.has(region) ? [] : [unknownOne('unknown-region', region, known.regions)]),
  ];
  if (unknown.length > 0) return unknown;
  const years = known.years.get(`${indicator} ${region}`) ?? [];
  const isThere = year === undefined ? years.length > 0 : years.some((one) => String(one) === year);
  const period = year === undefined ? undefined : Number(year);
  if (isThere || known.held.covers({ indicator, region, period })) return [];
  const found = [indicator, region, year ?? ''].join(' ').trim();
  return [{ kind: 'prose-figure', found, expected: years.slice(-5).join(', ') || '–' }];
}
