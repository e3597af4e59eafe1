import { compositeIndexFindings } from './compositeIndexFindings.ts';
import type { DataSet } from './dataSet.ts';
import type { Entry } from './entry.ts';
import type { Indicator } from './indicator.ts';
import { breakdownFindings, referenceFindings, type Known, type ReferenceKind } from './known.ts';
import { lawFindings } from './lawFindings.ts';
import { decisionFindings } from './decisionFindings.ts';
import { nearest } from './nearest.ts';
import type { Finding, JsonPath, Problem } from './problem.ts';
import { localProblemFindings, promiseFindings, replyFindings } from './queueFindings.ts';
import { quarantineFindings } from './quarantineFindings.ts';
import { reviewerFindings } from './reviewerFindings.ts';
import { lifeFindings, periodFindings } from './spanFindings.ts';
import { tableMappingFindings } from './tableMappingFindings.ts';

/** References of the registers and regions that name nothing, and spans that end before they begin. */
export function checkReferences(data: DataSet, known: Known): Problem[] {
  const one = (kind: ReferenceKind, id: string | undefined, path: JsonPath) =>
    referenceFindings(known, kind, { id, path });
  const many = (kind: ReferenceKind, ids: readonly string[] | undefined, path: JsonPath) =>
    (ids ?? []).flatMap((id, index) => one(kind, id, [...path, index]));
  return [
    ...placed(data.indicators, (part) => indicatorFindings(part, known)),
    ...placed(data.sources, ({ publisher }) => one('unknown-body', publisher, ['publisher'])),
    ...placed(data.editions, ({ boundaries, cycle, headline, structure }) => [
      ...one('unknown-boundaries', boundaries, ['boundaries']),
      ...one('unknown-cycle', cycle, ['cycle']),
      ...many('unknown-indicator', headline, ['headline']),
      ...many('unknown-indicator', structure, ['structure']),
    ]),
    ...placed(data.laws, (part) => lawFindings(part, known)),
    ...placed(data.matters, ({ indicators, laws }) => [
      ...many('unknown-indicator', indicators, ['indicators']),
      ...many('unknown-law', laws, ['laws']),
    ]),
    ...placed(data.indices, (part) => compositeIndexFindings(part, known)),
    ...placed(data.mappings, (part) => tableMappingFindings(part, known)),
    ...placed(data.problems, (part) => localProblemFindings(part, known)),
    ...placed(data.promises, (part) => promiseFindings(part, known)),
    ...placed(data.replies, (part) => replyFindings(part, known)),
    ...placed(data.decisions, (part) => decisionFindings(part, known)),
    ...placed(data.quarantine, (part) => quarantineFindings(part, known)),
    ...placed(data.reviewers, (part) => reviewerFindings(part, known)),
    ...placed(data.boundaries, ({ source, lakesSource }) => [
      ...one('unknown-source', source, ['source']),
      ...one('unknown-source', lakesSource, ['lakesSource']),
    ]),
    ...placed(data.regions, ({ kind, successors, valid }) => [
      ...one('unknown-kind', kind, ['kind']),
      ...many('unknown-region', successors, ['successors']),
      ...lifeFindings(valid?.from, valid?.to, ['valid', 'to']),
    ]),
  ];
}

function placed<T>(entries: readonly Entry<T>[], findings: (part: Partial<T>) => Finding[]): Problem[] {
  return entries.flatMap(({ part, source }) => findings(part).map((finding) => source.problem(finding)));
}

function indicatorFindings(part: Partial<Indicator>, known: Known): Finding[] {
  const one = (kind: ReferenceKind, id: string | undefined, path: JsonPath) =>
    referenceFindings(known, kind, { id, path });
  const regions = (paths: readonly string[] | undefined, path: JsonPath) =>
    (paths ?? []).flatMap((id, index) => one('unknown-region', id, [...path, 'regions', index]));
  return [
    ...one('unknown-domain', part.domain, ['domain']),
    ...one('unknown-unit', part.unit, ['unit']),
    ...one('unknown-kind', part.level, ['level']),
    ...(part.owners ?? []).flatMap((id, index) => one('unknown-body', id, ['owners', index])),
    ...(part.dimensions ?? []).flatMap((id, index) => dimensionFindings(known, id, index)),
    ...(part.series ?? []).flatMap(({ source, rule, ...rest }, index) => [
      ...one('unknown-source', source, ['series', index, 'source']),
      ...one('unknown-rule', rule, ['series', index, 'rule']),
      ...regions(rest.regions, ['series', index]),
    ]),
    ...one('unknown-indicator', part.derivation?.denominator, ['derivation', 'denominator']),
    ...(part.breaks ?? []).flatMap(({ rule, ...rest }, index) => [
      ...one('unknown-rule', rule, ['breaks', index, 'rule']),
      ...regions(rest.regions, ['breaks', index]),
    ]),
    ...(part.treatments ?? []).flatMap((treatment, index) => [
      ...one('unknown-rule', treatment.rule, ['treatments', index, 'rule']),
      ...regions(treatment.regions, ['treatments', index]),
      ...breakdownFindings(known, treatment.by, ['treatments', index, 'by']),
      ...periodFindings(treatment.periods, ['treatments', index, 'periods']),
    ]),
    ...lifeFindings(part.life?.since, part.life?.until, ['life', 'until']),
  ];
}

function dimensionFindings({ codes }: Known, id: string, index: number): Finding[] {
  if (codes.has(id)) return [];
  return [
    {
      kind: 'unknown-dimension',
      path: ['dimensions', index],
      found: id,
      suggestion: nearest(id, codes.keys()),
    },
  ];
}
