import { fold } from '../i18n/fold.ts';
import { regionHref, type Context } from './context.ts';
import { briefFlags } from './flagsBrief.ts';
import { flagsHref } from './flagView.ts';
import { placesBelow } from './period.ts';
import { whereView } from './whereView.ts';

/** What the front page prints beside its prose: places to find, one map, and where the cycle stands. */
export function describeHome(mapIndicator: string | undefined, context: Context) {
  const { report, language, t } = context;
  const indicator = mapIndicator === undefined ? undefined : report.indicator(mapIndicator);
  const year = indicator ? context.shown(indicator, report.root) : null;
  const now = report.cycle.states.find((state) => state.state === 'now');
  return {
    places: placesBelow(report, report.root).map((region) => ({
      name: region.short[language],
      href: regionHref(language, region),
      folded: fold(Object.values(region.name).join(' ')),
    })),
    map: indicator && year !== null ? { indicator, ...whereView(indicator, year, context) } : null,
    flags: briefFlags(null, context),
    allFlags: { text: t('home.allFlags'), href: flagsHref(language) },
    now: now ? t('home.now', { state: now.name[language] }) : '',
    states: report.cycle.states.map(({ id, name, state, when, note }) => ({
      id,
      name: name[language],
      state,
      stateText: note?.[language] ?? t(`cycle.${state}`),
      when: when?.[language] ?? '',
    })),
  };
}
