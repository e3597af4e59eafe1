import { changeTitle, type Dated } from '../sentence/finding.ts';
import { formatYears } from '../i18n/date.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Region } from '../schema/region.ts';
import { found, type Context } from './context.ts';
import { breakdownSections } from './breakdownView.ts';
import { heldLines } from './heldView.ts';
import { leadOf } from './lead.ts';
import { changeTold } from './changeTold.ts';
import { linesView } from './linesView.ts';
import { ownersOf, owedText } from './owed.ts';
import { comparedYears, placesBelow, valuedYears } from './period.ts';
import { qualityView } from './qualityView.ts';
import { targetView } from './targetView.ts';
import { whereView } from './whereView.ts';
import { yearTable } from './yearTable.ts';

const levels: Record<Indicator['polarity'], string> = {
  'higher-better': 'polarity.higher',
  'lower-better': 'polarity.lower',
  neutral: 'polarity.neutral',
};

function titleOf(indicator: Indicator, context: Context): string {
  const { report, words, language } = context;
  const series = report.series(indicator.id, report.root.path);
  const years = comparedYears(indicator, report.root.path, series);
  const dated = (year: number | null): Dated | null => {
    const value = year === null ? null : (series.get(year)?.value ?? null);
    return year === null || value === null ? null : { year, text: context.numbers(indicator).full(value) };
  };
  return changeTitle(indicator.short[language], dated(years?.from ?? null), dated(years?.to ?? null), words);
}

function factsOf(indicator: Indicator, all: readonly Region[], context: Context) {
  const { report, language, t } = context;
  const years = all.flatMap((region) => valuedYears(report.series(indicator.id, region.path)));
  const facts = [
    ['facts.unit', found(report.units, indicator.unit).name[language]],
    ['facts.years', years.length > 0 ? formatYears(Math.min(...years), Math.max(...years)) : '—'],
    ['facts.level', found(report.kinds, indicator.level).name[language]],
    ['facts.owner', ownersOf(indicator, context)],
    ['facts.polarity', t(levels[indicator.polarity])],
    ['facts.code', indicator.code],
  ] as const;
  return facts.map(([key, value]) => ({ label: t(key), value }));
}

/** Everything the page of an indicator prints. */
export function describeIndicator(indicator: Indicator, context: Context) {
  const { report, language } = context;
  const places = placesBelow(report, report.root);
  const year = context.shown(indicator, report.root);
  const measured = context.measured.has(indicator.id);
  const reported = places.some(({ path }) => report.series(indicator.id, path).size > 0);
  return {
    id: indicator.id,
    name: indicator.name[language],
    short: indicator.short[language],
    domain: report.domains.find((domain) => domain.id === indicator.domain)?.name[language] ?? '',
    title: titleOf(indicator, context),
    lead: leadOf(indicator, year, context),
    facts: factsOf(indicator, [report.root, ...places], context),
    unit: found(report.units, indicator.unit).short[language],
    owed: measured ? null : owedText(indicator, context),
    where: year !== null && reported ? whereView(indicator, year, context) : null,
    lines: measured ? linesView(indicator, year, context) : null,
    who: measured ? breakdownSections(indicator, context) : [],
    table: measured ? yearTable(indicator, context) : null,
    held: heldLines(context.held.ofIndicator(indicator.id), context, 'place'),
    quality: qualityView(indicator, context),
    target: targetView(indicator, context),
    told: changeTold(indicator, context),
    definition: indicator.definition[language],
    formula: indicator.formula?.[language] ?? null,
    aggregation: aggregationText(indicator, context),
    notes: indicator.notes.map((note) => note[language]),
  };
}

function aggregationText({ aggregation }: Indicator, { t, language }: Context): string {
  return aggregation.kind === 'weighted-mean'
    ? t('aggregation.weighted-mean', { weight: aggregation.weight[language] })
    : t(`aggregation.${aggregation.kind}`);
}
