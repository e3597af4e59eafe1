import { fold } from '../i18n/fold.ts';
import type { Breakdown } from '../schema/figure.ts';
import type { Dimension } from '../schema/register.ts';

/** What the labels of a row name: one group, none, or two that contradict each other. */
export type GroupMatch = { kind: 'one'; by: Breakdown } | { kind: 'none' } | { kind: 'contradiction' };

/** Endings of the Kyrgyz plural, folded. */
const plural = /^[лдт](?:ар|ер|ор)$/u;

/** Whether a label is the name of a code, or begins with it and adds no more than an ending: "аялдар", "городские поселения". */
function isNamed(label: string, name: string): boolean {
  if (label === name) return true;
  const words = label.split(' ');
  const [first = ''] = words;
  if (words.length > 3 || !first.startsWith(name)) return false;
  const ending = first.slice(name.length);
  return plural.test(ending) || (name.length >= 4 && ending.length <= 4);
}

/** Finds the group that the labels of a row name, one in each language, by the names of the codes of all dimensions. */
export function groupFinder(
  dimensions: readonly Pick<Dimension, 'code' | 'codes'>[],
): (labels: readonly string[]) => GroupMatch {
  const known = dimensions.flatMap(({ code: dimension, codes }) =>
    codes.map(({ code, name }) => ({ by: { [dimension]: code }, names: Object.values(name).map(fold) })),
  );
  return (labels) => {
    const folded = labels.map(fold).filter((label) => label !== '');
    const found = known.filter(({ names }) =>
      folded.some((label) => names.some((name) => isNamed(label, name))),
    );
    const [one, ...others] = found;
    if (!one) return { kind: 'none' };
    return others.length > 0 ? { kind: 'contradiction' } : { kind: 'one', by: one.by };
  };
}
