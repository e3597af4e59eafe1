import type { Figure } from '../schema/figure.ts';
import type { Report } from '../schema/report.ts';
import { dataPackageJson } from './address.ts';
import { batches, selectedFigures, type Selection } from './figureSelection.ts';

/** What a selection of figures refers to. Shape: lists in the order of the report. */
function metadata(report: Report, selection: Selection) {
  const { edition } = report;
  const used = usedIds(report, selection);
  const indicators = report.indicators.filter(({ id }) => used.indicators.has(id));
  const units = new Set(indicators.map(({ unit }) => unit));
  const bodies = new Set(indicators.flatMap(({ owners }) => owners));
  const sources = [...report.sources.values()].filter(({ id }) => used.sources.has(id));
  for (const { publisher } of sources) bodies.add(publisher);
  return {
    edition: { id: edition.id, title: edition.title, status: edition.status },
    dataDate: edition.dataDate,
    dataPackage: dataPackageJson,
    selection,
    sources,
    indicators,
    units: [...report.units.values()].filter(({ id }) => units.has(id)),
    regions: report.regions
      .filter(({ path }) => used.regions.has(path))
      .map((region) => ({ ...region, children: undefined, depth: undefined })),
    dimensions: report.dimensions.filter(({ code }) => used.dimensions.has(code)),
    bodies: [...report.bodies.values()].filter(({ id }) => bodies.has(id)),
    rules: [...report.rules.values()].filter(({ id }) => used.rules.has(id)),
  };
}

function usedIds(report: Report, { indicator, region }: Selection) {
  const used = {
    indicators: new Set(indicator === undefined ? [] : [indicator]),
    regions: new Set(region === undefined ? [] : [region]),
    sources: new Set(indicator === undefined ? [] : report.indicator(indicator).series.map((s) => s.source)),
    rules: new Set<string>(),
    dimensions: new Set<string>(),
  };
  if (indicator === undefined && region === undefined) {
    for (const { id } of report.indicators) used.indicators.add(id);
    for (const { path } of report.regions) used.regions.add(path);
  }
  for (const figure of selectedFigures(report, { indicator, region })) {
    used.indicators.add(figure.indicator);
    used.regions.add(figure.region);
    used.sources.add(figure.source);
    if (figure.rule) used.rules.add(figure.rule);
    for (const dimension in figure.by) used.dimensions.add(dimension);
  }
  return used;
}

/**
 * The figures of a selection as one JSON object, in parts to be joined: `edition`, `dataDate`, everything that the figures refer
 * to (`sources` with licence and attribution, `indicators` with definition, `units`, `regions`, `dimensions`, `bodies`, `rules`),
 * then `figures`, one a line, in the shape of the year files with `region` and `period` added.
 * Missing: `"value": null` and the reason in `missing`.
 */
export function* json(report: Report, selection: Selection = {}): Generator<string> {
  const lines = Object.entries(metadata(report, selection)).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  yield `{\n${lines.join(',\n')},\n"figures": [`;
  let separator = '\n';
  for (const figures of batches(selectedFigures(report, selection))) {
    yield separator + figures.map(figureLine).join(',\n');
    separator = ',\n';
  }
  yield '\n]\n}\n';
}

function figureLine({ indicator, region, period, ...rest }: Figure): string {
  return JSON.stringify({ indicator, region, period, ...rest });
}
