import type { Context } from './context.ts';

/** `{n}` and the like stay in the text for those who fill them in later. */
const open = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, `{${name}}`]));

/** Texts that the views of a comparison fill in, at build and in the browser. Shape: as `CompareWords` of the client. */
export function compareWords({ t }: Pick<Context, 't'>) {
  return {
    linesTitle: t('compare.linesTitle', open('name')),
    linesHint: t('compare.linesHint'),
    facetHint: t('compare.facetHint'),
    tableTitle: t('compare.tableTitle'),
    indicator: t('table.indicator'),
    place: t('table.place'),
    pairTitle: t('compare.pairTitle', open('x y year')),
    pairHint: t('compare.pairHint', open('x y')),
    pairNote: t('compare.pairNote', open('n')),
    pairTable: t('compare.pairTable'),
    missing: t('compare.missing', open('places')),
    missingWord: t('state.not-collected'),
    noYear: t('compare.noYear', open('x y')),
    estimated: t('mark.estimated'),
    break: t('mark.break'),
    disputed: t('mark.disputed'),
    flag: t('mark.flag'),
    held: t('mark.held'),
    ignored: t('compare.ignored', open('parts')),
    limit: t('compare.limit', open('n')),
    error: t('compare.error'),
    loading: t('compare.loading'),
    shown: t('compare.shown', open('name')),
  };
}
