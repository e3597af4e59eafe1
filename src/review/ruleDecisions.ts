import type { ReviewMessage } from '../i18n/reviewText.ts';
import { measuredText } from '../report/flagView.ts';
import { verdictView } from '../report/lawVerdict.ts';
import type { Asked, Decision } from './decision.ts';
import { entryName, fieldName, fieldValue } from './entryName.ts';
import type { FlagChange } from './flagChanges.ts';
import type { RegisterChange } from './registerChanges.ts';
import { hasSameGrade, type VerdictChange } from './resultChanges.ts';

/** Decisions about what figures are read by: thresholds, declared outcomes, goalposts, units, definitions. */
export function registerDecisions({ review, pair, tell }: Asked): Decision[] {
  const messages: Readonly<Record<NonNullable<RegisterChange['concern']>, ReviewMessage>> = {
    threshold: 'askThreshold',
    outcome: 'askOutcome',
    goalpost: 'askGoalpost',
    unit: 'askUnit',
    decimals: 'askDecimals',
    meaning: 'askMeaning',
  };
  const seen = new Set<string>();
  const told = (change: RegisterChange, text: string) => fieldValue(change, text, pair) || '—';
  return review.registers.flatMap((change): Decision[] => {
    const { concern } = change;
    if (concern === null) return [];
    const name = entryName(change, pair);
    // A definition in three languages is one change.
    const key = [
      change.register,
      change.id,
      concern,
      concern === 'meaning' ? change.path.split('.')[0] : change.path,
    ].join();
    if (seen.has(key)) return [];
    seen.add(key);
    const [before, after] = [told(change, change.before), told(change, change.after)];
    const values = { name, field: fieldName(change, tell), before, after };
    return [{ level: 'look', text: tell.say(messages[concern], values) }];
  });
}

/** Words of a verdict: its grade with what that means; a dash where there was none. */
export function verdictTexts({ before, after }: VerdictChange, { base, head }: Asked['pair']) {
  const text = (result: VerdictChange['before'], context: typeof base) => {
    if (!result) return '—';
    const { grade, words } = verdictView(result, context);
    return `${grade} (${words})`;
  };
  return { before: text(before, base), after: text(after, head) };
}

/** Decisions about verdicts with another grade. */
export function verdictDecisions({ comparison, pair, tell }: Asked): Decision[] {
  return comparison.verdicts
    .filter((change) => !hasSameGrade(change))
    .flatMap((change): Decision[] => {
      const result = change.after ?? change.before;
      if (!result) return [];
      const name = result.law.short[tell.language];
      const indicator = result.indicator.short[tell.language];
      return [
        { level: 'look', text: tell.say('askVerdict', { name, indicator, ...verdictTexts(change, pair) }) },
      ];
    });
}

/** A flag in few words, told in the state that has it: place, subject, year, what was measured and the limit. */
export function flagText({ way, rule, flag }: FlagChange, { base, head }: Asked['pair']): string {
  const context = way === 'cleared' ? base : head;
  const { report, language } = context;
  const chapter = report.domains.find(({ id }) => id === flag.chapter?.domain)?.name[language];
  const subject = flag.indicator ? report.indicator(flag.indicator).short[language] : (chapter ?? '');
  const { measured, limit } = measuredText(flag, rule, context);
  const names = [report.region(flag.region).short[language], subject, String(flag.year)].filter(Boolean);
  return `${names.join(', ')}: ${measured} (${limit})`;
}

/** Flags that are told one by one. */
const fewFlags = 4;

/** Decisions about flags that stand; where there are many, their numbers. */
export function flagDecisions({ comparison, pair, tell }: Asked): Decision[] {
  const list = comparison.flags.filter(({ stands, way }) => stands || way === 'doubted');
  const isUp = ({ way }: FlagChange) => way === 'raised' || way === 'confirmed';
  if (list.length > fewFlags) {
    const raised = list.filter(isUp).length;
    return [{ level: 'know', text: tell.say('askFlags', { raised, cleared: list.length - raised }) }];
  }
  return list.map((change) => ({
    level: 'know',
    text: tell.say(isUp(change) ? 'askFlagged' : 'askUnflagged', {
      text: `${flagText(change, pair)}. ${change.rule.name[tell.language]}`,
    }),
  }));
}
