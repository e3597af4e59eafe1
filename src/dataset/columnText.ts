import type { Language, Localized } from '../schema/language.ts';

/** What each column holds, in the languages of the report. Keys: names of the columns that no register names. */
export const columnText = {
  indicator: {
    ky: 'Көрсөткүчтүн идентификатору, бардык чыгарылыштарда бирдей',
    ru: 'Идентификатор показателя, одинаковый во всех выпусках',
    en: 'Id of the indicator, the same in every edition',
  },
  code: {
    ky: 'Көрсөткүчтөрдүн топтомундагы коду',
    ru: 'Код в наборе показателей',
    en: 'Code in the indicator set',
  },
  region: {
    ky: 'Аймактын аймактар дарагындагы жолу',
    ru: 'Путь региона в дереве регионов',
    en: 'Path of the region in the tree of regions',
  },
  ref_area: {
    ky: 'Аймактын SDMX коду (REF_AREA)',
    ru: 'Код региона в SDMX (REF_AREA)',
    en: 'Code of the region in SDMX (REF_AREA)',
  },
  period: { ky: 'Календардык жыл', ru: 'Календарный год', en: 'Calendar year' },
  value: {
    ky: 'Көрсөткүчтүн бирдигиндеги мааниси; маани жок болсо бош калат, себеби — missing мамычасында',
    ru: 'Значение в единице показателя; пусто, если его нет: причина стоит в столбце missing',
    en: 'Value in the unit of the indicator; empty where there is none, and then "missing" gives the reason',
  },
  status: {
    ky: 'Байкоонун статусу, SDMX код тизмеси CL_OBS_STATUS боюнча',
    ru: 'Статус наблюдения по кодовому списку SDMX CL_OBS_STATUS',
    en: 'Observation status, a code of the SDMX code list CL_OBS_STATUS',
  },
  missing: {
    ky: 'Маани эмне үчүн жок',
    ru: 'Почему значения нет',
    en: 'Why there is no value',
  },
  original: {
    ky: 'Эреже маанини өзгөрткөн болсо: булакта турган сан',
    ru: 'Если правило изменило значение: число, которое стоит в источнике',
    en: 'Where a rule changed the value: the number that the source prints',
  },
  rule: {
    ky: 'Маанини же статусту өзгөрткөн эреженин идентификатору',
    ru: 'Идентификатор правила, изменившего значение или статус',
    en: 'Id of the rule that changed the value or the status',
  },
  source: { ky: 'Булактын идентификатору', ru: 'Идентификатор источника', en: 'Id of the source' },
  unit: {
    ky: 'Өлчөө бирдигинин идентификатору, көбөйткүчү менен',
    ru: 'Идентификатор единицы измерения вместе с множителем',
    en: 'Id of the unit, multiplier included',
  },
  interval_low: {
    ky: 'Маани менен кошо жарыяланган аралыктын төмөнкү чеги',
    ru: 'Нижняя граница интервала, опубликованного вместе со значением',
    en: 'Lower bound of the interval published with the value',
  },
  interval_high: {
    ky: 'Маани менен кошо жарыяланган аралыктын жогорку чеги',
    ru: 'Верхняя граница интервала, опубликованного вместе со значением',
    en: 'Upper bound of the interval published with the value',
  },
  sample_size: { ky: 'Тандалманын көлөмү', ru: 'Объём выборки', en: 'Size of the sample' },
  inputs: {
    ky: 'Маани кайсы сандардан эсептелген: id=сан, арасында «;»',
    ru: 'Из каких чисел вычислено значение: id=число, через «;»',
    en: 'Numbers from which the value was computed: id=number, joined by ";"',
  },
  comment: {
    ky: 'Булактын түшүндүрмөсү, өз сөзү менен',
    ru: 'Комментарий источника, дословно',
    en: 'Comment of the source, in its own words',
  },
  source_detail: {
    ky: 'Сан кайдан алынган, булактын өз сөзү менен',
    ru: 'Происхождение цифры, дословно по источнику',
    en: 'Where the figure comes from, in the words of the source',
  },
  note: { ky: 'Докладдын эскертмеси', ru: 'Примечание доклада', en: 'Note of the report' },
  indicatorLabel: { ky: 'Көрсөткүчтүн аталышы', ru: 'Название показателя', en: 'Name of the indicator' },
  regionLabel: { ky: 'Аймактын аталышы', ru: 'Название региона', en: 'Name of the region' },
  unitLabel: { ky: 'Өлчөө бирдиги', ru: 'Единица измерения', en: 'Unit' },
  breakdown: {
    ky: 'Бөлүштүрүү сөз менен; жалпы сан үчүн бош',
    ru: 'Разбивка словами; пусто для общего итога',
    en: 'Breakdown in words; empty for the total',
  },
} as const satisfies Record<string, Localized>;

const inLanguage: Record<Language, Localized> = {
  ky: { ky: 'кыргызча', ru: 'на кыргызском', en: 'in Kyrgyz' },
  ru: { ky: 'орусча', ru: 'на русском', en: 'in Russian' },
  en: { ky: 'англисче', ru: 'на английском', en: 'in English' },
};

/** The text with the language of a column added: "Name of the region (in Kyrgyz)". */
export function textInLanguage(text: Localized, language: Language): Localized {
  const add = (reader: Language) => `${text[reader]} (${inLanguage[language][reader]})`;
  return { ky: add('ky'), ru: add('ru'), en: add('en') };
}

/** What a column of a breakdown dimension holds. */
export function dimensionText(name: Localized): Localized {
  return {
    ky: `${name.ky}: код; _T — бөлүштүрүүсүз`,
    ru: `${name.ru}: код; _T — без разбивки`,
    en: `${name.en}: code; _T where not broken down`,
  };
}
