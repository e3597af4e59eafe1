import { formatNumber } from '../i18n/number.ts';
import type { Region } from '../schema/region.ts';
import { peerGroups } from '../stats/peers.ts';
import { regionHref, type Context } from './context.ts';
import { placesBelow } from './period.ts';

/** How many of the nearest places are named. */
const count = 3;

/**
 * With whom a place is fairly compared: the nearest of its kind by the edition's structural indicators, each with its distance.
 * Missing: null for the root and where no other place is of its kind; without traits the group is by kind and has no distances.
 */
export function peersView(region: Region, context: Context) {
  const { report, language, t } = context;
  if (region.parent === null) return null;
  const parent = report.region(region.parent);
  const places = placesBelow(report, parent);
  const traits = report.edition.structure.map((id) => {
    const year = context.shown(report.indicator(id), parent);
    return {
      id,
      values: places.map(({ path }) =>
        year === null ? null : (report.series(id, path).get(year)?.value ?? null),
      ),
    };
  });
  const groups = peerGroups(
    places.map(({ path, kind }) => ({ id: path, kind })),
    { traits, count },
  );
  const group = groups[places.findIndex(({ path }) => path === region.path)];
  if (!group || group.basis === 'none') return null;
  const names = report.edition.structure.map((id) => report.indicator(id).short[language]).join(', ');
  return {
    label: group.basis === 'structure' ? t('region.peersBy', { traits: names }) : t('region.peersByKind'),
    places: group.peers.map(({ id, distance }) => ({
      name: report.region(id).name[language],
      href: regionHref(language, report.region(id)),
      distance: distance === null ? '' : formatNumber(distance, 2, language),
    })),
    compareHref: `/${language}/compare/?r=${[region.path, ...group.peers.map(({ id }) => id)].slice(0, 6).join(',')}`,
  };
}
