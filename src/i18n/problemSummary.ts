import { locales, type Locale } from './number.ts';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
type Words = { indicator: Forms; region: Forms; yearFile: Forms; figure: Forms; file: Forms; problem: Forms };

const words: Readonly<Record<Locale, Words>> = {
  ky: {
    indicator: { other: 'көрсөткүч' },
    region: { other: 'аймак' },
    yearFile: { other: 'жылдык файл' },
    figure: { other: 'сан' },
    file: { other: 'файлда' },
    problem: { other: 'ката' },
  },
  ru: {
    indicator: { one: 'показатель', few: 'показателя', other: 'показателей' },
    region: { one: 'регион', few: 'региона', other: 'регионов' },
    yearFile: { one: 'годовой файл', few: 'годовых файла', other: 'годовых файлов' },
    figure: { one: 'значение', few: 'значения', other: 'значений' },
    file: { one: 'файле', other: 'файлах' },
    problem: { one: 'ошибка', few: 'ошибки', other: 'ошибок' },
  },
  en: {
    indicator: { one: 'indicator', other: 'indicators' },
    region: { one: 'region', other: 'regions' },
    yearFile: { one: 'year file', other: 'year files' },
    figure: { one: 'figure', other: 'figures' },
    file: { one: 'file', other: 'files' },
    problem: { one: 'problem', other: 'problems' },
  },
};

function counted(language: Locale, noun: keyof Words, count: number): string {
  const forms = words[language][noun];
  const form = new Intl.PluralRules(locales[language]).select(count);
  return `${new Intl.NumberFormat(locales[language]).format(count)} ${forms[form] ?? forms.other}`;
}

type Contents = { indicators: number; regions: number; yearFiles: number; figures: number };

/** What a data set without problems holds: "85 indicators, 10 regions, 180 year files, 11,500 figures: no problem". */
export function contentsSummary(contents: Contents, language: Locale): string {
  const none = { ky: 'ката жок', ru: 'ошибок нет', en: 'no problem' };
  const parts = [
    counted(language, 'indicator', contents.indicators),
    counted(language, 'region', contents.regions),
    counted(language, 'yearFile', contents.yearFiles),
    counted(language, 'figure', contents.figures),
  ];
  return `${parts.join(', ')}: ${none[language]}`;
}

/** How many problems there are: "3 problems in 2 files". */
export function problemsSummary(problems: number, files: number, language: Locale): string {
  const [count, places] = [counted(language, 'problem', problems), counted(language, 'file', files)];
  return { ky: `${places} ${count}`, ru: `${count} в ${places}`, en: `${count} in ${places}` }[language];
}
