import { formatDay } from '../i18n/date.ts';
import { countOfThem, inflectedAmount } from '../i18n/kyrgyzNumber.ts';
import { formatNumber, formatPercent } from '../i18n/number.ts';
import { counted } from '../i18n/phrase.ts';
import { closed } from '../sentence/voice.ts';
import type { Context } from './context.ts';
import { falseShare, flagsOf, type RuleFlags } from './flagsOf.ts';
import { flagView, type FlagView } from './flagView.ts';

/** Flags of a rule printed open; those that stand are printed open however many they are. */
const open = 12;

export type FlagGroup = { id: string; label: string; rows: FlagView[] };

/** A count as it is told after "of them": Kyrgyz owns the numeral. */
const ofThem = (count: number, { language }: Context) =>
  language === 'ky' ? countOfThem(count) : `${count}`;

/** A number of flags that chance would raise: whole, but for small numbers. */
const expectedText = (expected: number, { language }: Context) =>
  formatNumber(expected, expected < 10 ? 1 : 0, language);

/** Raised flags in the groups in which they are printed, those that stand first. */
function groupsOf({ rule, flags }: Pick<RuleFlags, 'rule' | 'flags'>, context: Context): FlagGroup[] {
  const states = [
    ['kept', true],
    ['unkept', false],
    ['unchecked', null],
  ] as const;
  return states.flatMap(([state, kept]) => {
    const own = flags.filter((flag) => flag.kept === kept);
    if (own.length === 0) return [];
    const label = context.t(`flags.${state}`, { count: own.length });
    return [{ id: `${rule.id}-${state}`, label, rows: own.map((flag) => flagView(flag, rule, context)) }];
  });
}

/** The groups as printed open, and what is left of them to be opened. */
function folded(groups: readonly FlagGroup[]): { shown: FlagGroup[]; rest: FlagGroup[] } {
  let left = open;
  const cut = groups.map((group) => {
    const count = group.id.endsWith('-kept')
      ? group.rows.length
      : Math.min(group.rows.length, Math.max(0, left));
    left -= count;
    return { group, count };
  });
  const part = (from: (count: number) => number, to: (count: number) => number | undefined) =>
    cut
      .map(({ group, count }) => ({ ...group, rows: group.rows.slice(from(count), to(count)) }))
      .filter(({ rows }) => rows.length > 0);
  return { shown: part(() => 0, (count) => count), rest: part((count) => count, () => undefined) }; // prettier-ignore
}

function ruleFacts({ flags, made, expected, kept }: RuleFlags, context: Context) {
  const { t } = context;
  const chance = t('flags.noChance');
  return [
    { label: t('flags.fact.made'), value: `${made}` },
    { label: t('flags.fact.raised'), value: `${flags.length}` },
    { label: t('flags.fact.expected'), value: expected === null ? chance : expectedText(expected, context) },
    { label: t('flags.fact.kept'), value: kept === null ? chance : `${kept}` },
  ];
}

function untestedText({ rule, reasons }: RuleFlags, { t }: Context): string {
  // A spread that is missing has other causes than a value that is missing.
  const key = (reason: string) =>
    rule.kind === 'dispersion' && reason === 'no-value' ? 'no-spread-value' : reason;
  const list = reasons.map(({ reason, count }) => `${t(`flags.untested.${key(reason)}`)} – ${count}`);
  return list.length > 0 ? t('flags.untested', { list: list.join('; ') }) : '';
}

/** One rule as a section: what it is, what it found beside what chance would find, and the flags. */
function ruleView(one: RuleFlags, context: Context) {
  const { rule } = one;
  const { t, words, language } = context;
  const groups = groupsOf(one, context);
  const { shown, rest } = folded(groups);
  const more = rest.reduce((sum, { rows }) => sum + rows.length, 0);
  const caution = rule.caution?.[language];
  return {
    id: rule.id,
    name: rule.name[language],
    condition: rule.condition[language],
    reasons: [rule.reason[language], ...(caution ? [caution] : [])],
    author: [rule.author[language], t('flags.since', { day: formatDay(rule.since, language) })]
      .map(closed)
      .join(' '),
    references: rule.references,
    why: rule.state.is === 'no-data' ? rule.state.why[language] : null,
    facts: rule.state.is === 'no-data' ? [] : ruleFacts(one, context),
    byChapter: rule.kind === 'concentration',
    ofPlaces: rule.kind !== 'dispersion',
    shown,
    rest,
    more: more > 0 ? counted(words, 'flags.more', more) : '',
    untested: untestedText(one, context),
  };
}

const sum = (lists: readonly RuleFlags[], count: (one: RuleFlags) => number) =>
  lists.reduce((total, one) => total + count(one), 0);

/** The finding: how many flags there are, and how many of them are more than chance. */
function titleOf(raised: number, kept: number, context: Context): string {
  if (raised === 0) return context.t('flags.titleEmpty');
  const key = kept > 0 ? 'flags.title' : 'flags.titleNone';
  return counted(context.words, key, raised, { kept: ofThem(kept, context) });
}

/** Every rule of early warning with its flags, and how many of them chance alone would have raised. */
export function describeFlags(context: Context) {
  const { report, t, language } = context;
  const lists = flagsOf(report);
  const chanced = lists.filter(({ expected }) => expected !== null);
  const raised = sum(lists, ({ flags }) => flags.length);
  const kept = sum(lists, (one) => one.kept ?? 0);
  const expected = expectedText(
    sum(chanced, (one) => one.expected ?? 0),
    context,
  );
  const upTo = language === 'ky' ? inflectedAmount(expected, 'dative') : expected;
  const percent = formatPercent(falseShare * 100, 0, language);
  const share = language === 'ky' ? inflectedAmount(percent, 'ablative') : percent;
  const tested = { made: sum(chanced, ({ made }) => made), count: sum(chanced, ({ flags }) => flags.length) };
  return {
    title: titleOf(raised, kept, context),
    lead: t('flags.stand', { ...tested, expected: upTo, kept: ofThem(kept, context), share }),
    facts: [
      { label: t('flags.fact.raised'), value: `${raised}` },
      { label: t('flags.fact.kept'), value: `${kept}` },
      { label: t('flags.fact.expected'), value: expected },
      { label: t('flags.fact.made'), value: `${sum(lists, ({ made }) => made)}` },
    ],
    rules: lists.map((one) => ruleView(one, context)),
    how: ['chance', 'limits', 'values'].map((key) => t(`flags.how.${key}`, { share: percent })),
    states: ['raised', 'explained', 'outcome', 'cleared'].map((state) => ({
      name: t(`flags.state.${state}`),
      text: t(`flags.state.${state}.text`),
      isNow: state === 'raised',
    })),
  };
}
