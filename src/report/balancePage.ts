import { formatYears } from '../i18n/date.ts';
import { countOfThem } from '../i18n/kyrgyzNumber.ts';
import { formatNumber, formatPercent } from '../i18n/number.ts';
import { counted, phrase } from '../i18n/phrase.ts';
import { found, type Context } from './context.ts';
import { disparityOf, type IndicatorDisparity } from './disparityOf.ts';
import {
  balanceHref,
  chosenText,
  chosenUnit,
  doubtWords,
  extremeText,
  movementView,
  capitalised,
  regionStrip,
  whyNot,
} from './disparityView.ts';
import { movementRule, type Movement } from './movement.ts';

const states = ['closer', 'apart', 'same', 'unsteady', 'short', 'undefined'] as const;

/** One row of the table: how far apart regions are on an indicator and how that changed. */
function rowOf(one: IndicatorDisparity, order: number, context: Context) {
  const { indicator, latest, stretch, movement } = one;
  const { language, report } = context;
  const [from, to] = [stretch[0], stretch.at(-1)];
  const path = from && to && from !== to ? [from, to] : [];
  return {
    id: indicator.id,
    name: indicator.name[language],
    href: balanceHref(language, indicator.id),
    unit: found(report.units, indicator.unit).short[language],
    year: latest.year,
    strip: regionStrip(one, latest, context),
    ends: [extremeText(one, latest, 'low', context), extremeText(one, latest, 'high', context)] as const,
    now: chosenText(one, latest, context),
    measure: chosenUnit(one, context),
    why: latest.chosen.value === null ? whyNot(latest.chosen.reason, context) : '',
    trend: {
      points: one.years.map(({ year, chosen }) => ({ year, value: chosen.value })),
      breaks: [...one.cuts],
    },
    path: path.map((year) => ({ year: year.year, text: chosenText(one, year, context) })),
    ...movementView(one, context),
    doubts: doubtWords(one, context).join(', '),
    /** Places in the two orders a reader may ask for. */
    order,
    change: movement.change,
  };
}

/** Rank of each indicator by the size of its latest difference: multiples above points, which have no common scale. */
function orderOf(all: readonly IndicatorDisparity[]): Map<IndicatorDisparity, number> {
  const size = ({ latest }: IndicatorDisparity) => latest.chosen.value ?? -Infinity;
  const kinds = ['gap', 'ratio'];
  const sorted = all.toSorted(
    (a, b) => kinds.indexOf(a.measure) - kinds.indexOf(b.measure) || size(a) - size(b),
  );
  return new Map(sorted.map((one, i) => [one, i]));
}

function titleOf(
  count: (state: Movement['state']) => number,
  compared: number,
  { words, language }: Context,
) {
  if (compared === 0) return phrase(words, 'balance.titleNone');
  const told = (number: number) => (language === 'ky' ? countOfThem(number, 'locative') : number);
  return counted(words, 'balance.title', compared, {
    of: compared,
    closer: told(count('closer')),
    apart: told(count('apart')),
  });
}

/** Names of the indicators that moved, those that moved most first. */
function movers(state: 'closer' | 'apart', all: readonly IndicatorDisparity[], context: Context) {
  return all
    .filter(({ movement }) => movement.state === state)
    .toSorted((a, b) => Math.abs(b.movement.change ?? 0) - Math.abs(a.movement.change ?? 0))
    .map((one) => ({
      id: one.indicator.id,
      name: one.indicator.short[context.language],
      href: balanceHref(context.language, one.indicator.id),
      change: movementView(one, context).detail,
      note: [
        formatYears(one.stretch[0]?.year ?? 0, one.stretch.at(-1)?.year ?? 0),
        ...doubtWords(one, context),
      ].join(' · '),
    }));
}

/** Every comparable indicator: how far apart regions are, and whether they come closer. */
export function describeBalance(context: Context) {
  const { report, language, t } = context;
  const all = [...disparityOf(report).values()];
  const order = orderOf(all);
  const count = (state: Movement['state']) => all.filter(({ movement }) => movement.state === state).length;
  const compared = all.length - count('short') - count('undefined');
  const years = all.flatMap((one) => one.years.map(({ year }) => year));
  const rule = {
    change: formatPercent(movementRule.change * 100, 0, language),
    level: formatNumber(movementRule.level, 2, language),
    years: movementRule.years,
  };
  return {
    title: titleOf(count, compared, context),
    lead: t('balance.stand'),
    facts: states
      .filter((state) => count(state) > 0)
      .map((state) => ({ label: capitalised(t(`balance.state.${state}`), language), value: count(state) })),
    movers: (['closer', 'apart'] as const).map((state) => ({
      state,
      title: t(`balance.movers.${state}`),
      items: movers(state, all, context),
    })),
    years: years.length > 0 ? ([Math.min(...years), Math.max(...years)] as const) : null,
    groups: report.domains
      .map((domain) => ({
        id: domain.id,
        name: domain.name[language],
        rows: all
          .filter(({ indicator }) => indicator.domain === domain.id)
          .map((one) => rowOf(one, order.get(one) ?? 0, context)),
      }))
      .filter(({ rows }) => rows.length > 0),
    rules: [
      t('balance.rule', rule),
      t('balance.cuts'),
      t('balance.chance', { of: compared, chance: formatNumber(compared * movementRule.level, 1, language) }),
    ],
    forms: ['ratio', 'shortfall', 'gap'].map((form) => t(`balance.form.${form}`)),
    limits: [t('balance.limits'), t('balance.scope', { count: all.length })],
  };
}
