import type { Asked } from './decision.ts';
import type { Block, Section } from './reviewDocument.ts';

/** Scores of matters of local significance: who gave them, before and after. */
export function scoreSection({ comparison, tell, pair }: Asked): Section[] {
  const { say, language } = tell;
  const { matters, indicators } = pair.head.report;
  const rows = comparison.scores.flatMap(({ before, after }) => {
    const score = after ?? before;
    if (!score) return [];
    const text = (one: typeof before) =>
      one === null
        ? say('noFigure')
        : one.score === null
          ? pair.head.t(`state.${one.missing ?? 'late'}`)
          : String(one.score);
    const matter = matters.find(({ id }) => id === score.matter)?.name[language] ?? score.matter;
    const view = indicators.find((one) => one.view === score.view)?.short[language] ?? score.view;
    return [
      [
        tell.place(score.region),
        `${matter} (${view}, ${score.by})`,
        String(score.period),
        text(before),
        text(after),
      ],
    ];
  });
  if (rows.length === 0) return [];
  const heads = [say('colPlace'), say('colMatter'), say('colYear'), say('colBefore'), say('colAfter')];
  const block: Block = { is: 'table', heads, numeric: [3, 4], rows, more: '' };
  return [{ id: 'scores', title: say('partScores'), count: String(rows.length), blocks: [block] }];
}
