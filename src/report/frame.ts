import { formatAsOf } from '../i18n/date.ts';
import { ownNames } from '../i18n/ownNames.ts';
import { languages } from '../schema/language.ts';
import { found, type Context } from './context.ts';

const sections = [
  'home',
  'regions',
  'indicators',
  'balance',
  'flags',
  'laws',
  'problems',
  'compare',
  'data',
  'method',
  'about',
] as const;
export type Section = (typeof sections)[number];

/**
 * Head and foot around every page: navigation, the same page in the other languages, edition and sources.
 * Shape: `path` is the address below the language, "" or "regions/batken/".
 */
export function describeFrame(context: Context, path: string, section: Section | null) {
  const { report, language, t } = context;
  const { edition, boundaries } = report;
  const credits = context.sources.map((id) => found(report.sources, id).attribution[language]);
  const shapes = [boundaries.source, boundaries.lakesSource].filter((id) => id !== undefined);
  return {
    language,
    section,
    t,
    home: `/${language}/`,
    edition: t('foot.edition', { title: edition.title[language], status: t(`edition.${edition.status}`) }),
    kicker: `${edition.title[language]} · ${t(`edition.${edition.status}`)}`,
    dated: t('foot.data', {
      date: formatAsOf(edition.dataDate, language),
      sources: [...new Set(credits)].join('; '),
    }),
    mapSources: shapes.map((id) => found(report.sources, id).attribution[language]),
    borders: found(report.sources, boundaries.source).borders?.[language] ?? '',
    termsHref: `/${language}/data/#terms`,
    guideHref: `/${language}/editors/`,
    nav: sections.map((id) => ({
      href: id === 'home' ? `/${language}/` : `/${language}/${id}/`,
      text: t(`nav.${id}`),
      isCurrent: id === section,
    })),
    languages: languages.map((other) => ({
      language: other,
      name: ownNames[other],
      href: `/${other}/${path}`,
      isCurrent: other === language,
    })),
  };
}
