import type { Law } from '../schema/law.ts';
import { found, indicatorHref, regionHref, type Context } from './context.ts';
import { lawChart } from './lawChart.ts';
import { lawResults, type OutcomeResult } from './lawOutcome.ts';
import { lawNumbers } from './lawNumbers.ts';
import { verdictView } from './lawVerdict.ts';
import { partialDay } from './partialDay.ts';

/** Address of an act of the ledger. */
export const lawHref = (language: string, id: string) => `/${language}/laws/${id}/`;

/** A value with "not checked" beside it where no source seen gives it. */
function checked(
  text: string,
  key: 'number' | 'signed' | 'in-force' | 'text',
  law: Law,
  { t }: Context,
): string {
  return law.seen.unseen.includes(key) && text !== t('laws.unknown')
    ? `${text} (${t('laws.unchecked')})`
    : text;
}

/** Facts of an act: each label with what is known, in words where it is not. */
export function lawFacts(law: Law, context: Context) {
  const { language, t } = context;
  const day = (date: string | null | undefined) => (date ? partialDay(date, language) : t('laws.unknown'));
  return [
    { label: t('laws.kind'), value: t(`laws.kind.${law.kind}`) },
    { label: t('laws.number'), value: checked(law.number ?? t('laws.unknown'), 'number', law, context) },
    { label: t('laws.signed'), value: checked(day(law.signed), 'signed', law, context) },
    { label: t('laws.inForce'), value: checked(day(law.inForce), 'in-force', law, context) },
    { label: t('laws.status'), value: t(`laws.status.${law.status}`) },
    { label: t('laws.seen'), value: t(`laws.seen.${law.seen.how}`) },
  ];
}

function outcomeSection(result: OutcomeResult, context: Context) {
  const { language, t } = context;
  const { outcome, indicator } = result;
  return {
    id: indicator.id,
    name: indicator.name[language],
    href: indicatorHref(language, indicator.id),
    verdict: verdictView(result, context),
    chart: lawChart(result, context),
    numbers: lawNumbers(result, context),
    declared: [
      { label: t('laws.expected'), value: t(`laws.expected.${outcome.expected}`) },
      { label: t('laws.lag'), value: t('laws.lagYears', { count: outcome.lag }) },
      { label: t('laws.design'), value: t(`laws.design.${outcome.design}`) },
      { label: t('laws.comparison'), value: t(`laws.comparison.${outcome.comparison}`) },
      { label: t('laws.fixed'), value: partialDay(outcome.fixed, language) },
    ],
    reason: outcome.reason[language],
  };
}

/** Everything the page of an act prints. */
export function describeLaw(law: Law, context: Context) {
  const { report, language, t } = context;
  const results = lawResults(context).get(law.id) ?? [];
  const sections = results.map((result) => outcomeSection(result, context));
  const relation = (id: string) => report.laws.find((other) => other.id === id);
  return {
    short: law.short[language],
    title: lawTitle(
      law,
      sections.map(({ verdict }) => verdict),
      context,
    ),
    official: law.title[language],
    isOwnWording: language === 'en' || !law.titleSeen[language],
    facts: lawFacts(law, context),
    purpose: law.purpose[language],
    notes: [law.seen.note?.[language], law.statusNote?.[language]].filter((note) => note !== undefined),
    answers: law.answers.map((id) => found(report.bodies, id).name[language]),
    affects: law.affects.map((part) => ({
      places: part.regions
        ?.map((path) => report.region(path))
        .map((region) => ({
          name: region.name[language],
          href: regionHref(language, region),
        })),
      from: partialDay(part.from, language),
      part: part.part?.[language] ?? '',
    })),
    changes: law.changes.map(({ law: id, how }) => ({
      how: t(`laws.changes.${how}`),
      name: relation(id)?.short[language] ?? id,
      href: lawHref(language, id),
    })),
    sources: law.sources.map((url) => ({ url, host: new URL(url).host })),
    sections,
  };
}

/** The title says what can be said: the act, and the grades of its outcomes. */
function lawTitle(
  law: Law,
  verdicts: readonly { words: string; isEarly: boolean }[],
  { language, t }: Context,
): string {
  const name = law.short[language];
  if (verdicts.length === 0) return t('laws.title.none', { name });
  if (verdicts.every(({ isEarly }) => isEarly)) return t('laws.title.early', { name });
  const words = [...new Set(verdicts.map((verdict) => (verdict.isEarly ? t('laws.early') : verdict.words)))];
  return t('laws.title.graded', { name, words: words.join('; ') });
}
