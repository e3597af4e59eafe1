import { fold } from '../i18n/fold.ts';
import { importText, type ImportMessage, type ImportNote } from '../i18n/importText.ts';
import { languages, type Language } from '../schema/language.ts';
import { nearest } from '../schema/nearest.ts';
import type { Region } from '../schema/region.ts';
import type { Report } from '../schema/report.ts';
import type { FormRequest } from './formRequest.ts';

/** A form that cannot be made; nothing has been written. */
export class RefusedRequest extends Error {
  readonly reason: ImportNote;
  constructor(reason: ImportNote) {
    super(reason.message);
    this.reason = reason;
  }
}

/** What an editor asks for, as typed. */
export type AskedForm = {
  place: string;
  year: string;
  language: Language;
  source: string;
  body?: string | undefined;
  breakdowns: boolean;
};

/** Throws: RefusedRequest when `found` is not among the ids. */
function known(found: string, ids: readonly string[], message: ImportMessage, language: Language): string {
  if (ids.includes(found)) return found;
  const near = nearest(found, ids);
  const meant = near ? importText({ message: 'formMeant', values: { found: near } }, language) : '';
  throw new RefusedRequest({ message, values: { found, meant, expected: ids.join(', ') } });
}

/** The place of a path or of a name in any language. */
function placeOf({ regions, region }: Report, asked: string, language: Language): Region {
  if (regions.some(({ path }) => path === asked)) return region(asked);
  const word = fold(asked);
  const called = (fits: (name: string) => boolean) =>
    regions.filter((one) => languages.some((each) => [one.name[each], one.short[each]].map(fold).some(fits)));
  const exact = called((name) => name === word);
  // "Талас" is enough for "Талас облусу" as long as no other place has the word in its name.
  const named = exact.length > 0 ? exact : called((name) => name.split(' ').includes(word));
  const [first, second] = named;
  if (first && !second) return first;
  if (first) {
    const expected = named.map(({ path }) => path).join(', ');
    throw new RefusedRequest({ message: 'formRegions', values: { found: asked, expected } });
  }
  const paths = regions.map(({ path }) => path);
  return region(known(asked, paths, 'formRegion', language));
}

/** Years in which a place was one, up to the year after the data. */
function yearOf(asked: string, { valid }: Region, { edition }: Report): number {
  const bound = (day: string | undefined, fallback: number) => (day ? Number(day.slice(0, 4)) : fallback);
  const first = bound(valid.from, 1991);
  const last = Math.min(bound(valid.to, Infinity), bound(edition.dataDate, 0) + 1);
  const year = /^\d{4}$/.test(asked) ? Number(asked) : NaN;
  if (year >= first && year <= last) return year;
  throw new RefusedRequest({ message: 'formYear', values: { found: asked, expected: `${first}–${last}` } });
}

/** The request that an editor typed. Throws: RefusedRequest with what there is instead. */
export function formRequest(report: Report, asked: AskedForm): FormRequest {
  const { language, breakdowns } = asked;
  const region = placeOf(report, asked.place, language);
  const year = yearOf(asked.year, region, report);
  const source = known(asked.source, [...report.sources.keys()], 'formSource', language);
  const body =
    asked.body === undefined ? null : known(asked.body, [...report.bodies.keys()], 'formBody', language);
  return { region: region.path, year, language, source, body, breakdowns };
}
