import { breakdownKey, type Figure, type FigureLine } from '../schema/figure.ts';
import type { Quarantine } from '../schema/quarantine.ts';
import { figureKey } from './importFigures.ts';
import type { ImportedFiles, InputFile, Refusal } from './importFiles.ts';
import {
  figureRecord,
  fileRecord,
  heldKey,
  lineOfFigure,
  quarantinePath,
  quarantineText,
  sha256,
  type FigureHold,
} from './quarantineRecord.ts';
import { shownFigure } from './shownFigure.ts';
import { yearFilePath } from './yearFile.ts';
import type { YearFiles } from './yearFilePlan.ts';

export type HoldContext = {
  source: string;
  /** Path of the root of the tree. */
  root: string;
  /** The day of the import, as "2026-11-25". */
  received: string;
  /** Smallest and largest value that can be true, by indicator. */
  ranges: ReadonlyMap<string, readonly [number | null, number | null]>;
  /** Rules that are sure that a figure is wrong, by the key of the figure. */
  doubts?: ReadonlyMap<string, string>;
  records: readonly Quarantine[];
  yearFiles: YearFiles;
  /** Indicators that are read from a file, by its name; null for a file that nothing is read from. */
  readers: (file: string) => readonly string[] | null;
};

/**
 * What an import holds back.
 * Shape: `figures` are those to be merged, with the old figure where one is held, so that nothing calls it gone; `writes` are the
 * files of the register, null for a record that is closed.
 */
export type ImportHolds = {
  figures: Figure[];
  held: readonly Quarantine[];
  closed: readonly Quarantine[];
  writes: ReadonlyMap<string, string | null>;
};

const figureRecords = (records: readonly Quarantine[]) =>
  new Map(records.flatMap((one) => (one.held.what === 'figure' ? [[heldKey(one.held), one] as const] : [])));

function rangeHold(figure: Figure, { ranges }: HoldContext): FigureHold['why'] | null {
  const [low, high] = ranges.get(figure.indicator) ?? [null, null];
  const { value } = figure;
  if (value === null || ((low === null || value >= low) && (high === null || value <= high))) return null;
  return { reason: 'out-of-range', values: { low: low ?? '', high: high ?? '' } };
}

/** Why a figure that was read stays out; null where it may come in. */
function reasonFor(figure: Figure, known: Quarantine | undefined, context: HoldContext) {
  const impossible = rangeHold(figure, context);
  if (impossible) return impossible;
  const isSame = known?.held.what === 'figure' && known.held.value === figure.value;
  if (isSame && known.state === 'released') return null;
  const rule = context.doubts?.get(figureKey(figure));
  if (rule !== undefined) return { reason: 'suspect' as const, values: { rule } };
  // What an editor holds stays out as long as the source sends the same number.
  return isSame && known.why.reason === 'by-hand' ? known.why : null;
}

function figureHold(figure: Figure, why: FigureHold['why']): FigureHold {
  const { indicator, region, period, by, value } = figure;
  return { indicator, region, period, by, value: value ?? undefined, line: lineOfFigure(figure), why };
}

/** The record of a hold; one that is known stays as it is, so that its day and its author do not change. */
function recordOf(hold: FigureHold, known: Quarantine | undefined, context: HoldContext): Quarantine {
  const { received, yearFiles } = context;
  const shown = shownFigure(hold, [...yearFiles.values()].map(({ file }) => file)); // prettier-ignore
  const next = figureRecord(hold, { received, decided: { by: 'rule' }, shown });
  if (known?.why.reason === 'by-hand' && next.why.reason === 'by-hand') return known;
  const isKnown = known && quarantineText({ ...next, received: known.received }) === quarantineText(known);
  return isKnown ? known : next;
}

function oldFigure(hold: FigureHold, { yearFiles, root, source }: HoldContext): Figure[] {
  const { region, period } = hold;
  const lines: readonly FigureLine[] = yearFiles.get(yearFilePath(region, root, period))?.file.figures ?? [];
  const old = lines.find(
    (line) => line.indicator === hold.indicator && breakdownKey(line.by) === breakdownKey(hold.by),
  );
  return old?.source === source ? [{ ...old, region, period }] : [];
}

function fileRecords(refused: readonly Refusal[], inputs: readonly InputFile[], context: HoldContext) {
  const names = new Map<string, Quarantine>();
  for (const { file, reason } of refused) {
    for (const name of file.split(', ')) {
      const input = inputs.find((one) => one.name === name);
      const indicators = context.readers(name);
      // A file that could not be opened was not received, and one that nothing is read from holds no figure back.
      if (!input || 'problem' in input || names.has(name) || !indicators) continue;
      const { source, received } = context;
      const hold = {
        name: name.slice(0, 120),
        sha256: sha256(input.bytes),
        format: /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '–',
        source,
        indicators: [...indicators],
        why: {
          reason: 'file-refused' as const,
          values: { message: reason.message, ...shortened(reason.values) },
        },
      };
      names.set(name, fileRecord(hold, { received, decided: { by: 'rule' } }));
    }
  }
  return [...names.values()];
}

const shortened = (values: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'number' ? value : value.slice(0, 120),
    ]),
  );

const isSameFile = (a: Quarantine, b: Quarantine) =>
  a.held.what === 'file' && b.held.what === 'file' && a.held.sha256 === b.held.sha256;

/** Which of the figures and files of an import stay out, which records that makes, and which are closed by what came in. */
export function importHolds(
  result: Pick<ImportedFiles, 'figures' | 'holds' | 'names' | 'refused'>,
  inputs: readonly InputFile[],
  context: HoldContext,
): ImportHolds {
  const known = figureRecords(context.records);
  const holds = new Map(result.holds.map((hold) => [heldKey(hold), hold]));
  for (const figure of result.figures) {
    const why = reasonFor(figure, known.get(figureKey(figure)), context);
    if (why) holds.set(figureKey(figure), figureHold(figure, why));
  }
  const taken = result.figures.filter((figure) => !holds.has(figureKey(figure)));
  const byId = new Map(context.records.map((record) => [record.id, record]));
  const files = fileRecords(result.refused, inputs, context).map((record) => {
    const before = byId.get(record.id);
    return before && isSameFile(before, record) ? { ...record, received: before.received } : record;
  });
  const held = [
    ...[...holds.values()].map((hold) => recordOf(hold, known.get(heldKey(hold)), context)),
    ...files,
  ];
  const closed = closedBy(taken, new Set(result.names), held, context.records);
  return {
    figures: [...taken, ...[...holds.values()].flatMap((hold) => oldFigure(hold, context))],
    held,
    closed,
    writes: changedRecords(held, closed, byId),
  };
}

/** Records of things that came in after all: a figure of their key, or a file of their name. A decision of an editor stays. */
function closedBy(
  taken: readonly Figure[],
  names: ReadonlySet<string>,
  held: readonly Quarantine[],
  records: readonly Quarantine[],
) {
  const keys = new Set(taken.map(figureKey));
  const ids = new Set(held.map(({ id }) => id));
  return records.filter(({ id, state, held: thing }) => {
    if (ids.has(id) || state === 'released') return false;
    return thing.what === 'figure' ? keys.has(heldKey(thing)) : names.has(thing.name);
  });
}

function changedRecords(
  held: readonly Quarantine[],
  closed: readonly Quarantine[],
  before: ReadonlyMap<string, Quarantine>,
) {
  const writes = new Map<string, string | null>(closed.map(({ id }) => [quarantinePath(id), null]));
  for (const record of held) {
    const old = before.get(record.id);
    const text = quarantineText(record);
    if (!old || quarantineText(old) !== text) writes.set(quarantinePath(record.id), text);
  }
  return new Map([...writes].sort(([a], [b]) => (a < b ? -1 : 1)));
}
