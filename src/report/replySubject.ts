import type { Reply } from '../schema/reply.ts';
import { found, indicatorHref, regionHref, type Context } from './context.ts';

/**
 * What a reply to a figure or a warning is about, each with its page.
 * Shape: empty for a reply to a problem, a promise or an act, which stands with what it answers.
 */
export function replySubject(to: Reply['to'], { report, language }: Context) {
  if (to.about !== 'figure' && to.about !== 'flag') return [];
  const region = report.region(to.region);
  const row = to.indicator === undefined ? null : report.indicator(to.indicator);
  const period = to.about === 'figure' && to.period !== undefined ? `, ${to.period}` : '';
  const rule = to.about === 'flag' ? found(report.flagRules, to.flag) : null;
  return [
    ...(rule ? [{ name: rule.name[language], href: `/${language}/flags/` }] : []),
    ...(row ? [{ name: `${row.short[language]}${period}`, href: indicatorHref(language, row.id) }] : []),
    { name: region.name[language], href: regionHref(language, region) },
  ];
}
