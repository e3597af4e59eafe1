import { formatDay } from '../i18n/date.ts';
import { doctorTitles } from '../i18n/doctorTitles.ts';
import { yearsText } from '../i18n/doctorText.ts';
import type { Decision } from '../schema/decision.ts';
import { languages } from '../schema/language.ts';
import { found, indicatorHref, type Context } from './context.ts';

/** Every decision about a finding of the doctor, the newest first, as it is printed. */
export function decisionList(context: Context) {
  const { report, language } = context;
  return [...report.decisions.values()]
    .flatMap(({ id, decisions }) => decisions.map((decision) => ({ id, decision })))
    .sort((a, b) => (a.decision.date < b.decision.date ? 1 : a.decision.date > b.decision.date ? -1 : 0))
    .map(({ id, decision }) => ({
      href: indicatorHref(language, id),
      name: report.indicator(id).short[language],
      where: [
        decision.regions.map((path) => report.region(path).short[language]).join(', '),
        yearsText(decision.periods),
      ].filter(Boolean),
      what: doctorTitles[decision.rule][language],
      ...done(decision, context),
      reason: reasonOf(decision, context),
      by: `${found(report.bodies, decision.body).short[language]}, ${formatDay(decision.date, language)}`,
      evidence: decision.evidence ?? null,
    }));
}

/** What was done, and by which rule. */
function done(decision: Decision, { report, language, t }: Context) {
  if (decision.do === 'accept') return { done: t('method.accepted'), rule: null };
  const rule = { href: `#rule-${decision.treatment}`, title: found(report.rules, decision.treatment).title[language] }; // prettier-ignore
  if (decision.do === 'flag') return { done: t('method.flagged'), rule };
  const [first] = decision.repairs;
  const plain = (value: number) => String(value).replace('.', language === 'en' ? '.' : ',');
  const change = first ? `${plain(first.from)} → ${plain(first.to)}` : '';
  const more = decision.repairs.length > 1 ? ` … (${decision.repairs.length})` : '';
  return { done: `${t('method.repaired')} ${change}${more}`, rule };
}

/** The reason in the language of the page, or else in the first in which it was given. */
function reasonOf({ reason }: Decision, { language }: Context) {
  const given =
    reason[language] === undefined ? languages.find((one) => reason[one] !== undefined) : language;
  return { text: (given && reason[given]) ?? '', lang: given === language ? null : (given ?? null) };
}
