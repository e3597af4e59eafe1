import { referenceFindings, type Known, type ReferenceKind } from './known.ts';
import type { LocalProblem } from './localProblem.ts';
import type { Finding, JsonPath } from './problem.ts';
import type { PublicPromise } from './publicPromise.ts';
import type { Reply } from './reply.ts';
import { lifeFindings } from './spanFindings.ts';

const asking = (known: Known) => {
  const one = (kind: ReferenceKind, id: string | undefined, path: JsonPath) =>
    referenceFindings(known, kind, { id, path });
  const many = (kind: ReferenceKind, ids: readonly string[] = [], path: JsonPath) =>
    ids.flatMap((id, index) => one(kind, id, [...path, index]));
  return { one, many };
};

/** What a problem says against the registers. */
export function localProblemFindings(part: Partial<LocalProblem>, known: Known): Finding[] {
  const { one, many } = asking(known);
  return [
    ...many('unknown-region', part.regions, ['regions']),
    ...many('unknown-indicator', part.indicators, ['indicators']),
    ...one('unknown-flag-rule', part.flag, ['flag']),
  ];
}

/** What a promise says against the registers; it is due on or after the day it was given. */
export function promiseFindings(part: Partial<PublicPromise>, known: Known): Finding[] {
  const { one, many } = asking(known);
  return [
    ...one('unknown-body', part.body, ['body']),
    ...many('unknown-region', part.regions, ['regions']),
    ...one('unknown-problem', part.problem, ['problem']),
    ...(part.indicators ?? []).flatMap(({ indicator }, index) =>
      one('unknown-indicator', indicator, ['indicators', index, 'indicator']),
    ),
    ...lifeFindings(part.log?.[0]?.on, part.due, ['due']),
  ];
}

/** What a reply says against the registers. */
export function replyFindings({ body, to }: Partial<Reply>, known: Known): Finding[] {
  const { one } = asking(known);
  const subject = () => {
    if (!to) return [];
    switch (to.about) {
      case 'problem':
        return one('unknown-problem', to.problem, ['to', 'problem']);
      case 'promise':
        return one('unknown-promise', to.promise, ['to', 'promise']);
      case 'figure':
        return [
          ...one('unknown-indicator', to.indicator, ['to', 'indicator']),
          ...one('unknown-region', to.region, ['to', 'region']),
        ];
      case 'flag':
        return [
          ...one('unknown-flag-rule', to.flag, ['to', 'flag']),
          ...one('unknown-region', to.region, ['to', 'region']),
          ...one('unknown-indicator', to.indicator, ['to', 'indicator']),
        ];
      case 'law':
        return one('unknown-law', to.law, ['to', 'law']);
    }
  };
  return [...one('unknown-body', body, ['body']), ...subject()];
}
