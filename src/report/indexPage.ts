import { formatAsOf } from '../i18n/date.ts';
import { formatNumber, formatPercent } from '../i18n/number.ts';
import { placeList } from '../sentence/place.ts';
import { indicatorHref, regionHref, type Context } from './context.ts';
import { indexRuns, type IndexResult } from './indexResult.ts';
import { indexLeftOut, indexStructure } from './indexStructure.ts';
import { indexTitle, measuredCounts, pairSentences } from './indexWords.ts';
import { indexWeightsForm } from './indexWeightsForm.ts';

/** Everything the page of one index prints. */
export function describeIndex(result: IndexResult, context: Context) {
  const { language, t } = context;
  const { index, year, places, scored } = result;
  const isRanked = scored > 1;
  return {
    id: index.id,
    kicker: t('index.kicker', { name: index.name[language], year }),
    name: index.name[language],
    title: indexTitle(result, context),
    purpose: index.purpose[language],
    facts: factsOf(result, context),
    of: places.length,
    isRanked,
    rule: ruleText(result, context),
    required: index.coverage,
    rows: rowsOf(result, context),
    pairs: isRanked ? pairSentences(result, context) : [],
    shares: isRanked ? sharesOf(result, context) : null,
    choices: isRanked ? choicesOf(result, context) : null,
    domains: isRanked ? domainsOf(result, context) : null,
    structure: indexStructure(result, context),
    leftOut: indexLeftOut(result, context),
    form: indexWeightsForm(result, context),
    notes: index.notes.map((note) => note[language]),
    author: index.author[language],
    since: t('index.since', { date: formatAsOf(index.since, language) }),
  };
}

const percent = (share: number, { language }: Context) => formatPercent(100 * share, 0, language);

function factsOf(result: IndexResult, context: Context) {
  const { t } = context;
  const { index } = result;
  const counts = { domains: index.domains.length, indicators: measuredCounts(result).of };
  return [
    { label: t('index.fact.made'), value: t('index.fact.madeText', counts) },
    { label: t('index.fact.rule'), value: percent(index.coverage, context) },
    { label: t('index.fact.join'), value: t(`index.join.${index.aggregation}`) },
  ];
}

function ruleText({ index, places, scored }: IndexResult, context: Context): string {
  const coverages = places.map(({ result }) => result.coverage);
  const parts = {
    rule: percent(index.coverage, context),
    least: percent(Math.min(...coverages), context),
    best: percent(Math.max(...coverages), context),
  };
  const key = scored === 0 ? 'refused' : scored === places.length ? 'met' : 'partly';
  return context.t(`index.rule.${key}`, parts);
}

/** Places by score, those without one last; no rank is given. */
function rowsOf(result: IndexResult, context: Context) {
  const { language, t, report } = context;
  const { places, toldApart } = result;
  const shorts = (list: readonly number[]) =>
    placeList(list.flatMap((i) => places[i]?.region.short[language] ?? []), language); // prettier-ignore
  const rows = places.map(({ region, result: { score, coverage, isReweighted, missing }, interval }, i) => {
    const below = toldApart.filter(({ upper }) => upper === i).map(({ lower }) => lower);
    const above = toldApart.filter(({ lower }) => lower === i).map(({ upper }) => upper);
    const apart = [
      ...(below.length > 0 ? [t('index.apart.above', { places: shorts(below) })] : []),
      ...(above.length > 0 ? [t('index.apart.below', { places: shorts(above) })] : []),
    ];
    return {
      name: region.name[language],
      href: regionHref(language, region),
      value: score,
      score: score === null ? t('index.noScore') : formatNumber(score, 1, language),
      interval,
      range: interval && (interval.lo === interval.hi ? `${interval.lo}` : `${interval.lo}–${interval.hi}`),
      apart: interval ? (apart.length > 0 ? apart : [t('index.apart.none')]) : [],
      isApart: apart.length > 0,
      coverage,
      coverageText: percent(coverage, context),
      note: isReweighted ? t('index.reweighted') : null,
      missing: missing.map((id) => ({ name: report.indicator(id).short[language], href: indicatorHref(language, id) })), // prettier-ignore
    };
  });
  return rows.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1) || b.coverage - a.coverage);
}

function sharesOf({ places, shares }: IndexResult, { language }: Context) {
  const names = places.map(({ region }) => region.short[language]);
  const cells = shares.map((row) =>
    row.map((share) => (share === null ? '' : formatNumber(100 * share, 0, language))),
  );
  return { names, cells };
}

function choicesOf({ shift, leftOut, reference, places }: IndexResult, { t, language, report }: Context) {
  const number = (value: number | null) => (value === null ? '—' : formatNumber(value, 1, language));
  const whole = formatNumber(indexRuns.runs, 0, language);
  const rows = leftOut.toSorted((a, b) => (b.shift ?? 0) - (a.shift ?? 0)).map((one) => {
    const moves = places.flatMap(({ region }, i) => {
      const up = (reference[i] ?? 0) - (one.ranks[i] ?? 0);
      return up === 0 ? [] : [`${region.short[language]} ${up > 0 ? '↑' : '↓'}${Math.abs(up)}`];
    });
    return {
      name: report.indicator(one.indicator).short[language],
      href: indicatorHref(language, one.indicator),
      shift: number(one.shift),
      moves: moves.length > 0 ? moves.join(', ') : t('index.noMove'),
    };
  }); // prettier-ignore
  return {
    runs: t('index.choices.runs', { runs: whole, shift: number(shift) }),
    limits: t('index.choices.limits'),
    seed: t('index.choices.seed', { seed: indexRuns.seed }),
    rows,
  };
}

function domainsOf({ index, places }: IndexResult, { t, language }: Context) {
  const ordered = places.toSorted((a, b) => (b.result.score ?? -1) - (a.result.score ?? -1));
  return {
    hint: t(index.aggregation === 'geometric' ? 'index.domainsHint' : 'index.domainsHintPlain'),
    heads: index.domains.map(({ name }) => name[language]),
    rows: ordered.map(({ region, domains }) => ({
      name: region.name[language],
      href: regionHref(language, region),
      cells: domains.map((score) => (score === null ? '—' : formatNumber(score, 1, language))),
    })),
  };
}
