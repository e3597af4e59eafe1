import { breakdownLabel } from '../dataset/breakdownLabel.ts';
import { formatYears } from '../i18n/date.ts';
import { formatChange, formatNumber, formatPercent } from '../i18n/number.ts';
import { reviewText, type ReviewMessage, type ReviewValues } from '../i18n/reviewText.ts';
import { found, type Context } from '../report/context.ts';
import type { Figure } from '../schema/figure.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Language } from '../schema/language.ts';
import type { Report } from '../schema/report.ts';
import { againText, valueText } from '../sentence/amount.ts';
import type { Pair } from './pageChanges.ts';

/** How a review names things in one language. */
export type Tell = ReturnType<typeof tellOf>;

/** Decimals beyond which two numbers are told apart by nothing that matters. */
const finest = 8;

/** Names of places, indicators and groups, and numbers in the writing of the language. Names are those of the later state. */
export function tellOf(pair: Pair) {
  const { head, base } = pair;
  const language: Language = head.language;
  const say = (message: ReviewMessage, values?: ReviewValues) => reviewText(message, language, values);
  const region = (path: string) =>
    one(head.report.regions, base.report.regions, ({ path: own }) => own === path);
  const indicator = (id: string) =>
    one(head.report.indicators, base.report.indicators, ({ id: own }) => own === id);
  const place = (path: string) => region(path)?.short[language] ?? path;
  const name = (id: string) => indicator(id)?.short[language] ?? id;
  const group = ({ by }: Figure) => (by ? groupText(by, [head.report, base.report], language) : '');
  const subject = (figure: Figure) => [name(figure.indicator), group(figure)].filter(Boolean).join(', ');
  const written = (figure: Figure, values: readonly Value[], as: Writing) => {
    const own = indicator(figure.indicator);
    return own ? valueTexts(own, values, { as, context: head }) : values.map((value) => `${value ?? ''}`);
  };
  return {
    language,
    say,
    place,
    name,
    group,
    subject,
    where: (figure: Figure) => [place(figure.region), String(figure.period), subject(figure)].join(', '),
    /** Numbers for a sentence: the first with its unit, the others without the base of a rate. */
    texts: (figure: Figure, values: readonly Value[]) => written(figure, values, 'sentence'),
    /** Numbers alone, for tables. */
    cells: (figure: Figure, values: readonly Value[]) => written(figure, values, 'cell'),
    /** The unit that goes with `cells`; "" where the number needs none. */
    unit: ({ indicator: id }: Figure) => unitText(indicator(id), head),
    /** Value or the reason why there is none. */
    stand: (figure: Figure | null, text: string) => {
      if (figure?.value === null && figure.missing) return head.t(`state.${figure.missing}`);
      return text || say('noFigure');
    },
    percent: (share: number) => percentText(share, language),
    z: (z: number | null) => (z === null ? '' : formatChange(z, 1, language)),
    scope: (figures: readonly Figure[]) => scopeText(figures, head.report, { place, name, say }),
    /** Places and years of figures, for where the indicator is named already. */
    spread: (figures: readonly Figure[]) => spreadText(figures, head.report, { place, name, say }),
    /** Values of an axis with as few decimals as tell them apart. */
    ticks: (values: readonly number[]) => {
      for (let decimals = 0; ; decimals++) {
        const texts = values.map((value) => formatNumber(value, decimals, language));
        if (new Set(texts).size === new Set(values).size || decimals >= finest) return texts;
      }
    },
    number: (value: number) => formatNumber(value, 0, language),
  };
}

const one = <T>(list: readonly T[], other: readonly T[], is: (item: T) => boolean): T | undefined =>
  list.find(is) ?? other.find(is);

function groupText(by: NonNullable<Figure['by']>, reports: readonly Report[], language: Language): string {
  for (const { dimensions } of reports) {
    const isKnown = Object.entries(by).every(([code, value]) =>
      dimensions.some(
        (dimension) => dimension.code === code && dimension.codes.some((entry) => entry.code === value),
      ),
    );
    if (isKnown) return breakdownLabel(dimensions)(by, language);
  }
  return Object.values(by).join(', ');
}

type Value = number | null;
type Writing = 'sentence' | 'cell';

/** Numbers of one indicator with as many decimals as tell them apart; "" for none. */
function valueTexts(
  indicator: Indicator,
  values: readonly Value[],
  { as, context }: { as: Writing; context: Context },
) {
  const { language, report } = context;
  const unit = found(report.units, indicator.unit);
  const different = new Set(values).size;
  for (let decimals = indicator.decimals; ; decimals++) {
    const measure = { ...indicator, decimals, unit };
    const text = (value: number, i: number) => {
      if (as === 'cell') return formatNumber(value, decimals, language);
      return i === 0 || values[0] === null
        ? valueText(value, measure, language)
        : againText(value, measure, language);
    };
    const printed = values.map((value, i) => (value === null ? '' : text(value, i)));
    // The base of a rate is left out of the second number, so numbers alone are compared.
    const numbers = values.map((value) => (value === null ? '' : formatNumber(value, decimals, language)));
    if (new Set(numbers).size >= different || decimals >= finest) return printed;
  }
}

function unitText(indicator: Indicator | undefined, { report, language }: Context): string {
  const unit = indicator && report.units.get(indicator.unit);
  return unit && unit.format !== 'bare' ? unit.short[language] : '';
}

function percentText(share: number, language: Language): string {
  const percent = share * 100;
  if (share === 0) return formatPercent(0, 0, language);
  const decimals = Math.abs(percent) < 1 ? 2 : Math.abs(percent) < 10 ? 1 : 0;
  const sign = share > 0 ? '+' : '';
  return sign + formatPercent(percent, decimals, language);
}

type Names = Pick<Tell, 'place' | 'name' | 'say'>;

/** The places, years and indicators of figures in a few words: names where there is one, counts where there are many. */
function scopeText(figures: readonly Figure[], report: Report, names: Names): string {
  const ids = [...new Set(figures.map(({ indicator }) => indicator))];
  const indicators =
    ids.length === 1 ? names.name(ids[0] ?? '') : names.say('manyIndicators', { count: ids.length });
  return `${spreadText(figures, report, names)}, ${indicators}`;
}

function spreadText(figures: readonly Figure[], report: Report, names: Names): string {
  const paths = [...new Set(figures.map(({ region }) => region))];
  const years = figures.map(({ period }) => period);
  const span = formatYears(
    years.reduce((a, b) => Math.min(a, b), Infinity),
    years.reduce((a, b) => Math.max(a, b), -Infinity),
  );
  return `${placesText(paths, report, names)}, ${span}`;
}

function placesText(paths: readonly string[], { root }: Report, { place, say }: Names): string {
  const below = paths.filter((path) => path !== root.path);
  const isAll =
    below.length > 2 &&
    root.children.every((path) => below.includes(path)) &&
    below.length === root.children.length;
  if (isAll)
    return say(below.length < paths.length ? 'allPlacesAndRoot' : 'allPlaces', { count: below.length });
  return paths.length <= 2 ? paths.map(place).join(', ') : say('manyPlaces', { count: paths.length });
}
