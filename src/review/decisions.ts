import type { Movement } from '../report/movement.ts';
import { decisionLevels, type Asked, type Decision } from './decision.ts';
import { figureDecisions } from './figureDecisions.ts';
import { recordChanges } from './recordChanges.ts';
import type { RecordRegister } from './recordTexts.ts';
import type { Review } from './review.ts';
import { flagDecisions, registerDecisions, verdictDecisions } from './ruleDecisions.ts';
import type { Tell } from './tell.ts';

/** Changed sentences that are told among the decisions. */
const mostSentences = 3;
/** Suspicions that are told one by one. */
const fewSuspicions = 3;

/** What a person has to look at, the most serious first. `asked` is null where nothing can be compared. */
export function decisions(review: Review, say: Tell['say'], asked: Asked | null): Decision[] {
  const list = [
    ...problems(review, say),
    ...(asked ? compared(asked) : []),
    ...translations(review, say),
    ...files(review, say),
  ];
  return list
    .map((one) => ({ ...one, text: capital(one.text) }))
    .sort((a, b) => decisionLevels.indexOf(a.level) - decisionLevels.indexOf(b.level));
}

const capital = (text: string) => text.slice(0, 1).toLocaleUpperCase('ru') + text.slice(1);

const compared = (asked: Asked): Decision[] => [
  ...broken(asked),
  ...registerDecisions(asked),
  ...records(asked),
  ...figureDecisions(asked),
  ...verdictDecisions(asked),
  ...suspicions(asked),
  ...sentences(asked),
  ...flagDecisions(asked),
  ...movements(asked),
];

function problems({ problems: { head } }: Review, say: Tell['say']): Decision[] {
  return head.length > 0 ? [{ level: 'stop', text: say('askInvalid', { count: head.length }) }] : [];
}

function broken({ comparison, tell }: Asked): Decision[] {
  return comparison.broken.map(({ path, quote }) => ({
    level: 'stop',
    text: tell.say('askBroken', { path, quote }),
  }));
}

/** Registers whose every change is a decision of its own. */
const deciding: readonly RecordRegister[] = ['quarantine', 'decisions'];
/** Records that are told one by one; the section has the others. */
const mostRecords = 6;

function records(asked: Asked): Decision[] {
  const { say } = asked.tell;
  const list = recordChanges(asked).map(({ register, before, after }): Decision => {
    const message = before === '' ? 'recordAdded' : after === '' ? 'recordRemoved' : 'recordChanged';
    const isGrave = deciding.includes(register) || message === 'recordRemoved';
    const values = { register: say(`register_${register}`), text: after || before };
    return { level: isGrave ? 'look' : 'know', text: say(message, values) };
  });
  return list.sort((a, b) => Number(a.level === 'know') - Number(b.level === 'know')).slice(0, mostRecords);
}

/** Titles and findings that say something else; that a place is named in another one's stead is told in the section. */
function sentences({ comparison: { pages }, tell }: Asked): Decision[] {
  if (typeof pages === 'string') return [];
  const { language } = tell;
  const list = pages.sentences.filter(
    ({ words, part, page, before, after }) =>
      words &&
      part !== 'lead' &&
      page.kind !== 'list' &&
      page.kind !== 'region' &&
      before[language] !== '' &&
      after[language] !== '',
  );
  return list.slice(0, mostSentences).map(({ page, before, after }) => ({
    level: 'know',
    text: tell.say('askSentence', {
      page: page.names[language],
      before: before[language],
      after: after[language],
    }),
  }));
}

function suspicions({ comparison: { suspicions: list }, tell }: Asked): Decision[] {
  const { fresh } = list;
  if (fresh.length > fewSuspicions)
    return [{ level: 'look', text: tell.say('askDoctors', { count: fresh.length }) }];
  return fresh.map(({ text }) => ({
    level: 'look',
    text: tell.say('askDoctor', { text: text(tell.language) }),
  }));
}

const hasChange = ({ change }: Movement) => change !== null;

function movements({ comparison, pair, tell }: Asked): Decision[] {
  const { t, language } = pair.head;
  // From too few years to enough, or back, is no turn.
  const turned = comparison.movements.filter((one) => hasChange(one.before) && hasChange(one.after));
  return turned.map(({ indicator, before, after }) => ({
    level: 'know',
    text: tell.say('askMovement', {
      name: indicator.short[language],
      before: t(`balance.state.${before.state}`),
      after: t(`balance.state.${after.state}`),
    }),
  }));
}

function translations({ untranslated }: Review, say: Tell['say']): Decision[] {
  const count = untranslated.filter(({ isNew }) => isNew).length;
  return count > 0 ? [{ level: 'look', text: say('askTranslation', { count }) }] : [];
}

function files({ code, paths, range }: Review, say: Tell['say']): Decision[] {
  const list: Decision[] = [];
  const hasData = paths.some(({ path }) => path.startsWith('data/'));
  if (hasData && code.length > 0) list.push({ level: 'look', text: say('askMixed', { count: code.length }) });
  if (range.isDiverged) {
    const dots = `${range.base.name}...${range.head.name}`;
    list.unshift({ level: 'look', text: say('askDiverged', { range: dots }) });
  }
  return list;
}
