import { decodedXml, readSdmxXml, type XmlElement, type XmlHandler } from './sdmxXml.ts';

type Values = Record<string, string>;

/** An observation with its own values: time, OBS_VALUE, attributes. `line` is where it stands in the file. */
export type RawObservation = { values: Readonly<Values>; line: number };
/** One `Series` element as it stands in the file: key and attributes together. */
export type RawSeries = { values: Readonly<Values>; observations: RawObservation[]; line: number };
/** Shape: `keyNames` are the dimensions where the file itself tells them from attributes (generic data), else null. */
export type SdmxData = {
  structureVersion: string | null;
  keyNames: readonly string[] | null;
  series: readonly RawSeries[];
};

/** Names of SDMX components; others, such as `action`, belong to the message. */
const components = (attributes: Readonly<Values>) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => /^[A-Z][A-Z0-9_]*$/.test(name)));

/** What both kinds of message have in common: header, data set, series, observations. */
function dataState() {
  const state = {
    series: [] as RawSeries[],
    keyNames: new Set<string>(),
    version: null as string | null,
    timeDimension: 'TIME_PERIOD',
    dataSet: {} as Values,
    openSeries: null as (RawSeries & { values: Values }) | null,
    openObservation: null as (RawObservation & { values: Values }) | null,
    header({ name, attributes }: XmlElement) {
      const { dimensionAtObservation, namespace, version } = attributes;
      if (name === 'Structure') state.timeDimension = dimensionAtObservation ?? state.timeDimension;
      state.version ??= (name === 'Ref' && version) || /\(([\d.]+)\)/.exec(namespace ?? '')?.[1] || null;
    },
    beginSeries(values: Values, line: number) {
      state.openSeries = { values: { ...state.dataSet, ...values }, observations: [], line };
      state.series.push(state.openSeries);
    },
    beginObservation(values: Values, line: number) {
      state.openObservation = { values, line };
      if (state.openSeries) state.openSeries.observations.push(state.openObservation);
      // Without series every observation carries its whole key.
      else state.series.push({ values, observations: [state.openObservation], line });
    },
  };
  return state;
}
type DataState = ReturnType<typeof dataState>;

function specificHandler(state: DataState): XmlHandler {
  let inData = false;
  return {
    open(element) {
      const { name, attributes, line } = element;
      if (name === 'DataSet') {
        inData = true;
        state.dataSet = components(attributes);
      } else if (!inData) state.header(element);
      else if (name === 'Series') state.beginSeries(components(attributes), line);
      else if (name === 'Obs') {
        state.beginObservation(
          { ...(state.openSeries ? {} : state.dataSet), ...components(attributes) },
          line,
        );
      }
    },
    close(name) {
      if (name === 'Series') state.openSeries = null;
      if (name === 'DataSet') inData = false;
    },
  };
}

/** Writes one `<Value id value>` of generic data where its container says. */
function takeValue(state: DataState, container: string, { attributes }: XmlElement) {
  const { id, value = '' } = attributes;
  if (!id) return;
  const target = state.openObservation?.values ?? state.openSeries?.values ?? state.dataSet;
  if (container === 'SeriesKey' || container === 'ObsKey') state.keyNames.add(id);
  if (container === 'SeriesKey' || container === 'ObsKey' || container === 'Attributes') target[id] = value;
}

function genericHandler(state: DataState): XmlHandler {
  const path: string[] = [];
  return {
    open(element) {
      const { name, attributes, line } = element;
      const container = path.at(-1) ?? '';
      const observation = state.openObservation?.values;
      if (path.includes('Header')) state.header(element);
      else if (name === 'Series') state.beginSeries({}, line);
      else if (name === 'Obs') state.beginObservation(state.openSeries ? {} : { ...state.dataSet }, line);
      else if (name === 'Value' && !path.includes('Group')) takeValue(state, container, element);
      else if (name === 'ObsDimension' && observation) {
        observation[attributes['id'] ?? state.timeDimension] = attributes['value'] ?? '';
      } else if (name === 'ObsValue' && observation) observation['OBS_VALUE'] = attributes['value'] ?? '';
      path.push(name);
    },
    close(name) {
      path.pop();
      if (name === 'Obs') state.openObservation = null;
      if (name === 'Series') state.openSeries = null;
    },
  };
}

/**
 * The series of a data file as they stand in it, structure-specific or generic; null when it is a structure file.
 * Throws: RefusedFile when it is not SDMX-ML 2.1.
 */
export function sdmxData(bytes: Uint8Array): SdmxData | null {
  const state = dataState();
  const kind = readSdmxXml(decodedXml(bytes), (kind) => {
    if (kind === 'structure') return { open: () => undefined, close: () => undefined };
    return kind === 'generic' ? genericHandler(state) : specificHandler(state);
  });
  if (kind === 'structure') return null;
  const keyNames = state.keyNames.size > 0 ? [...state.keyNames] : null;
  return { structureVersion: state.version, keyNames, series: state.series };
}
