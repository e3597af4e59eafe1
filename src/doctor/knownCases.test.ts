import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { dimensionsFound, sdmxSeries } from '../dataset/sdmxSeries.ts';
import { sdmxData } from '../dataset/sdmxData.ts';
import { readReport } from '../report/readReport.ts';
import { breakdownKey } from '../schema/figure.ts';
import type { Report } from '../schema/report.ts';
import { panelsFindings } from './doctorFindings.ts';
import type { DoctorFinding } from './finding.ts';
import { peopleBreaksOf, peopleOf, reportPanels } from './reportPanels.ts';
import { seriesPanels } from './seriesPanels.ts';

const folder = join(import.meta.dirname, '../../../shared/data/nsc-sdmx');
let report: Report;
beforeAll(() => {
  report = readReport(join(import.meta.dirname, '../../data'));
}, 60_000);

/** Findings in the files of the source, whether an indicator reads them or not. */
function fileFindings(): DoctorFinding[] {
  const areas = new Map(
    report.regions.flatMap(({ path, codes }) => codes.sdmx.map((code) => [code, path] as const)),
  );
  const parents = new Map(report.regions.map(({ path, parent }) => [path, parent]));
  const places = { areas, parents, people: peopleOf(report), peopleBreaks: peopleBreaksOf(report) };
  const panels = globSync('*.xml', { cwd: folder }).sort().flatMap((name) => {
    const data = sdmxData(readFileSync(join(folder, name)));
    return data ? seriesPanels(basename(name), sdmxSeries(data, dimensionsFound(data)), places) : [];
  }); // prettier-ignore
  return panelsFindings(panels);
}

/** Known problems of the source: file, rules of which one must find it, place, year. Empty where it is about a whole series. */
const cases: readonly [string, string, readonly string[], string, number | null][] = [
  ['D2 contributions taken for rates', '1.3.1.xml', ['parts-make-whole'], '', null],
  ['D2 contributions taken for rates', '15.1.1.1.xml', ['parts-make-whole'], '', null],
  ['D3 point lost, quotient at hand', '1.5.4.xml', ['terms-disagree'], 'kyrgyzstan', 2019],
  ['D3 point lost, quotient at hand', '11.b.2.xml', ['terms-disagree'], 'kyrgyzstan', 2024],
  ['D3 point lost, quotient at hand', '13.1.3.xml', ['terms-disagree'], 'kyrgyzstan', 2023],
  ['D3 point lost in some years', '4.1.2.a.xml', ['decimal-point'], 'kyrgyzstan', 2019],
  ['D3 point lost in some years', '4.1.2.a.xml', ['decimal-point'], 'issyk-kul', 2024],
  ['D3 point lost in a group', '16.7.1.a.xml', ['decimal-point'], 'kyrgyzstan', 2024],
  ['D3 point lost in a row', '7.1.2.xml', ['decimal-point'], 'kyrgyzstan', 2023],
  ['D3 point lost in a table', '10.3.1.xml', ['decimal-point'], 'osh-city', 2023],
  ['D3 more people than people', '11.3.1.a.xml', ['multiplier-unfit'], 'kyrgyzstan', null],
  ['D5 ten times too large', '11.7.1.a.xml', ['tenfold-step'], 'osh-city', 2019],
  ['D7 base of people changed', '3.4.1.xml', ['base-changed'], 'kyrgyzstan', 2022],
  ['D7 base of people changed', '3.3.2.xml', ['base-changed'], 'kyrgyzstan', 2022],
  ['D7 doctors per people', '3.c.1.xml', ['all-shifted'], '', 2022],
  ['D8 place of registration', '3.2.1.xml', ['mean-off'], 'kyrgyzstan', 2023],
  ['D8 place of registration', '3.2.2.xml', ['mean-off'], 'kyrgyzstan', 2023],
  ['D8 place of registration', '3.7.2.xml', ['level-shift'], 'bishkek', 2023],
  ['D14 a year copied', '6.4.1.1.xml', ['copied-year'], 'jalal-abad', 2013],
  ['D14 loss of 63 per cent', '6.4.1.1.xml', ['level-shift'], 'jalal-abad', 2012],
  ['D14 fall to 4.3', '6.4.1.1.xml', ['level-shift', 'jump'], 'batken', 2014],
  ['D14 constant for years', '6.4.2.1.xml', ['constant-run'], 'osh-city', 2012],
  ['D17 zero for a city counted elsewhere', '1.2.1.xml', ['zero-for-missing'], 'osh-city', 2007],
  ['D20 som as per cent', '10.2.1.xml', ['unit-unfit'], '', null],
  ['D20 kWh as per cent', '7.2.1.1.xml', ['unit-unfit'], '', null],
  ['D20 permits as per cent', '15.7.1.2.xml', ['unit-unfit'], '', null],
  ['D20 index as per cent', '8.2.1.xml', ['unit-unfit'], '', null],
  ['D23 city begins', '6.1.1.xml', ['late-start'], 'osh-city', 2013],
  ['D27 total outside its groups', '4.2.2.1.xml', ['total-outside'], 'naryn', 2015],
  ['D27 regions of one year too high', '3.7.2.xml', ['mean-off'], 'kyrgyzstan', 2015],
  ['D28 all fall for a year', '3.6.1.xml', ['all-jumped'], '', 2022],
  ['D28 one year doubled', '16.1.4.1.xml', ['mean-off', 'all-jumped'], '', 2018],
  ['D29 zero for men', '3.c.1.xml', ['zero-for-missing'], 'naryn', 2010],
  ['D31 one figure for two', '2.c.1.1.xml', ['same-places'], 'osh-city', 2007],
  ['D32 year of the pandemic', '3.3.2.xml', ['all-shifted'], '', 2020],
  ['copies', '11.5.1.xml', ['copied-series'], '', null],
  ['copies', '13.1.1.xml', ['copied-series'], '', null],
  ['copies', '11.5.2.xml', ['copied-series'], '', null],
];

describe.skipIf(!existsSync(folder))('in the files of the source, which lie beside the project', () => {
  let findings: DoctorFinding[];
  beforeAll(() => {
    findings = fileFindings();
  }, 60_000);

  test.each(cases)('%s is found: %s', (_, file, rules, region, year) => {
    const found = findings.filter(
      ({ rule, where }) =>
        where.file === file &&
        rules.includes(rule) &&
        (region === '' || where.regions.includes(region)) &&
        (year === null || where.periods.includes(year)),
    );
    expect(found.length).toBeGreaterThan(0);
  });

  test('an editor has at most 250 findings to look at, and 30 that are sure', () => {
    expect(findings.length).toBeLessThan(250);
    expect(findings.filter(({ confidence }) => confidence === 'sure').length).toBeLessThan(30);
  });

  test('no finding stands twice', () => {
    const ids = findings.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});

/** Treated figures for which a rule alone, without a second source, can see that something is wrong. */
const seen = ['decimal-point-lost', 'counted-in-oblast', 'zero-is-missing', 'one-figure-for-two', 'copied-or-constant', 'pandemic-year', 'unexplained-jump', 'out-of-range']; // prettier-ignore

test('finds again most of what is treated in data/, when it is shown the numbers as the source printed them', () => {
  const panels = reportPanels(report).map((panel) => ({
    ...panel,
    breaks: [],
    rows: panel.rows.map((row) => ({
      ...row,
      cells: new Map(
        [...row.cells].map(([year, cell]) => [year, { ...cell, value: cell.original ?? cell.value }]),
      ),
    })),
  }));
  const blamed = new Set(panelsFindings(panels).flatMap(({ where, cells }) => cells.map(({ region, period, by }) => [where.indicator, region, period, by].join('|')))); // prettier-ignore
  const treated = report.figures.filter(({ rule }) => rule !== undefined && seen.includes(rule));
  const found = treated.filter(({ indicator, region, period, by }) => blamed.has([indicator, region, period, breakdownKey(by)].join('|'))); // prettier-ignore
  expect(treated.length).toBeGreaterThan(100);
  expect(found.length / treated.length).toBeGreaterThan(0.9);
}, 60_000);
