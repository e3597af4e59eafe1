import { reviewMessages, type ReviewMessage } from '../i18n/reviewText.ts';
import type { Language } from '../schema/language.ts';
import { reviewText } from '../i18n/reviewText.ts';
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
      matters: report.matters,
      promises: report.promises,
      // Decisions about an indicator bear its name.
      decisions: report.indicators,
      editions: [report.edition],
    };
    const key = register === 'regions' && id === '' ? report.root.path : id;
    const entry = [...(lists[register] ?? [])].find((one) => (one.path ?? one.id) === key);
    const name = entry?.short ?? entry?.name ?? entry?.title;
    const named = `register_${register}`;
    if (name) return isMessage(named) ? `${reviewText(named, language)}: ${name[language]}` : name[language];
  }
  const named = `register_${register}`;
  return isMessage(named) ? `${reviewText(named, language)}: ${id}` : `${register}/${id}`;
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
