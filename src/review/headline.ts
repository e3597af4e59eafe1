import type { ReviewMessage } from '../i18n/reviewText.ts';
import type { Asked } from './decision.ts';
import { entryName } from './entryName.ts';
import type { FigureChange } from './figureChanges.ts';
import { hasSameGrade } from './resultChanges.ts';
import type { Review } from './review.ts';
import type { Tell } from './tell.ts';

/** The change in one sentence: what is added, what is odd about it, what follows. */
export function headline(review: Review, say: Tell['say'], asked: Asked | null): string {
  const invalid = review.problems.head.length;
  const clauses = [
    ...(invalid > 0 ? [say('headInvalid', { count: invalid })] : []),
    ...(asked ? compared(asked) : [say('headUnread')]),
  ];
  const text = clauses.length > 0 ? clauses.join('; ') : say('headNothing');
  return `${text.slice(0, 1).toLocaleUpperCase(asked?.tell.language)}${text.slice(1)}.`;
}

function compared(asked: Asked): string[] {
  const { review, comparison, tell } = asked;
  const pages = typeof comparison.pages === 'string' ? 0 : comparison.pages.touched.length;
  const figures = figureClause(asked);
  const rest = [
    ...(comparison.scores.length > 0 ? [tell.say('headScores', { count: comparison.scores.length })] : []),
    ...jumpClause(asked),
    ...registerClauses(asked),
    ...verdictClause(asked),
    ...flagClause(asked),
    ...(pages > 0 ? [tell.say('headPages', { count: pages })] : []),
  ];
  const isQuiet = figures === '' && rest.length === 0 && review.problems.head.length === 0;
  if (isQuiet) return [];
  const none = review.problems.head.length > 0 ? 'headNoOther' : 'headNoFigure';
  return [figures || tell.say(none), ...rest];
}

/** "Talas, 2024, 12 indicators: 12 figures added". */
function figureClause({ comparison: { figures }, tell }: Asked): string {
  if (figures.length === 0) return '';
  const marks = (change: FigureChange) =>
    change.kind === 'changed' && !change.parts.includes('value') && !change.parts.includes('missing');
  const counts: readonly (readonly [ReviewMessage, number])[] = [
    ['headAdded', figures.filter(({ kind }) => kind === 'added').length],
    ['headChanged', figures.filter((change) => change.kind === 'changed' && !marks(change)).length],
    ['headRemoved', figures.filter(({ kind }) => kind === 'removed').length],
    ['headMarked', figures.filter(marks).length],
  ];
  const told = counts
    .filter(([, count]) => count > 0)
    .map(([message, count]) => tell.say(message, { count }));
  return `${tell.scope(figures.map(({ figure }) => figure))}: ${told.join(', ')}`;
}

function jumpClause({ comparison: { sizes, figures }, tell }: Asked): string[] {
  const jumps = [...sizes.values()].flatMap(({ jump }) => (jump === null ? [] : [jump]));
  const [only = 0] = jumps;
  if (jumps.length > 1) return [tell.say('headJumps', { count: jumps.length })];
  if (jumps.length === 0) return [];
  const [up, down] =
    figures.length === 1
      ? (['headOnlyUp', 'headOnlyDown'] as const)
      : (['headJumpUp', 'headJumpDown'] as const);
  return [tell.say(only > 0 ? up : down, { times: 10 ** Math.abs(only) })];
}

function registerClauses({ review, pair, tell }: Asked): string[] {
  const grave = review.registers.find(({ concern }) => concern === 'threshold' || concern === 'outcome');
  const count = review.registers.length;
  if (grave) {
    const message = grave.concern === 'threshold' ? 'headThreshold' : 'headOutcome';
    return [tell.say(message, { name: entryName(grave, pair) })];
  }
  return count > 0 ? [tell.say('headRegisters', { count })] : [];
}

function verdictClause({ comparison, tell }: Asked): string[] {
  const list = comparison.verdicts.filter((change) => !hasSameGrade(change));
  const [only] = list;
  const law = (only?.after ?? only?.before)?.law;
  if (list.length > 1) return [tell.say('headVerdicts', { count: list.length })];
  return law ? [tell.say('headVerdict', { name: law.short[tell.language] })] : [];
}

function flagClause({ comparison, tell }: Asked): string[] {
  const list = comparison.flags.filter(({ stands, way }) => stands || way === 'doubted');
  const isUp = (way: string) => way === 'raised' || way === 'confirmed';
  const [only] = list;
  if (!only) return [];
  if (list.length === 1 && only.flag.indicator !== null) {
    const name = `${tell.place(only.flag.region)}, ${tell.name(only.flag.indicator)}`;
    return [tell.say(isUp(only.way) ? 'headFlagged' : 'headUnflagged', { name })];
  }
  const raised = list.filter(({ way }) => isUp(way)).length;
  return [tell.say('headFlags', { raised, cleared: list.length - raised })];
}
