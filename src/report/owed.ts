import { placeList } from '../sentence/place.ts';
import type { Indicator } from '../schema/indicator.ts';
import { found, type Context } from './context.ts';

/** Bodies that give or owe the figures of an indicator, in one phrase. */
export function ownersOf({ owners }: Indicator, { report, language }: Context): string {
  return placeList(
    owners.map((id) => found(report.bodies, id).name[language]),
    language,
  );
}

/** The sentence of an empty row: who owes the figure. */
export const owedText = (indicator: Indicator, context: Context) =>
  context.t('owed.by', { bodies: ownersOf(indicator, context) });
