import { counted } from '../i18n/phrase.ts';
import type { Region } from '../schema/region.ts';
import type { Report } from '../schema/report.ts';
import { found, regionHref, type Context } from './context.ts';
import { formatYears } from '../i18n/date.ts';
import { formatNumber } from '../i18n/number.ts';
import { briefFlags } from './flagsBrief.ts';
import { mattersView } from './mattersView.ts';
import { heldLines } from './heldView.ts';
import { peersView } from './peersView.ts';
import { profileRow, type ProfileRow } from './profileRow.ts';

export type ProfileGroup = { id: string; name: string; rows: ProfileRow[] };

function groupsOf(region: Region, context: Context): ProfileGroup[] {
  const { report, language } = context;
  return report.domains.map((domain) => ({
    id: domain.id,
    name: domain.name[language],
    rows: report.indicators
      .filter((indicator) => indicator.domain === domain.id)
      .map((indicator) => profileRow(indicator, region, context)),
  }));
}

/** Ancestors of a place, the root first. */
function ancestors(region: Region, report: Report): Region[] {
  if (region.parent === null) return [];
  const parent = report.region(region.parent);
  return [...ancestors(parent, report), parent];
}

function factsOf(region: Region, rows: readonly ProfileRow[], { report, language, t }: Context) {
  const { iso, soate } = region.codes;
  const headline = report.edition.headline.flatMap((id) => {
    const row = rows.find((item) => item.id === id);
    return row?.own.value === null || !row ? [] : [{ label: `${row.name}, ${row.year}`, value: row.full }];
  });
  return [
    ...headline,
    { label: t('table.kind'), value: found(report.kinds, region.kind).name[language] },
    ...(region.areaKm2
      ? [{ label: t('region.area'), value: `${formatNumber(region.areaKm2, 0, language)}\u00a0км²` }]
      : []),
    ...(iso ? [{ label: t('region.iso'), value: iso }] : []),
    ...(soate ? [{ label: t('region.soate'), value: soate }] : []),
  ];
}

/** Rows at either end of the order, as two lists of at most six. */
function edgesOf(rows: readonly ProfileRow[], { t }: Context) {
  return (['worst', 'best'] as const)
    .map((edge) => {
      const all = rows.filter((row) => row.edge === edge);
      return {
        label: t(`region.${edge}`, { count: all.length }),
        rows: all.map((row) => ({ id: row.id, name: row.name, text: row.full })),
      };
    })
    .filter((list) => list.rows.length > 0);
}

function titleOf(region: Region, rows: readonly ProfileRow[], context: Context): string {
  const { t, words, language } = context;
  const name = region.name[language];
  const count = (edge: 'best' | 'worst') => rows.filter((row) => row.edge === edge).length;
  const compared = rows.filter((row) => row.standing !== null).length;
  if (compared === 0) {
    const measured = rows.filter((row) => row.own.value !== null).length;
    return counted(words, 'region.titleMeasured', measured, { name, of: rows.length });
  }
  const [worst, best] = [count('worst'), count('best')];
  const key = worst > 0 ? (best > 0 ? 'both' : 'worst') : best > 0 ? 'best' : 'neither';
  return t(`region.title.${key}`, { name, of: compared, worst, best });
}

/** Everything the profile of a place prints. */
export function describeRegion(region: Region, context: Context) {
  const { report, language, t } = context;
  const groups = groupsOf(region, context);
  const rows = groups.flatMap((group) => group.rows);
  const years = rows.flatMap((row) => row.trend.points.map((point) => point.year));
  const span = years.length > 0 ? ([Math.min(...years), Math.max(...years)] as const) : ([0, 1] as const);
  const owed = rows.filter((row) => row.owed !== null).length;
  const measured = rows.filter((row) => row.own.value !== null).length;
  return {
    name: region.name[language],
    short: region.short[language],
    title: titleOf(region, rows, context),
    lead: t('region.lead', { measured, owed, of: rows.length }),
    facts: factsOf(region, rows, context),
    crumbs: [
      { href: `/${language}/regions/`, text: t('nav.regions') },
      ...ancestors(region, report).map((place) => ({
        href: regionHref(language, place),
        text: place.name[language],
      })),
    ],
    children: region.children.map((path) => {
      const child = report.region(path);
      return { name: child.name[language], href: regionHref(language, child) };
    }),
    groups,
    measured,
    best: rows.filter((row) => row.edge === 'best'),
    worst: rows.filter((row) => row.edge === 'worst'),
    edges: edgesOf(rows, context),
    held: heldLines(context.held.ofRegion(region.path), context, 'indicator'),
    flags: briefFlags(region, context),
    peers: peersView(region, context),
    matters: mattersView(region, context),
    years: span,
    sources: context.sources.map((id) => found(report.sources, id).title[language]),
    heads: {
      indicator: t('table.indicator'),
      own: region.short[language],
      republic: t('table.republic'),
      worse: t('table.worse'),
      better: t('table.better'),
      rank: t('table.rank'),
      trend: years.length > 0 ? formatYears(...span) : '',
      signs: t('table.signs'),
      break: t('mark.break'),
      due: t('state.not-yet-due'),
      flag: t('flags.inRow'),
    },
  };
}
