import { figureParts } from './figureChanges.ts';
import { fromTo, furthest } from './figureDecisions.ts';
import type { Asked } from './decision.ts';
import type { FigureChange } from './figureChanges.ts';
import type { Block, Section } from './reviewDocument.ts';
import { scoreSection } from './scoreSection.ts';

/** Up to so many changes are listed one by one; more are summed up by indicator. */
const fewFigures = 60;
const mostLargest = 30;

/** Figures that change, and the largest changes among them. */
export function figureSections(asked: Asked): Section[] {
  const { figures } = asked.comparison;
  const { tell } = asked;
  const { say } = tell;
  if (figures.length === 0) return scoreSection(asked);
  const isFew = figures.length <= fewFigures;
  const largest = largestOf(asked);
  return [
    {
      id: 'figures',
      title: say('partFigures'),
      count: tell.number(figures.length),
      blocks: [isFew ? eachFigure(figures, asked) : byIndicator(figures, asked)],
      isOpen: isFew && figures.length <= 12,
    },
    ...scoreSection(asked),
    ...(isFew || largest.length === 0
      ? []
      : [
          {
            id: 'largest',
            title: say('partLargest'),
            count: String(largest.length),
            blocks: [eachFigure(largest, asked)],
          },
        ]),
  ];
}

function largestOf(asked: Asked): FigureChange[] {
  const { sizes, figures } = asked.comparison;
  const relative = (change: FigureChange) => Math.abs(sizes.get(change)?.relative ?? 0);
  const isJump = (change: FigureChange) => (sizes.get(change)?.jump ?? null) !== null;
  return figures
    .filter((change) => sizes.has(change))
    .toSorted(
      (a, b) =>
        Number(isJump(b)) - Number(isJump(a)) ||
        furthest(asked, b) - furthest(asked, a) ||
        relative(b) - relative(a),
    )
    .slice(0, mostLargest);
}

function eachFigure(list: readonly FigureChange[], asked: Asked): Block {
  const { tell, comparison } = asked;
  const { say } = tell;
  const heads = [
    say('colPlace'),
    say('colIndicator'),
    say('colYear'),
    say('colBefore'),
    say('colAfter'),
    say('colChange'),
    say('colOwn'),
    say('colPeers'),
  ];
  const rows = list.map((change) => {
    const { figure } = change;
    const size = comparison.sizes.get(change);
    const { before, after } = fromTo(change, asked, 'cells');
    return [
      tell.place(figure.region),
      [tell.subject(figure), tell.unit(figure)].filter(Boolean).join(', '),
      String(figure.period),
      change.kind === 'added' && !size ? '' : before,
      change.kind === 'removed' ? say('colRemoved') : after,
      changeText(change, asked),
      tell.z(size?.own ?? null),
      tell.z(size?.peers ?? null),
    ];
  });
  return { is: 'table', heads, numeric: [3, 4, 5, 6, 7], rows, more: '' };
}

/** The share by which a value differs, as a factor where it jumps; what else changes, where the value does not. */
function changeText(change: FigureChange, { comparison, tell }: Asked): string {
  const size = comparison.sizes.get(change);
  if (size === undefined || size.relative === null) {
    return figureParts
      .filter((part) => change.parts.includes(part))
      .map((part) => tell.say(`part_${part}`))
      .join(', ');
  }
  const ratio = size.relative + 1;
  const isLarge = ratio >= 3 || (ratio > 0 && ratio <= 1 / 3);
  if (!isLarge) return tell.percent(size.relative);
  const digits = new Intl.NumberFormat(
    tell.language === 'en' ? 'en-GB' : `${tell.language}-${tell.language === 'ky' ? 'KG' : 'RU'}`,
    { maximumSignificantDigits: 2 },
  );
  return tell.say('times', { times: digits.format(ratio) });
}

/** One row for each indicator: how many figures of which places and years, and the change that stands out most. */
function byIndicator(list: readonly FigureChange[], asked: Asked): Block {
  const { tell } = asked;
  const { say } = tell;
  const groups = [...Map.groupBy(list, ({ figure }) => figure.indicator)];
  const count = (own: readonly FigureChange[], kind: FigureChange['kind']) => {
    const number = own.filter((change) => change.kind === kind).length;
    return number > 0 ? tell.number(number) : '';
  };
  const rows = groups.map(([id, own]) => {
    const top = largestOf({ ...asked, comparison: { ...asked.comparison, figures: own } })[0];
    const { before, after } = top ? fromTo(top, asked) : { before: '', after: '' };
    return [
      tell.name(id),
      tell.spread(own.map(({ figure }) => figure)),
      count(own, 'added'),
      count(own, 'changed'),
      count(own, 'removed'),
      top ? `${tell.place(top.figure.region)}, ${top.figure.period}: ${before} → ${after}` : '',
    ];
  });
  const heads = [
    say('colIndicator'),
    say('colWhere'),
    say('colAdded'),
    say('colChanged'),
    say('colRemoved'),
    say('partLargest'),
  ];
  return { is: 'table', heads, numeric: [2, 3, 4], rows, more: say('allInTable') };
}
