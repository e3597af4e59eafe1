import { breakdownKey, type FigureLine } from '../schema/figure.ts';
import { importText, type ImportLanguage, type ImportNote } from '../i18n/importText.ts';
import { sameAsPrinted } from './sameAsPrinted.ts';
import type { ImportedFiles, Refusal } from './importFiles.ts';
import type { ImportedTable } from './importTables.ts';
import { tallyNotes, unknownAreaNotes } from './importTally.ts';
import type { PlacedChange } from './yearFilePlan.ts';

/** Shape: at most `limit` lines of each kind. */
export type ReportOptions = { language: ImportLanguage; limit: number };

const whereOf = ({ region, period, figure }: PlacedChange) =>
  [region, period, figure.indicator, breakdownKey(figure.by)].join(' ').trim();

const valueOf = ({ value, status, rule, missing }: FigureLine) =>
  [value ?? missing, status, ...(rule ? [rule] : [])].join(' ');

const changeText = (change: PlacedChange) =>
  change.kind === 'changed'
    ? `${whereOf(change)}: ${valueOf(change.before)} → ${valueOf(change.figure)}`
    : `${whereOf(change)}: ${valueOf(change.figure)}`;

function section(head: ImportNote, lines: readonly string[], { language, limit }: ReportOptions): string[] {
  const shown = lines.slice(0, limit).map((line) => `  ${line}`);
  const rest = lines.length - shown.length;
  const more = rest > 0 ? [`  ${importText({ message: 'more', values: { count: rest } }, language)}`] : [];
  return [importText(head, language), ...shown, ...more];
}

const perIndicator = (changes: readonly PlacedChange[]) =>
  [...Map.groupBy(changes, ({ figure }) => figure.indicator)]
    .map(([indicator, { length }]) => `${indicator}: ${length}`)
    .sort();

type OtherHome = Extract<PlacedChange, { kind: 'otherHome' }>;
const isOtherHome = (change: PlacedChange): change is OtherHome => change.kind === 'otherHome';

/** Whether two sources give the same figure, as far as both print it; a reason for a gap counts as what is given. */
function isSame({ before, figure }: OtherHome): boolean {
  if (before.value === null || figure.value === null) return before.missing === figure.missing;
  return sameAsPrinted(before.value, figure.value);
}

/** Notes on figures that were not written because another source gives them differently. */
export const otherHomeNotes = (changes: readonly PlacedChange[]): ImportNote[] =>
  changes.filter(isOtherHome).flatMap((change): ImportNote[] => {
    if (isSame(change)) return [];
    const path = `${change.region}/${change.period}.json`;
    const [before, found] = [change.before, change.figure].map(valueOf);
    const values = {
      where: whereOf(change),
      path,
      source: change.before.source,
      before: before ?? '',
      found: found ?? '',
    };
    return [{ message: 'otherHome', values }];
  });

const droppedNotes = (changes: readonly PlacedChange[]) =>
  changes.flatMap((change): ImportNote[] =>
    change.kind === 'changed' && change.noteDropped
      ? [{ message: 'noteDropped', values: { where: whereOf(change), found: change.before.note?.ky ?? '' } }]
      : [],
  );

/** Lines that say what was added, changed, left alone and is gone. */
export function changeLines(changes: readonly PlacedChange[], options: ReportOptions): string[] {
  const of = (kind: PlacedChange['kind']) => changes.filter((change) => change.kind === kind);
  const part = (kind: 'added' | 'changed' | 'unchanged' | 'gone' | 'pruned', lines: readonly string[]) =>
    section({ message: kind, values: { count: of(kind).length } }, lines, options);
  const same = changes.filter(isOtherHome).filter(isSame).length;
  const dropped = droppedNotes(changes).map((note) => `  ${importText(note, options.language)}`);
  return [
    ...part('added', perIndicator(of('added'))),
    ...part('changed', of('changed').map(changeText)),
    ...dropped,
    ...part('unchanged', []),
    ...(same > 0
      ? [importText({ message: 'otherHomeSame', values: { count: same } }, options.language)]
      : []),
    ...(of('gone').length > 0 ? part('gone', of('gone').map(changeText)) : []),
    ...(of('pruned').length > 0 ? part('pruned', of('pruned').map(changeText)) : []),
  ];
}

/** Lines that say what tables gave, by which mapping, and what is odd in them. */
export function tableLines(tables: readonly ImportedTable[], options: ReportOptions): string[] {
  return tables.flatMap(({ file, mapping, source, figures, notes }) => [
    importText(
      { message: 'tableRead', values: { file, mapping, source, count: figures.length } },
      options.language,
    ),
    ...notes.map((note) => `  ${importText(note, options.language)}`),
  ]);
}

/** Lines that say what the files held and what is odd in them. */
export function fileLines({ tally, versions, notes, figures, fills }: ImportedFiles, options: ReportOptions) {
  const { files, series, observations, empty, mapped, headline, standIn, unmapped, unmappedFiles } = tally;
  const text = (note: ImportNote) => importText(note, options.language);
  const found = [...versions].sort().map(([version, count]) => `${version}: ${count}`).join(', '); // prettier-ignore
  const odd = [...notes, ...tallyNotes(tally)].map(text);
  const counts = { observations: mapped, headline, standIn, figures: figures.length, filled: fills.length };
  return [
    text({ message: 'versions', values: { found } }),
    text({ message: 'read', values: { files, series, observations, empty } }),
    text({ message: 'mapped', values: counts }),
    text({ message: 'unmapped', values: { observations: unmapped, files: unmappedFiles } }),
    ...(odd.length > 0 ? section({ message: 'reported', values: { count: odd.length } }, odd, options) : []),
  ];
}

/** All that was not taken: files, areas, figures, each with its reason and what to do. */
export function refusalLines(
  refused: readonly Refusal[],
  notes: readonly ImportNote[],
  language: ImportLanguage,
): string[] {
  const lines = [
    ...refused.map(({ file, reason }) => `${file}: ${importText(reason, language)}`),
    ...notes.map((note) => importText(note, language)),
  ];
  return section({ message: 'refused', values: { count: lines.length } }, lines, {
    language,
    limit: Infinity,
  });
}

/** Areas whose figures were not taken. */
export const areaNotes = ({ tally }: ImportedFiles): ImportNote[] => unknownAreaNotes(tally);
