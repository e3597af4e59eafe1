import { inAlphabet } from '../i18n/collation.ts';
import type { Parts } from '../schema/checkData.ts';
import { languages } from '../schema/language.ts';
import type { Region } from '../schema/region.ts';

/** The regions in preorder, children by name in the language of record. */
export function regionTree(parts: Parts['regions']): Region[] {
  const [language] = languages;
  const compare = inAlphabet(language);
  const below = new Map<string | null, Parts['regions'][number][]>();
  for (const part of parts.toSorted((a, b) => compare(a.region.name[language], b.region.name[language]))) {
    const siblings = below.get(part.parent);
    if (siblings) siblings.push(part);
    else below.set(part.parent, [part]);
  }
  const from = (parent: string | null, depth: number): Region[] =>
    (below.get(parent) ?? []).flatMap(({ path, region }) => {
      const children = (below.get(path) ?? []).map((child) => child.path);
      return [{ ...region, path, parent, children, depth }, ...from(path, depth + 1)];
    });
  return from(null, 0);
}
