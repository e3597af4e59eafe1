import { missingStates, valueMarks } from '../chart/figureState.ts';
import type { GlyphName } from '../chart/glyphs.ts';
import { indicatorHref, type Context } from './context.ts';
import { decisionList } from './decisionList.ts';

/** The signs of the report with their words, every known problem of the data with what was done, and every decision about a doubt. */
export function describeMethod(context: Context) {
  const { report, language, t } = context;
  const touched = new Map<string, Map<string, number>>();
  for (const { rule, indicator } of report.figures) {
    if (!rule) continue;
    const counts = touched.get(rule) ?? new Map<string, number>();
    counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
    touched.set(rule, counts);
  }
  const sign = (name: GlyphName, key: string) => ({ name, word: t(key), meaning: t(`sign.${name}`) });
  return {
    missing: missingStates.map((name) => sign(name, `state.${name}`)),
    decisions: decisionList(context),
    // What is held has one sign, beside a value or alone.
    marks: valueMarks.filter((name) => name !== 'held').map((name) => sign(name, `mark.${name}`)),
    rules: [...report.rules.values()].map((rule) => ({
      id: rule.id,
      code: rule.code,
      title: rule.title[language],
      detection: rule.detection[language],
      action: rule.action[language],
      disputed: rule.disputed,
      where: [...(touched.get(rule.id) ?? [])].map(([id, count]) => ({
        name: report.indicator(id).short[language],
        href: indicatorHref(language, id),
        count,
      })),
    })),
  };
}
