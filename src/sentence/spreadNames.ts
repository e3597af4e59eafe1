import type { Language } from '../schema/language.ts';

/** Measures of disparity between regions. */
export type Spread = 'gap' | 'ratio' | 'variation' | 'gini' | 'theil';
/** Why a measure of disparity has no value. */
export type Undefined =
  'zero' | 'negative' | 'zero-mean' | 'one-region' | 'no-figures' | 'break' | 'no-weights';

/** What each measure is, as an apposition in brackets. */
export const spreadNames: Record<Spread, Record<Language, string>> = {
  gap: {
    ky: 'эң жогорку жана эң төмөн маанинин айырмасы',
    ru: 'разность наибольшего и наименьшего значений',
    en: 'highest minus lowest value',
  },
  ratio: {
    ky: 'эң жогорку маанинин эң төмөнкүсүнө катышы',
    ru: 'отношение наибольшего значения к наименьшему',
    en: 'highest value divided by lowest',
  },
  variation: {
    ky: 'калктын саны менен салмакталган вариация коэффициенти',
    ru: 'коэффициент вариации, взвешенный по населению',
    en: 'coefficient of variation weighted by population',
  },
  gini: {
    ky: 'калктын саны менен салмакталган Джини коэффициенти',
    ru: 'коэффициент Джини, взвешенный по населению',
    en: 'Gini coefficient weighted by population',
  },
  theil: {
    ky: 'калктын саны менен салмакталган Тейл индекси',
    ru: 'индекс Тейла, взвешенный по населению',
    en: 'Theil index weighted by population',
  },
};

/** Why a measure is undefined, as a clause. */
export const undefinedReasons: Record<Undefined, Record<Language, string>> = {
  zero: {
    ky: 'эң төмөн маани нөлгө барабар',
    ru: 'наименьшее значение равно нулю',
    en: 'the lowest value is zero',
  },
  negative: {
    ky: 'нөлдөн төмөн маани бар',
    ru: 'среди значений есть отрицательные',
    en: 'some values are below zero',
  },
  'zero-mean': {
    ky: 'орточо маани нөлгө барабар',
    ru: 'среднее равно нулю',
    en: 'the mean is zero',
  },
  'one-region': {
    ky: 'бир гана аймактын маалыматы бар',
    ru: 'данные есть только у одного региона',
    en: 'only one region has a figure',
  },
  'no-figures': {
    ky: 'аймактар боюнча маалымат жок',
    ru: 'данных по регионам нет',
    en: 'no region has a figure',
  },
  break: { ky: 'катар үзүлгөн', ru: 'ряд прерван', en: 'the series breaks' },
  'no-weights': {
    ky: 'калктын саны жөнүндө маалымат жок',
    ru: 'нет данных о численности населения',
    en: 'population figures are missing',
  },
};
