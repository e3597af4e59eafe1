import type { DoctorNames } from '../src/i18n/doctorText.ts';
import type { Language } from '../src/schema/language.ts';
import type { Report } from '../src/schema/report.ts';

/** Names of indicators, places and groups as readers know them; what data/ does not know stays as it is. */
export function doctorNames(report: Report, language: Language): DoctorNames {
  const indicators = new Map(
    report.indicators.map(({ id, code, short }) => [id, `${code} ${short[language]}`]),
  );
  const regions = new Map(report.regions.map(({ path, short }) => [path, short[language]]));
  const dimensions = new Map(report.dimensions.map((one) => [one.code, one]));
  const group = (pair: string) => {
    const [code = '', value] = pair.split('=');
    const dimension = dimensions.get(code);
    if (value === undefined) return dimension?.name[language] ?? pair;
    return dimension?.codes.find((one) => one.code === value)?.name[language] ?? pair;
  };
  return {
    indicator: (id) => indicators.get(id) ?? id,
    region: (path) => regions.get(path) ?? path,
    rule: (id) => report.rules.get(id)?.title[language] ?? id,
    body: (id) => report.bodies.get(id)?.short[language] ?? id,
    by: (text) => text.replace(/[^;/\s]+/g, group),
  };
}
