import { observationStatuses, type ObservationStatus } from '../schema/figure.ts';
import type { ImportNote } from '../i18n/importText.ts';
import type { RawObservation, RawSeries, SdmxData } from './sdmxData.ts';
import { RefusedFile } from './sdmxXml.ts';

/** Missing: `value` is null where the source prints NaN or nothing. */
export type SdmxObservation = {
  value: number | null;
  status: ObservationStatus;
  values: Readonly<Record<string, string>>;
  /** Values of the `Series` element in which it stands. */
  seriesValues: Readonly<Record<string, string>>;
  line: number;
};

/** Shape: `key` has every dimension and UNIT_MEASURE; observations by time period. */
export type SdmxSeries = {
  key: Readonly<Record<string, string>>;
  observations: Map<string, SdmxObservation>;
};

const seriesAttributes = new Set([
  'COMMENT_TS', 'CUST_BREAKDOWN_LB', 'DATA_LAST_UPDATE', 'GEO_INFO_TYPE', 'GEO_INFO_URL', 'NATURE', 'TIME_PER_COLLECT',
  'COMMENT_OBS', 'SOURCE_DETAIL', 'TIME_DETAIL', 'TIME_COVERAGE', 'BASE_PER', 'UPPER_BOUND', 'LOWER_BOUND',
  'OBS_STATUS', 'OBS_VALUE', 'TIME_PERIOD', 'UNIT_MULT', 'TITLE', 'DECIMALS', 'CONF_STATUS', 'COLLECTION', 'TIME_FORMAT',
]); // prettier-ignore

/** Dimensions that a file tells by itself: those of its keys, or all series attributes that are not known as such. */
export function dimensionsFound({ keyNames, series }: SdmxData): readonly string[] {
  const names = keyNames ?? series.flatMap(({ values }) => Object.keys(values));
  return [...new Set(names)].filter((name) => !seriesAttributes.has(name) && name !== 'UNIT_MEASURE');
}

const numberPattern = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** An attribute of an observation, or of its series where it has none of its own. */
export const attributeOf = ({ values, seriesValues }: SdmxObservation, name: string): string | undefined =>
  values[name] ?? seriesValues[name];

function observation({ values, line }: RawObservation, { values: seriesValues }: RawSeries): SdmxObservation {
  const text = (values['OBS_VALUE'] ?? 'NaN').trim();
  const code = values['OBS_STATUS'] ?? seriesValues['OBS_STATUS'] ?? 'A';
  const status = observationStatuses.find((known) => known === code);
  if (!status) throw new RefusedFile({ message: 'status', values: { line, found: code } });
  if (text !== 'NaN' && text !== '' && !(numberPattern.test(text) && Number.isFinite(Number(text)))) {
    throw new RefusedFile({ message: 'value', values: { line, found: text } });
  }
  return { value: text && text !== 'NaN' ? Number(text) : null, status, values, seriesValues, line };
}

/** A series whose observations complete its key, where another dimension than time is at the observation, taken apart. */
function keyedSeries(raw: RawSeries, dimensions: readonly string[]): RawSeries[] {
  if (dimensions.every((dimension) => raw.values[dimension])) return [raw];
  return raw.observations.map((found) => ({
    values: { ...raw.values, ...found.values },
    observations: [found],
    line: found.line,
  }));
}

function keyOf({ values, line }: RawSeries, dimensions: readonly string[]) {
  const key: Record<string, string> = {};
  for (const dimension of dimensions) {
    const code = values[dimension];
    if (!code) throw new RefusedFile({ message: 'dimension', values: { line, found: dimension } });
    if (!/^[\w@$-]+$/.test(code))
      throw new RefusedFile({ message: 'code', values: { line, dimension, found: code } });
    key[dimension] = code;
  }
  const unit = values['UNIT_MEASURE'];
  return unit ? { ...key, UNIT_MEASURE: unit } : key;
}

const named = (key: Readonly<Record<string, string>>, period: string) =>
  [
    ...Object.entries(key)
      .filter(([, code]) => code !== '_T')
      .map(([dimension, code]) => `${dimension}=${code}`),
    period,
  ].join(' ');

/** Puts an observation into its series. A value beside NaN is no contradiction: NaN says nothing. */
function takeObservation({ key, observations }: SdmxSeries, period: string, next: SdmxObservation) {
  const before = observations.get(period);
  if (before && before.value !== null && next.value !== null && before.value !== next.value) {
    const where = `${named(key, period)}, ${before.line}, ${next.line}`;
    const values = { first: before.value, second: next.value, where };
    throw new RefusedFile({ message: 'contradiction', values });
  }
  if (!before || before.value === null) observations.set(period, next);
}

/**
 * The series of a file, elements of one key merged.
 * Throws: RefusedFile when there is no observation, a dimension or time is missing, a value is no number, a status is unknown,
 * or one key and period has two values.
 */
export function sdmxSeries(data: SdmxData, dimensions: readonly string[]): SdmxSeries[] {
  const byKey = new Map<string, SdmxSeries>();
  for (const raw of data.series.flatMap((each) => keyedSeries(each, dimensions))) {
    const key = keyOf(raw, dimensions);
    const id = Object.values(key).join(' ');
    const series = byKey.get(id) ?? { key, observations: new Map() };
    byKey.set(id, series);
    for (const found of raw.observations) {
      const period = found.values['TIME_PERIOD'] ?? raw.values['TIME_PERIOD'];
      if (!period) {
        throw new RefusedFile({ message: 'dimension', values: { line: found.line, found: 'TIME_PERIOD' } });
      }
      takeObservation(series, period, observation(found, raw));
    }
  }
  const merged = [...byKey.values()].filter(({ observations }) => observations.size > 0);
  if (merged.length === 0) throw new RefusedFile({ message: 'noObservations', values: {} });
  return merged;
}

/** The multipliers of a series; more than one is a fault of the source. */
export const multipliers = ({ observations }: SdmxSeries) => [
  ...new Set([...observations.values()].map((each) => attributeOf(each, 'UNIT_MULT') ?? '0')),
];

/** A note for each series whose observations have different multipliers. */
export const multiplierNotes = (file: string, all: readonly SdmxSeries[]): ImportNote[] =>
  all.flatMap((series) => {
    const found = multipliers(series);
    if (found.length < 2) return [];
    const where = named(series.key, '').trim();
    return [{ message: 'unitMultiplier', values: { file, found: found.join(', '), where } }];
  });
