import type { FigureLine } from './figure.ts';
import { breakdownFindings, referenceFindings, type Known } from './known.ts';
import { nearest } from './nearest.ts';
import type { Finding, JsonPath } from './problem.ts';

/** What one figure says against the registers. Throws: nothing; keys that are wrong in themselves are absent from the part. */
export function figureFindings(
  figure: Partial<FigureLine>,
  index: number,
  { known, year }: { known: Known; year: number },
): Finding[] {
  // Most figures are right: the paths are made only where something is wrong.
  if (isFree(figure, year, known)) return [];
  const at: JsonPath = ['figures', index];
  const facts = known.indicators.get(figure.indicator ?? '');
  const findings = [
    ...referenceFindings(known, 'unknown-indicator', { id: figure.indicator, path: [...at, 'indicator'] }),
    ...referenceFindings(known, 'unknown-source', { id: figure.source, path: [...at, 'source'] }),
    ...referenceFindings(known, 'unknown-rule', { id: figure.rule, path: [...at, 'rule'] }),
    ...breakdownFindings(known, figure.by, [...at, 'by']),
  ];
  for (const dimension of Object.keys(figure.by ?? {})) {
    const listed = facts?.dimensions;
    if (!listed || listed.has(dimension) || !known.codes.has(dimension)) continue;
    const suggestion = nearest(dimension, listed);
    const expected = [...listed].join(', ') || '@nothing';
    const path = [...at, 'by', dimension];
    findings.push({
      kind: 'dimension-not-listed',
      path,
      found: dimension,
      expected,
      suggestion,
      onKey: true,
    });
  }
  const { value } = figure;
  if (facts && typeof value === 'number' && isOutside(value, facts.range)) {
    const [low, high] = facts.range;
    const expected = `${low ?? '…'} … ${high ?? '…'} (${facts.unit})`;
    findings.push({ kind: 'out-of-range', path: [...at, 'value'], found: String(value), expected });
  }
  if (facts?.lastYear && year > facts.lastYear) {
    const expected = `≤ ${facts.lastYear}`;
    findings.push({ kind: 'indicator-ended', path: [...at, 'indicator'], found: String(year), expected });
  }
  return findings;
}

type Range = readonly [number | null, number | null];

const isOutside = (value: number, [low, high]: Range) =>
  (low !== null && value < low) || (high !== null && value > high);

function isFree(figure: Partial<FigureLine>, year: number, { ids, indicators }: Known): boolean {
  const facts = indicators.get(figure.indicator ?? '');
  if (!facts || figure.by || figure.rule || !ids['unknown-source'].has(figure.source ?? '')) return false;
  if (typeof figure.value === 'number' && isOutside(figure.value, facts.range)) return false;
  return facts.lastYear === null || year <= facts.lastYear;
}
