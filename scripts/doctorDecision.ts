import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisionPlan, RefusedDecision, repairsOf } from '../src/dataset/decisionPlan.ts';
import { readYearFiles, writeFiles } from '../src/dataset/yearFileStore.ts';
import { doctorFindings, type DoctorFinding } from '../src/doctor/doctorFindings.ts';
import { doctorMessage, type DoctorMessage } from '../src/i18n/doctorMessage.ts';
import { doctorText } from '../src/i18n/doctorText.ts';
import { problemText } from '../src/i18n/problemText.ts';
import { readFiles } from '../src/report/readFiles.ts';
import { readReport } from '../src/report/readReport.ts';
import { checkData } from '../src/schema/checkData.ts';
import { decisionSchema, type Decision } from '../src/schema/decision.ts';
import { isLanguage, type Language } from '../src/schema/language.ts';
import { nearest } from '../src/schema/nearest.ts';
import type { Report } from '../src/schema/report.ts';
import { doctorNames } from './doctorNames.ts';

const deeds = ['accept', 'flag', 'repair'] as const;
type Deed = (typeof deeds)[number];
export const isDeed = (word: string): word is Deed => deeds.some((deed) => deed === word);

type Values = Readonly<Record<string, string | number>>;

/** A decision that is not made; nothing was written. */
export class StoppedDecision extends Error {
  declare readonly message: DoctorMessage;
  readonly values: Values;
  constructor(message: DoctorMessage, values: Values) {
    super(message);
    this.values = values;
  }
}

type Options = {
  root: string;
  language: Language;
  reason?: string | undefined;
  in?: string | undefined;
  body?: string | undefined;
  date?: string | undefined;
  evidence?: string | undefined;
  status?: string | undefined;
  rule?: string | undefined;
  to?: string | undefined;
};

/**
 * Writes a decision about a finding into data/ and says what was written.
 * Throws: StoppedDecision when something that the decision needs is not given or cannot be done.
 */
export function decide(deed: Deed, id: string, options: Options): string {
  const { root, language } = options;
  const report = readReport(root, language);
  const found = findingOf(report, id);
  const indicator = found.where.indicator ?? '';
  const cells = cellsOf(found, deed, options);
  const decision = decisionOf(report, { deed, found, cells, options });
  const file = `decisions/${indicator}.json`;
  const texts = {
    indicator: readFileSync(join(root, 'indicators', `${indicator}.json`), 'utf8'),
    decisions: existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : null,
  };
  const { writes } = planned(() => decisionPlan({ indicator, decision, cells }, texts, readYearFiles(root)));
  refuseBroken(root, writes, language);
  writeFiles(root, writes);
  const names = doctorNames(report, language);
  const lines = [...writes.keys()].map((path) => `  ${root}/${path}`);
  return [doctorText(found, language, names), doctorMessage(deed, language, {}), ...lines].join('\n');
}

function findingOf(report: Report, id: string): DoctorFinding {
  const findings = doctorFindings(report);
  const found = findings.find((one) => one.id === id);
  if (!found) {
    const suggestion = nearest(id, findings.map((one) => one.id)); // prettier-ignore
    throw new StoppedDecision(suggestion ? 'unknownNear' : 'unknown', {
      found: id,
      suggestion: suggestion ?? '',
    });
  }
  const { standing } = found;
  if (standing.is === 'open' || standing.is === 'known') return found;
  throw new StoppedDecision('decided', { found: id, date: standing.date });
}

/** The figures that are decided on; for a repair those with the value to be put in. */
function cellsOf({ id, cells }: DoctorFinding, deed: Deed, { to }: Options) {
  if (deed === 'accept') return [];
  const present = cells.filter(({ value }) => value !== null);
  if (present.length === 0) throw new StoppedDecision('noFigures', { found: id });
  if (deed === 'flag') return present;
  if (to !== undefined) {
    const value = Number(to);
    if (to.trim() === '' || !Number.isFinite(value)) throw new StoppedDecision('number', { found: to });
    if (present.length > 1) throw new StoppedDecision('several', { found: id, count: present.length });
    return present.map((cell) => ({ ...cell, to: value }));
  }
  if (present.some((cell) => cell.to === undefined)) throw new StoppedDecision('noValue', { found: id });
  return present;
}

type Wanted = {
  deed: Deed;
  found: DoctorFinding;
  cells: ReturnType<typeof cellsOf>;
  options: Options;
};

function decisionOf(report: Report, { deed, found, cells, options }: Wanted): Decision {
  const { reason, body, evidence, language } = options;
  if (!reason) throw new StoppedDecision('noReason', {});
  const tongue = options.in ?? language;
  if (!isLanguage(tongue)) throw new StoppedDecision('language', { found: tongue });
  if (!body || !report.bodies.has(body)) {
    const suggestion = nearest(body ?? '', report.bodies.keys()) ?? [...report.bodies.keys()].join(', ');
    throw new StoppedDecision('noBody', { found: body ?? '', suggestion });
  }
  if (deed === 'repair' && !evidence) throw new StoppedDecision('noEvidence', {});
  const { regions, periods, by } = found.where;
  const common = {
    rule: found.rule,
    regions,
    periods,
    ...(by !== undefined && { by }),
    reason: { [tongue]: reason },
    body,
    date: options.date ?? today(),
    ...(evidence && { evidence }),
  };
  const changes = deed === 'accept' ? null : treatmentOf(report, found, options);
  const repairs = deed === 'repair' ? { repairs: repairsOf(cells) } : {};
  const status = deed === 'flag' ? { status: options.status ?? changes?.status ?? 'U' } : {};
  const treatment = changes ? { treatment: changes.treatment } : {};
  const read = decisionSchema.safeParse({ ...common, do: deed, ...treatment, ...status, ...repairs });
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new StoppedDecision('refused', { found: `${issue?.path.join('.')}: ${issue?.message}` });
}

const today = () => new Date().toISOString().slice(0, 10);

/** The rule of data/rules by which figures are changed: the one named, or the one that explains findings of this kind. */
function treatmentOf({ rules }: Report, { rule }: DoctorFinding, { rule: named }: Options) {
  const fitting = [...rules.values()].filter(({ explains }) => explains.includes(rule));
  const chosen = named === undefined ? (fitting.length === 1 ? fitting[0] : undefined) : rules.get(named);
  if (chosen) return { treatment: chosen.id, status: chosen.status };
  const known = (fitting.length > 0 ? fitting : [...rules.values()]).map(({ id }) => id).join(', ');
  throw new StoppedDecision('noRule', { found: named ?? '', suggestion: known });
}

function planned<T>(plan: () => T): T {
  try {
    return plan();
  } catch (error) {
    if (error instanceof RefusedDecision) throw new StoppedDecision('figure', { found: error.figure });
    throw error;
  }
}

/** Throws: StoppedDecision when the data would have a problem after the writing. */
function refuseBroken(root: string, writes: ReadonlyMap<string, string>, language: Language): void {
  const files = readFiles(root).filter(({ path }) => !writes.has(path));
  const added = [...writes].map(([path, text]) => ({ path, text }));
  const { problems } = checkData([...files, ...added], root);
  const [first] = problems;
  if (first) throw new StoppedDecision('refused', { found: problemText(first, language) });
}
