import { formatYears } from '../i18n/date.ts';
import type { Figure } from '../schema/figure.ts';
import type { Indicator, SeriesBreak } from '../schema/indicator.ts';
import type { Language } from '../schema/language.ts';
import { found, type Context } from './context.ts';

/** Figures of an indicator by key, the root's and all places'; every breakdown. */
export function figuresOf(indicator: string, { report }: Context): readonly Figure[] {
  return report.regions.flatMap((region) =>
    [undefined, ...report.breakdowns(indicator, region.path)].flatMap((by) => [
      ...report.series(indicator, region.path, by).values(),
    ]),
  );
}

/** A break with its year, which the reason may name already. */
export function breakText({ period, reason }: SeriesBreak, language: Language): string {
  const text = reason[language];
  return text.includes(String(period)) ? text : `${period}: ${text}`;
}

/** What a reader must know before using the figures: rules applied, breaks, words of the source, sources. */
export function qualityView(indicator: Indicator, context: Context) {
  const { report, language, t } = context;
  const figures = figuresOf(indicator.id, context);
  const byRule = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.rule) byRule.set(figure.rule, [...(byRule.get(figure.rule) ?? []), figure]);
  }
  return {
    count: figures.length,
    rules: [...byRule].map(([id, touched]) => {
      const years = touched.map((figure) => figure.period);
      const rule = found(report.rules, id);
      return {
        id,
        title: rule.title[language],
        action: rule.action[language],
        extent: t('quality.extent', {
          years: formatYears(Math.min(...years), Math.max(...years)),
          count: touched.length,
        }),
      };
    }),
    breaks: indicator.breaks.map((cut) => breakText(cut, language)),
    comments: [...new Set(figures.flatMap((figure) => figure.comment ?? []))].map((text) => ({
      text,
      language: /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en',
    })),
    sources: [...new Set(figures.map((figure) => figure.source))].map((id) => {
      const source = found(report.sources, id);
      return { title: source.title[language], url: source.url ?? null, version: source.version ?? '' };
    }),
    series: [...new Set(indicator.series.map((entry) => entry.file))],
  };
}
