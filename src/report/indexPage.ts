import { formatAsOf } from '../i18n/date.ts';
import { formatNumber, formatPercent } from '../i18n/number.ts';
import { indicatorHref, regionHref, type Context } from './context.ts';
import { indexMissing, indexRows } from './indexRows.ts';
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
    rows: indexRows(result, context),
    missing: indexMissing(result, context),
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
      return up === 0 ? [] : [`${region.short[language]}\u00a0${up > 0 ? '↑' : '↓'}${Math.abs(up)}`];
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
