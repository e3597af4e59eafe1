import type { ChangeSize } from './changeSize.ts';
import { figureKey, type FigureChange } from './figureChanges.ts';
import type { Asked, Decision } from './decision.ts';

/** Jumps of one indicator that are told one by one. */
const fewJumps = 2;
/** Share by which a published value must differ so that its revision is told by itself. */
const leastRevision = 0.05;
/** Zeros that are told one by one; the others are told with what else is revised. */
const mostZeros = 3;
/** Outliers that are told one by one; the table of largest changes has the others. */
const mostOutliers = 5;

/** Decisions about single figures: jumps of the unit, removed and emptied ones, revisions of the past, outliers. */
export function figureDecisions(asked: Asked): Decision[] {
  const jumps = jumpsOf(asked);
  const told = new Set(jumps.flatMap(({ figures = [] }) => figures.map(({ figure }) => figureKey(figure))));
  const zeros = zerosOf(asked);
  for (const { figures = [] } of zeros) for (const { figure } of figures) told.add(figureKey(figure));
  const others = [...removed(asked), ...emptied(asked), ...outliers(asked, told), ...revised(asked, told)];
  return [...jumps, ...zeros, ...others];
}

/** Change as told: the value before, or that of the year before, and the value now; numbers alone for a `cell`. */
export function fromTo(
  change: FigureChange,
  { comparison, tell }: Pick<Asked, 'comparison' | 'tell'>,
  as: 'texts' | 'cells' = 'texts',
) {
  const size = comparison.sizes.get(change);
  const { figure, before, after } = change;
  const values = [size?.from.value ?? before?.value ?? null, after?.value ?? null];
  const [from = '', to = ''] = tell[as](figure, values);
  const was = size?.isStep
    ? tell.say('wasStep', { value: from, year: String(size.from.year) })
    : tell.stand(before, from);
  return { before: was, after: tell.stand(after, to) };
}

function jumpsOf(asked: Asked): Decision[] {
  const { comparison, tell } = asked;
  const jumps = comparison.figures
    .filter((change) => (comparison.sizes.get(change)?.jump ?? null) !== null)
    // Totals are read by more people than groups.
    .toSorted((a, b) => Number(a.figure.by !== undefined) - Number(b.figure.by !== undefined));
  const groups = Map.groupBy(jumps, ({ figure }) => figure.indicator);
  const power = (change: FigureChange) => comparison.sizes.get(change)?.jump ?? 0;
  return [...groups.values()].flatMap((list): Decision[] => {
    if (list.length <= fewJumps) {
      return list.map((change) => ({
        level: 'look',
        figures: [change],
        text: tell.say(power(change) > 0 ? 'askJumpUp' : 'askJumpDown', {
          where: tell.where(change.figure),
          ...fromTo(change, asked),
          times: 10 ** Math.abs(power(change)),
        }),
      }));
    }
    const times = [...new Set(list.map((change) => 10 ** Math.abs(power(change))))].sort((a, b) => a - b);
    const where = tell.scope(list.map(({ figure }) => figure));
    return [
      {
        level: 'look',
        figures: list,
        text: tell.say('askJumps', { where, count: list.length, times: times.map(tell.number).join(', ') }),
      },
    ];
  });
}

function removed({ comparison, tell }: Asked): Decision[] {
  const list = comparison.figures.filter(({ kind }) => kind === 'removed');
  if (list.length === 0) return [];
  const where = tell.scope(list.map(({ figure }) => figure));
  return [{ level: 'look', text: tell.say('askRemoved', { where, count: list.length }), figures: list }];
}

function emptied({ comparison, tell, pair }: Asked): Decision[] {
  const list = comparison.figures.filter(
    ({ before, after }) => before !== null && before.value !== null && after?.value === null,
  );
  return [...Map.groupBy(list, ({ after }) => after?.missing ?? 'not-collected')].map(([reason, own]) => ({
    level: 'look',
    figures: own,
    text: tell.say('askEmptied', {
      where: tell.scope(own.map(({ figure }) => figure)),
      count: own.length,
      reason: pair.head.t(`state.${reason}`),
    }),
  }));
}

/** Published figures that turn into a zero, which is often written where there is no figure. */
function zerosOf(asked: Asked): Decision[] {
  const { comparison, tell } = asked;
  return comparison.figures
    .filter(({ before, after }) => (before?.value ?? 0) !== 0 && after?.value === 0)
    .slice(0, mostZeros)
    .map((change) => {
      const values = { where: tell.where(change.figure), ...fromTo(change, asked) };
      return { level: 'look', text: tell.say('askZero', values), figures: [change] };
    });
}

/** Distance from the middle of other changes, whichever comparison shows it more. */
export function furthest({ comparison }: Pick<Asked, 'comparison'>, change: FigureChange): number {
  const size = comparison.sizes.get(change);
  return Math.max(Math.abs(size?.own ?? 0), Math.abs(size?.peers ?? 0));
}

const isOutlier = (size: ChangeSize | undefined) =>
  size !== undefined && size.isFar && (size.isStep || Math.abs(size.relative ?? 1) >= leastRevision);

function outliers(asked: Asked, told: ReadonlySet<string>): Decision[] {
  const { comparison, tell } = asked;
  return comparison.figures
    .filter((change) => !told.has(figureKey(change.figure)) && isOutlier(comparison.sizes.get(change)))
    .toSorted((a, b) => furthest(asked, b) - furthest(asked, a))
    .slice(0, mostOutliers)
    .map((change) => {
      const { own = null, peers = null } = comparison.sizes.get(change) ?? {};
      const isOwn = Math.abs(own ?? 0) >= Math.abs(peers ?? 0);
      const values = {
        where: tell.where(change.figure),
        ...fromTo(change, asked),
        z: tell.z(isOwn ? own : peers),
      };
      return { level: 'look', text: tell.say(isOwn ? 'askOwn' : 'askPeers', values), figures: [change] };
    });
}

const hasValue = (figure: FigureChange['before']) => figure !== null && figure.value !== null;

function revised({ comparison, tell }: Asked, told: ReadonlySet<string>): Decision[] {
  const list = comparison.figures.filter(
    ({ before, after, parts, figure }) =>
      hasValue(before) && hasValue(after) && parts.includes('value') && !told.has(figureKey(figure)),
  );
  if (list.length === 0) return [];
  const where = tell.scope(list.map(({ figure }) => figure));
  return [{ level: 'look', text: tell.say('askPast', { where, count: list.length }), figures: list }];
}
