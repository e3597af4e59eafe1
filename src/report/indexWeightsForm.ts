import { linear, niceDomain } from '../chart/scale.ts';
import { formatNumber, formatPercent } from '../i18n/number.ts';
import type { Context } from './context.ts';
import type { IndexPlace, IndexResult } from './indexResult.ts';

/**
 * What the form of a reader's own weights needs: fields with the default, and each place with the scores of its domains, so that the
 * browser only joins them anew.
 * Missing: null where no weights at all would give two places a score.
 */
export function indexWeightsForm(result: IndexResult, { language }: Context) {
  const { index, places } = result;
  const isPossible = ({ covered }: IndexPlace) => covered.some((share) => share >= index.coverage);
  const possible = places.filter(isPossible);
  if (possible.length < 2) return null;
  const total = index.domains.reduce((sum, { weight }) => sum + weight, 0);
  const range = niceDomain(possible.flatMap(({ domains }) => domains), { zero: false }); // prettier-ignore
  const ordered = possible.toSorted((a, b) => (b.result.score ?? -1) - (a.result.score ?? -1));
  const x = linear(range, [0, 100]);
  return {
    aggregation: index.aggregation,
    required: index.coverage,
    range,
    ends: range.map((end) => formatNumber(end, 0, language)),
    decimal: formatNumber(0.5, 1, language).charAt(1),
    percent: formatPercent(0, 0, language).slice(1),
    fields: index.domains.map(({ id, name, weight }) => ({
      id,
      name: name[language],
      value: Number(((100 * weight) / total).toFixed(2)),
      share: formatNumber((100 * weight) / total, 1, language),
    })),
    rows: ordered.map(({ region, result: { score }, domains, covered }) => ({
      name: region.name[language],
      score: score === null ? null : formatNumber(score, 1, language),
      value: score,
      x: score === null ? null : x(score),
      domains: domains.map((one) => one?.toFixed(4) ?? ''),
      covered: covered.map((share) => share.toFixed(6)),
    })),
  };
}
