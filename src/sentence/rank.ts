import { ordinalPlace } from '../i18n/ordinal.ts';
import { edgeOf, type Standing } from '../stats/standing.ts';
import { valueText, type Measure } from './amount.ts';
import { missingSentence } from './missing.ts';
import { placeIn, placeName, type Place } from './place.ts';
import { closed, headed, quoted, regions, yearIn, type Voice } from './voice.ts';

/** Place in the order of one year, 1 is best. `standing` is null for an indicator that has no better end. */
export type RankFinding = {
  kind: 'rank';
  measure: Measure;
  place: Place;
  year: number;
  value: number | null;
  standing: Standing | null;
};

type Told = {
  place: string;
  where: string;
  name: string;
  head: string;
  year: number;
  text: string;
  standing: Standing;
};

const alone = ({ place, name, head, year, text }: Told, short: boolean) => ({
  ky: short
    ? `${head} ${yearIn(year, 'ky')} маалыматы бар жалгыз аймак — ${place}, ${text}`
    : `${name} көрсөткүчү боюнча ${year}\u2011жылдын маалыматы ${place} үчүн гана бар (${text}), ошондуктан орун аныкталбайт`,
  ru: short
    ? `${head} единственный регион с данными ${yearIn(year, 'ru')} — ${place}, ${text}`
    : `По показателю ${name} за ${year}\u00a0год данные есть только у одного региона (${place}, ${text}), поэтому место не определяется`,
  en: short
    ? `${head} the only region with a figure for ${year} is ${place}, ${text}`
    : `On ${name}, only ${place} has a figure for ${year} (${text}), so there is no rank`,
});

const level = ({ name, head, year, text, standing: { of } }: Told, short: boolean) => ({
  ky: `${short ? head : `${name} көрсөткүчү боюнча`} ${yearIn(year, 'ky')} маалыматы бар ${regions(of, 'ky', 'genitive')}тын баарында бирдей маани: ${text}`,
  ru: `${short ? head : `По показателю ${name}`} ${yearIn(year, 'ru')} у всех ${regions(of, 'ru', 'genitive')} с данными одно значение: ${text}`,
  en: `${short ? head : `On ${name},`} all ${regions(of, 'en', 'genitive')} with a figure for ${year} have the same value${short ? ',' : ':'} ${text}`,
});

const shared = (edge: 'best' | 'worst', told: Told, short: boolean) => {
  const { place, where, name, head, year, text, standing } = told;
  const others = standing.equal - 1;
  const word = {
    ky: edge === 'best' ? 'эң жакшы' : 'эң начар',
    ru: edge === 'best' ? 'лучшее' : 'худшее',
    en: edge,
  };
  const and = {
    ky: others ? ` жана дагы ${regions(others, 'ky', 'genitive')}та` : '',
    ru: others ? ` и ещё в ${others} ${others === 1 ? 'регионе' : 'регионах'}` : '',
    en: others ? ` and ${others} other ${others === 1 ? 'region' : 'regions'}` : '',
  };
  const verb = others ? 'share' : short ? 'with' : 'has';
  return {
    ky: `${short ? head : `${name} көрсөткүчү боюнча`} ${yearIn(year, 'ky')} маалыматы бар ${regions(standing.of, 'ky', 'genitive')}тын ичинде ${word.ky} маани ${where}${and.ky}: ${text}`,
    ru: `${short ? head : `По показателю ${name}`} ${yearIn(year, 'ru')} среди ${regions(standing.of, 'ru', 'genitive')} с данными ${word.ru} значение\u00a0— ${where}${and.ru}: ${text}`,
    en: `${short ? `${head} ` : `On ${name}, `}${place}${and.en} ${verb === 'with' ? 'has' : verb} the ${word.en} value of the ${regions(standing.of, 'en', 'genitive')} with a figure for ${year}: ${text}`,
  };
};

const between = (told: Told, short: boolean) => {
  const { place, name, head, year, text, standing } = told;
  const others = standing.equal - 1;
  const order = {
    ky: ordinalPlace(standing.rank, 'ky'),
    ru: ordinalPlace(standing.rank, 'ru'),
    en: ordinalPlace(standing.rank, 'en'),
  };
  const note = {
    ky: short ? '' : ' (1\u2011орун\u00a0— эң жакшысы)',
    ru: short ? '' : ' (1\u2011е\u00a0— лучшее)',
    en: short ? '' : ' (1st is best)',
  };
  const taken = {
    ky: others
      ? `${order.ky}ду дагы ${regions(others, 'ky', 'genitive')} менен бөлүштү`
      : `${order.ky}ду ээледи`,
    ru: others ? `делит ${order.ru} ещё с ${regions(others, 'ru', 'instrumental')}` : `занимает ${order.ru}`,
    en: others
      ? `shares ${order.en} place with ${others} other ${others === 1 ? 'region' : 'regions'}`
      : `ranks ${order.en}`,
  };
  return {
    ky: `${short ? head : `${name} көрсөткүчү боюнча`} ${place} ${yearIn(year, 'ky')} маалыматы бар ${regions(standing.of, 'ky', 'genitive')}тын ичинен ${taken.ky}${note.ky}, мааниси\u00a0— ${text}`,
    ru: `${short ? head : `По показателю ${name}`} ${place} ${yearIn(year, 'ru')} среди ${regions(standing.of, 'ru', 'genitive')} с данными ${taken.ru}${note.ru}, значение\u00a0— ${text}`,
    en: `${short ? head : `On ${name},`} ${place} ${taken.en} ${others ? 'among' : 'of'} the ${regions(standing.of, 'en', 'genitive')} with a figure for ${year}${note.en}, at ${text}`,
  };
};

const unordered = ({ place, name, head, year, text }: Omit<Told, 'standing'>, short: boolean) => ({
  ky: short
    ? `${head} ${place}, ${yearIn(year, 'ky')} ${text}, орун берилбейт`
    : `${name} көрсөткүчүндө жакшы же начар багыт жок, ошондуктан орун берилбейт: ${place}, ${yearIn(year, 'ky')} ${text}`,
  ru: short
    ? `${head} ${place}, ${text} ${yearIn(year, 'ru')}, место не определяется`
    : `У показателя ${name} нет лучшего и худшего края, поэтому место не определяется: ${place}, ${text} ${yearIn(year, 'ru')}`,
  en: short
    ? `${head} ${place}, ${text} in ${year}, not ranked`
    : `${name} has no better or worse end, so there is no rank: ${place}, ${text} in ${year}`,
});

/** Sentence on the place of a region among those with a figure; best and worst are named, ties are told. */
export function rankSentence(finding: RankFinding, voice: Voice): string {
  const { measure, year, value, standing } = finding;
  const { language, short } = voice;
  if (value === null) return missingSentence(finding, voice);
  const told = {
    place: placeName(finding.place, language),
    where: placeIn(finding.place, language),
    name: quoted(measure, language),
    head: headed(measure, language),
    year,
    text: valueText(value, measure, language),
  };
  if (standing === null) return closed(unordered(told, short)[language]);
  const full: Told = { ...told, standing };
  if (standing.of === 1) return closed(alone(full, short)[language]);
  if (standing.equal === standing.of) return closed(level(full, short)[language]);
  const edge = edgeOf(standing);
  return closed((edge ? shared(edge, full, short) : between(full, short))[language]);
}
