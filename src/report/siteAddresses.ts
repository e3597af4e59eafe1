import {
  dataPackageJson,
  figuresCsv,
  figuresJson,
  figuresSchemaJson,
  indicatorCsv,
  indicatorJson,
  quarantineCsvFile,
  quarantineJsonFile,
  regionCsv,
  regionJson,
  scoresCsv,
} from '../dataset/address.ts';
import type { Parts } from '../schema/checkData.ts';
import { languages } from '../schema/language.ts';

/** Pages that every language has, below it; the first is the front page. */
export const fixedPages = [
  ...['', 'about/', 'balance/', 'compare/', 'data/', 'editors/', 'flags/', 'indicators/', 'indices/'],
  ...['laws/', 'method/', 'problems/', 'promises/', 'regions/'],
] as const;

const files = [
  ...[figuresCsv, figuresJson, figuresSchemaJson, dataPackageJson, scoresCsv],
  ...[quarantineCsvFile, quarantineJsonFile],
];

/** Every address of the site that words may link to, files of `public/` and forms for bodies aside. */
export function siteAddresses(
  parts: Pick<Parts, 'indicators' | 'regions' | 'laws' | 'indices'>,
): ReadonlySet<string> {
  const indicators = parts.indicators.map(({ id }) => id);
  const regions = parts.regions.map(({ path }) => path);
  const below = [
    ...fixedPages,
    ...indicators.flatMap((id) => [`indicators/${id}/`, `indicators/${id}/figures/`, `balance/${id}/`]),
    ...regions.map((path) => `regions/${path}/`),
    ...parts.laws.map(({ id }) => `laws/${id}/`),
    ...parts.indices.map(({ id }) => `indices/${id}/`),
  ];
  return new Set([
    ...['/', '/edit/', '/edit/ru/', '/edit/en/'],
    ...files,
    ...indicators.flatMap((id) => [indicatorCsv(id), indicatorJson(id)]),
    ...regions.flatMap((path) => [regionCsv(path), regionJson(path)]),
    ...languages.flatMap((language) => below.map((page) => `/${language}/${page}`)),
  ]);
}
