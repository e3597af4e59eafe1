import type { Pair } from './pageChanges.ts';
import type { Comparison, Review } from './review.ts';
import type { FigureChange } from './figureChanges.ts';
import type { Tell } from './tell.ts';

/** `stop`: cannot be published so; `look`: somebody has to say that it is right; `know`: follows from the rest. */
export const decisionLevels = ['stop', 'look', 'know'] as const;
export type DecisionLevel = (typeof decisionLevels)[number];
/** One thing for a human eye. `figures` are those it speaks of, for charts. */
export type Decision = { level: DecisionLevel; text: string; figures?: readonly FigureChange[] };

/** What the makers of decisions read. */
export type Asked = { review: Review; comparison: Comparison; pair: Pair; tell: Tell };
