import { breakdownKey, type Figure, type FigureLine, type MissingReason } from '../schema/figure.ts';
import { sourceText } from './importComment.ts';
import { count, type ImportTally } from './importTally.ts';
import { placements, type MappedEntry, type Placement } from './importPlacement.ts';
import { attributeOf, type SdmxObservation, type SdmxSeries } from './sdmxSeries.ts';
import { RefusedFile } from './sdmxXml.ts';

/** Statuses by which the source says why it prints no value; without one there is no figure at all. */
const missingByStatus: Readonly<Record<string, MissingReason>> = {
  L: 'not-collected',
  M: 'not-applicable',
  Q: 'suppressed',
};

function textOf(found: string | undefined, tally: ImportTally): string | undefined {
  const read = sourceText(found);
  if (read.kind === 'text') return read.text;
  if (read.kind === 'unfit') {
    const before = tally.unfit.get(read.text)?.count ?? 0;
    tally.unfit.set(read.text, { count: before + 1, problem: read.problem });
  }
  return undefined;
}

function intervalOf(observation: SdmxObservation): [number, number] | undefined {
  const bounds = [attributeOf(observation, 'LOWER_BOUND'), attributeOf(observation, 'UPPER_BOUND')];
  const [low, high] = bounds.map((bound) => (bound?.trim() ? Number(bound) : NaN));
  if (low === undefined || high === undefined) return undefined;
  return low <= high && Number.isFinite(low) && Number.isFinite(high) ? [low, high] : undefined;
}

type Place = { source: string; region: string };

/** The line of an observation without its indicator and breakdown; null where the source says nothing. */
function lineOf(observation: SdmxObservation, { source }: Place, tally: ImportTally) {
  const { value, status } = observation;
  const missing = value === null ? missingByStatus[status] : undefined;
  if (value === null && !missing) return null;
  const interval = intervalOf(observation);
  const comment = textOf(attributeOf(observation, 'COMMENT_OBS') ?? attributeOf(observation, 'COMMENT_TS'), tally); // prettier-ignore
  const sourceDetail = textOf(attributeOf(observation, 'SOURCE_DETAIL'), tally);
  return {
    value,
    ...(missing && { missing }),
    status,
    source,
    ...(interval && { interval }),
    ...(comment && { comment }),
    ...(sourceDetail && { sourceDetail }),
  };
}

function yearOf(text: string, line: number): number {
  if (!/^(19|20)\d\d$/.test(text))
    throw new RefusedFile({ message: 'period', values: { line, found: text } });
  return Number(text);
}

function seriesFigures(series: SdmxSeries, homes: readonly Placement[], place: Place, tally: ImportTally) {
  return [...series.observations].flatMap(([text, observation]): Figure[] => {
    const frequency = series.key['FREQ'] ?? 'A';
    const period = yearOf(frequency === 'A' ? text : `${text}, FREQ=${frequency}`, observation.line);
    tally.mapped += 1;
    const line = lineOf(observation, place, tally);
    return homes.flatMap(({ indicator, by, rule }) => {
      if (!by) tally[rule ? 'standIn' : 'headline'] += 1;
      if (!line) return [];
      const figure: FigureLine = {
        indicator: indicator.id,
        ...(by && { by }),
        ...line,
        ...(rule && { rule }),
      };
      return [{ ...figure, region: place.region, period }];
    });
  });
}

/** Text that is equal for figures of one key: indicator, region, period, breakdown. */
export const figureKey = ({ indicator, region, period, by }: Figure) =>
  `${indicator} ${region} ${period} ${breakdownKey(by)}`.trim();

/**
 * Adds figures to those of other files.
 * Throws: RefusedFile when one key would have two values; `figures` is then as it was.
 */
export function addFigures(figures: Map<string, Figure>, found: readonly Figure[]): void {
  const added = new Map<string, Figure>();
  for (const figure of found) {
    const where = figureKey(figure);
    const before = figures.get(where) ?? added.get(where);
    if (before && before.value !== figure.value) {
      const values = { first: `${before.value}`, second: `${figure.value}`, where };
      throw new RefusedFile({ message: 'contradiction', values });
    }
    if (!before) added.set(where, figure);
  }
  for (const [key, figure] of added) figures.set(key, figure);
}

type FileSeries = { source: string; series: readonly SdmxSeries[] };
export type AreaCodes = ReadonlyMap<string, string>;

/**
 * Figures of a file: of its series, those that indicators read, of areas that are known. Counts them in `tally`.
 * Throws: RefusedFile when such a series is not yearly.
 */
export function fileFigures(
  { source, series }: FileSeries,
  entries: readonly MappedEntry[],
  areas: AreaCodes,
  tally: ImportTally,
): Figure[] {
  if (entries.length === 0) tally.unmappedFiles += 1;
  return series.flatMap((each) => {
    const area = each.key['REF_AREA'] ?? '';
    const region = areas.get(area);
    const homes = placements(each.key, region ?? '', entries);
    const unit = each.key['UNIT_MEASURE'];
    for (const { indicator } of unit ? homes : []) {
      tally.units.set(indicator.id, (tally.units.get(indicator.id) ?? new Set()).add(unit ?? ''));
    }
    if (homes.length > 0 && region === undefined) count(tally.unknownAreas, area, each.observations.size);
    if (homes.length > 0 && region !== undefined) {
      return seriesFigures(each, homes, { source, region }, tally);
    }
    tally.unmapped += each.observations.size;
    return [];
  });
}
