import { counted } from '../i18n/phrase.ts';
import { lawDate } from '../schema/law.ts';
import type { Context } from './context.ts';
import { lawHref } from './lawPage.ts';
import { lawResults } from './lawOutcome.ts';
import { verdictView } from './lawVerdict.ts';
import { partialDay } from './partialDay.ts';

/** The ledger: every act with its date, its state, how it is known, and what can be said of its outcomes. */
export function describeLaws(context: Context) {
  const { report, language, t, words } = context;
  const results = lawResults(context);
  const items = report.laws.map((law) => {
    const date = lawDate(law);
    const verdicts = (results.get(law.id) ?? []).map((result) => ({
      id: result.indicator.id,
      name: result.indicator.short[language],
      ...verdictView(result, context),
    }));
    return {
      id: law.id,
      href: lawHref(language, law.id),
      name: law.short[language],
      date: date ? partialDay(date, language) : t('laws.unknown'),
      kind: t(`laws.kind.${law.kind}`),
      number: law.number,
      status: t(`laws.status.${law.status}`),
      seen: t(`laws.seen.${law.seen.how}`),
      verdicts,
    };
  });
  const outcomes = items.flatMap((item) => item.verdicts);
  const answered = outcomes.filter(({ grade }) => grade !== 'C').length;
  return {
    items,
    title: counted(words, 'laws.title', items.length, { outcomes: outcomes.length, answered }),
    lead: t('laws.lead'),
  };
}
