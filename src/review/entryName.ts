import { formatNumber } from '../i18n/number.ts';
import { reviewMessages, type ReviewMessage } from '../i18n/reviewText.ts';
import type { Language } from '../schema/language.ts';
import type { Pair } from './pageChanges.ts';
import type { RegisterChange } from './registerChanges.ts';
import type { Tell } from './tell.ts';

type Named = { id?: string; path?: string } & Partial<
  Record<'short' | 'name' | 'title', Readonly<Record<Language, string>>>
>;

/** The name of the entry of a register; its id where it has no name. */
export function entryName(
  { register, id }: Pick<RegisterChange, 'register' | 'id'>,
  { head, base }: Pair,
): string {
  const { language } = head;
  for (const { report } of [head, base]) {
    const lists: Partial<Record<RegisterChange['register'], Iterable<Named>>> = {
      indicators: report.indicators,
      domains: report.domains,
      dimensions: report.dimensions,
      laws: report.laws,
      regions: report.regions,
      kinds: report.kinds.values(),
      units: report.units.values(),
      bodies: report.bodies.values(),
      sources: report.sources.values(),
      rules: report.rules.values(),
      'flag-rules': report.flagRules.values(),
      indices: report.indices.values(),
      editions: [report.edition],
      matters: report.matters,
      decisions: report.indicators,
      promises: report.promises,
    };
    const key = register === 'regions' && id === '' ? report.root.path : id;
    const entry = [...(lists[register] ?? [])].find((one) => (one.path ?? one.id) === key);
    const name = entry?.short ?? entry?.name ?? entry?.title;
    if (name) return name[language];
  }
  return id;
}

const isMessage = (key: string): key is ReviewMessage => key in reviewMessages;

/** The name of a field with those around it; one that has no name keeps the one it has in the file. */
export function fieldName({ path }: Pick<RegisterChange, 'path'>, { say }: Tell): string {
  const steps = path.split('.').filter((step) => !/^(?:\d+|ky|ru|en)$/.test(step));
  return steps
    .map((step) => {
      const key = `field_${step}`;
      return isMessage(key) ? say(key) : step;
    })
    .join(', ');
}

/** A value of a field as told: numbers in the writing of the language, a unit by its name; "" for nothing. */
export function fieldValue(
  { register, path }: Pick<RegisterChange, 'register' | 'path'>,
  text: string,
  { head, base }: Pair,
): string {
  if (/^-?\d+(?:\.\d+)?$/.test(text) && !/(?:year|period|periods|years)(?:\.\d+)?$/.test(path)) {
    return formatNumber(Number(text), text.split('.')[1]?.length ?? 0, head.language);
  }
  if (register !== 'indicators' || path !== 'unit') return text;
  return (head.report.units.get(text) ?? base.report.units.get(text))?.name[head.language] ?? text;
}
