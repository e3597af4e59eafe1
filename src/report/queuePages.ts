import { counted } from '../i18n/phrase.ts';
import type { Context } from './context.ts';
import { partialDay } from './partialDay.ts';
import { queueDay } from './queueDay.ts';
import { isOpenPromise, isOverdue, waitingSince } from './queueCards.ts';

/** What the pages of both queues say around their cards. */
export function describeQueues(context: Context) {
  const { report, language, t, words } = context;
  const { problems, promises } = report;
  const day = queueDay(report);
  const waiting = problems.filter((one) => waitingSince(one, day) !== null).length;
  const open = promises.filter(isOpenPromise).length;
  const late = promises.filter((one) => isOverdue(one, day)).length;
  return {
    counted: t('problems.counted', { date: partialDay(day, language) }),
    formHref: language === 'ky' ? '/edit/' : `/edit/${language}/`,
    problems: {
      title:
        problems.length > 0
          ? counted(words, 'problems.title', problems.length, { open: waiting })
          : t('problems.titleNone'),
      lead: t('problems.lead'),
    },
    promises: {
      title:
        promises.length > 0
          ? counted(words, 'promises.title', promises.length, { open, late })
          : t('promises.titleNone'),
      lead: t('promises.lead'),
    },
  };
}
