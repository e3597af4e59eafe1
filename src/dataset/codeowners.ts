import type { Indicator } from '../schema/indicator.ts';
import type { Reviewer } from '../schema/reviewer.ts';

/** Shape: `regions` are paths in the tree, `root` that of its root; `organisation` is the name before the teams. */
export type CodeownersInput = {
  reviewers: readonly Reviewer[];
  indicators: readonly Pick<Indicator, 'id' | 'owners'>[];
  regions: readonly string[];
  root: string;
  organisation: string;
};

type Line = { pattern: string; owners: readonly string[] };

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const idsOf = (reviewers: readonly Reviewer[]) => reviewers.map(({ id }) => id).sort(byText);

function pathLines(reviewers: readonly Reviewer[]): Line[] {
  const all = reviewers.flatMap((one) =>
    one.reviews.what === 'paths' ? one.reviews.paths.map((path) => ({ path, one })) : [],
  );
  // A folder comes before what is in it, as the last pattern that fits counts.
  return [...Map.groupBy(all, ({ path }) => path)]
    .sort(([a], [b]) => byText(a, b))
    .map(([pattern, ones]) => ({ pattern, owners: idsOf(ones.map(({ one }) => one)) }));
}

/** Indicators by the bodies that give them; those of bodies without reviewers stay with their folder. */
function indicatorLines({ reviewers, indicators }: CodeownersInput): Line[] {
  const reviewing = ({ owners }: Pick<Indicator, 'owners'>) =>
    reviewers.filter(
      ({ reviews }) => reviews.what === 'indicators' && reviews.owners.some((body) => owners.includes(body)),
    );
  return indicators
    .toSorted((a, b) => byText(a.id, b.id))
    .map((one) => ({ pattern: `/data/indicators/${one.id}.json`, owners: idsOf(reviewing(one)) }))
    .filter(({ owners }) => owners.length > 0);
}

/** Places from the top down, each with all below it; the republic's own figures lie beside the folders of its places. */
function regionLines({ reviewers, regions, root }: CodeownersInput): Line[] {
  return regions.toSorted(byText).flatMap((path): Line[] => {
    const owners = idsOf(
      reviewers.filter(({ reviews }) => reviews.what === 'regions' && reviews.regions.includes(path)),
    );
    if (owners.length === 0) return [];
    return [{ pattern: path === root ? '/data/regions/*.json' : `/data/regions/${path}/`, owners }];
  });
}

/**
 * The text of CODEOWNERS: who has to review a change of which files.
 * Shape: the last pattern that fits a file counts. Beside the reviewers of an indicator or a place stand those of the data as a
 * whole, so that a change is not left to a team that is not there yet.
 * Throws: RangeError when nobody reviews the rest.
 */
export function codeowners(input: CodeownersInput): string {
  const { reviewers, organisation } = input;
  const rest = idsOf(reviewers.filter(({ reviews }) => reviews.what === 'rest'));
  if (rest.length === 0)
    throw new RangeError('data/reviewers has nobody for the rest: add one with "what": "rest"');
  const paths = pathLines(reviewers);
  const ofData = paths.find(({ pattern }) => pattern === '/data/')?.owners ?? rest;
  const within = (lines: readonly Line[]) =>
    lines.map(({ pattern, owners }) => ({ pattern, owners: [...new Set([...owners, ...ofData])] }));
  const text = ({ pattern, owners }: Line) =>
    `${pattern} ${owners.map((id) => `@${organisation}/${id}`).join(' ')}`;
  const parts: [string, readonly Line[]][] = [
    ['Everything that nothing below names', [{ pattern: '*', owners: rest }]],
    ['Folders', paths],
    ['Indicators, by the bodies that give them', within(indicatorLines(input))],
    ['Places, with all below them', within(regionLines(input))],
  ];
  const head =
    '# Made by "npm run codeowners" from data/reviewers. Change it there; the last pattern that fits counts.\n';
  return head + parts.map(([title, lines]) => `\n# ${title}\n${lines.map(text).join('\n')}\n`).join('');
}
