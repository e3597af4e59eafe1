import type { Locale } from './number.ts';

export type HoldWords = Readonly<Record<Locale, string>>;

/** The reason of each kind of hold, as the end of a sentence. */
export const holdReasons = {
  'out-of-range': {
    ky: '{value} мааниси мүмкүн эмес, мүмкүн болгону: {range}',
    ru: '{value} быть не может, возможно только {range}',
    en: '{value} is impossible, the possible range is {range}',
  },
  contradiction: {
    ky: 'булак бир эле санга эки маани берет: {first} жана {second}',
    ru: 'источник даёт для одного числа два значения: {first} и {second}',
    en: 'the source gives two values for one figure, {first} and {second}',
  },
  'repair-mismatch': {
    ky: 'бул санга белгилүү оңдоо {expected} маанисине жазылган, булакта азыр {found} турат',
    ru: 'известное исправление этого числа рассчитано на {expected}, а в источнике теперь {found}',
    en: 'a known correction of this figure was written for {expected}, and the source now has {found}',
  },
  suspect: {
    ky: '{value} мааниси «{rule}» эрежеси боюнча ката болушу дээрлик анык',
    ru: 'по правилу «{rule}» значение {value} почти наверняка ошибочно',
    en: 'by the rule “{rule}” the value {value} is almost certainly wrong',
  },
  'file-refused': { ky: '{message}', ru: '{message}', en: '{message}' },
  'check-failed': {
    ky: 'текшерүүдөн өткөн жок. {sentence}',
    ru: 'проверка не пройдена. {sentence}',
    en: 'it does not pass the check. {sentence}',
  },
  'by-hand': {
    ky: 'редактор анын тууралыгынан шектенет',
    ru: 'редактор сомневается в его правильности',
    en: 'an editor doubts that it is right',
  },
} as const satisfies Readonly<Record<string, HoldWords>>;

/** Why the import took nothing from a file, by its own message, in words for readers. */
export const unreadFile = {
  version: {
    ky: 'ал SDMX {found} форматында, доклад SDMX 2.1 форматын окуйт',
    ru: 'он в формате SDMX {found}, а доклад читает SDMX 2.1',
    en: 'it is SDMX {found}, and the report reads SDMX 2.1',
  },
  truncated: {
    ky: 'ал ортосунан үзүлүп калган',
    ru: 'он обрывается на середине',
    en: 'it breaks off in the middle',
  },
  empty: { ky: 'ал бош', ru: 'он пуст', en: 'it is empty' },
  html: {
    ky: 'ал маалымат файлы эмес, веб-барак',
    ru: 'это не файл данных, а веб-страница',
    en: 'it is a web page, not a file of data',
  },
  noObservations: { ky: 'анда бир да сан жок', ru: 'в нём нет ни одного числа', en: 'it holds no figure' },
  contradiction: {
    ky: 'ал көп жерде өзүнө өзү каршы келет',
    ru: 'он во многих местах противоречит сам себе',
    en: 'it contradicts itself in many places',
  },
  replaceMismatch: {
    ky: 'белгилүү оңдоолор ага туура келбей калды',
    ru: 'известные исправления к нему больше не подходят',
    en: 'known corrections no longer fit it',
  },
  formRefused: {
    ky: 'формадагы каталардын саны — {count}, аларды толтурган орган оңдошу керек',
    ru: 'в форме есть ошибки ({count}), исправить их должен тот, кто её заполнил',
    en: 'the form has mistakes ({count}), to be mended by those who filled it in',
  },
  other: {
    ky: 'аны макулдашылган түрдө окуу мүмкүн болгон жок',
    ru: 'его не удалось прочитать в согласованном виде',
    en: 'it could not be read in the form that was agreed',
  },
} as const satisfies Readonly<Record<string, HoldWords>>;
