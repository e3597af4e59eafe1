import { breakdownKey, figureSchema, yearFileSchema, type FigureLine } from './figure.ts';
import { figureFindings } from './checkFigure.ts';
import { validPart } from './entry.ts';
import { lossFindings, type JsonSource } from './jsonSource.ts';
import { headFindings, lineFindings, orderFindings, type YearPlace } from './lineFile.ts';
import type { Problem } from './problem.ts';
import { linedText } from './yearFileText.ts';
import { valueAt, zodFindings } from './zodFindings.ts';

/** What is wrong in a year file, and its contents where nothing in its shape is. */
export function checkYearFile(source: JsonSource, place: YearPlace) {
  const problems: Problem[] = [...source.problems];
  if (source.value === undefined) return { problems, whole: null };
  const { data } = yearFileSchema.safeParse(source.value);
  const figures = data?.figures ?? figureParts(source.value);
  // Equal text has no key twice, no digit lost and one figure a line; the slow searches are for the rest.
  const canonical = data && linedText(data) === source.text;
  const findings = [
    ...(data ? [] : zodFindings(yearFileSchema, source.value)),
    ...(canonical ? [] : lossFindings(source.text)),
    ...headFindings(data ?? validPart(yearFileSchema, source.value), figures, place),
    ...figures.flatMap((figure, index) => figureFindings(figure, index, place)),
    ...orderFindings('figures', sortKeys(figures, place)),
    ...(canonical ? [] : lineFindings('figures', source.text)),
  ];
  problems.push(...findings.map(source.problem));
  return { problems, whole: data ?? null };
}

function figureParts(value: unknown): Partial<FigureLine>[] {
  const figures = valueAt(value, ['figures']);
  return Array.isArray(figures) ? figures.map((figure) => validPart(figureSchema, figure)) : [];
}

function sortKeys(figures: readonly Partial<FigureLine>[], { known: { indicators } }: YearPlace) {
  // A figure whose indicator is misspelt has a problem of its own already.
  return [...figures.entries()]
    .filter(([, { indicator }]) => indicators.has(indicator ?? ''))
    .map(([index, { indicator, by }]) => [index, `${indicator ?? ''}\n${breakdownKey(by)}`] as const);
}
