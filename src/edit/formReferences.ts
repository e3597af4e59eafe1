/** Registers whose files a form can name. */
export type FormRegister =
  | 'indicators'
  | 'regions'
  | 'bodies'
  | 'domains'
  | 'kinds'
  | 'units'
  | 'sources'
  | 'rules'
  | 'flag-rules'
  | 'laws'
  | 'problems'
  | 'promises';

const byKey: Readonly<Record<string, FormRegister>> = {
  indicator: 'indicators',
  indicators: 'indicators',
  denominator: 'indicators',
  region: 'regions',
  regions: 'regions',
  successors: 'regions',
  body: 'bodies',
  owners: 'bodies',
  publisher: 'bodies',
  domain: 'domains',
  kind: 'kinds',
  level: 'kinds',
  unit: 'units',
  source: 'sources',
  rule: 'rules',
  flag: 'flag-rules',
  law: 'laws',
  problem: 'problems',
  promise: 'promises',
};

/** The register that a key of a file names. Missing: null for ids and names of its own. */
export function referredRegister(path: string): FormRegister | null {
  return byKey[path.slice(path.lastIndexOf('.') + 1)] ?? null;
}
