import { formReasons } from './formReasons.ts';
import { formText } from './formText.ts';
import { importReasons } from './importReasons.ts';
import { mappingReasons } from './mappingReasons.ts';
import { tableReasons } from './tableReasons.ts';
import { workbookReasons } from './workbookReasons.ts';

const totals = {
  usage: {
    ky: 'npm run import -- [sdmx|form] ФАЙЛ… [--structure ФАЙЛ] [--source БУЛАК] [--mapping ФАЙЛ] [--propose [--out ФАЙЛ | --save]] [--prune] [--all] [--no-hold] [--lang ky|ru|en]',
    ru: 'npm run import -- [sdmx|form] ФАЙЛ… [--structure ФАЙЛ] [--source ИСТОЧНИК] [--mapping ФАЙЛ] [--propose [--out ФАЙЛ | --save]] [--prune] [--all] [--no-hold] [--lang ky|ru|en]',
    en: 'npm run import -- [sdmx|form] FILE… [--structure FILE] [--source SOURCE] [--mapping FILE] [--propose [--out FILE | --save]] [--prune] [--all] [--no-hold] [--lang ky|ru|en]',
  },
  deriveUsage: {
    ky: 'npm run derive [-- КӨРСӨТКҮЧ ФАЙЛ.csv] [--prune] [--all] [--lang ky|ru|en]',
    ru: 'npm run derive [-- ПОКАЗАТЕЛЬ ФАЙЛ.csv] [--prune] [--all] [--lang ky|ru|en]',
    en: 'npm run derive [-- INDICATOR FILE.csv] [--prune] [--all] [--lang ky|ru|en]',
  },
  stopped: {
    ky: 'Эч нерсе жазылган жок. {where}: {found}',
    ru: 'Ничего не записано. {where}: {found}',
    en: 'Nothing was written. {where}: {found}',
  },
  structure: {
    ky: 'Түзүм: {file}, версиясы {version}, өлчөмдөрү: {count}',
    ru: 'Структура: {file}, версия {version}, измерений: {count}',
    en: 'Structure: {file}, version {version}, dimensions: {count}',
  },
  noStructure: {
    ky: 'Түзүм файлы табылган жок: ачкыч катары катарлардын өз атрибуттары алынды, коддор текшерилген жок',
    ru: 'Файла структуры нет: ключом служат атрибуты самих рядов, коды не проверены',
    en: 'No structure file: the attributes of the series serve as key, codes were not checked',
  },
  versions: {
    ky: 'Файлдар түзүм версиясы боюнча: {found}',
    ru: 'Файлов по версиям структуры: {found}',
    en: 'Files by structure version: {found}',
  },
  read: {
    ky: 'Окулду: файл {files}, катар {series}, байкоо {observations}, мааниси жок байкоо {empty}',
    ru: 'Прочитано: файлов {files}, рядов {series}, наблюдений {observations}, без значения {empty}',
    en: 'Read: files {files}, series {series}, observations {observations}, without value {empty}',
  },
  mapped: {
    ky: 'Көрсөткүчтөргө туура келген байкоо: {observations}; негизги {headline}, ордуна алынган {standIn}; мааниси {figures}, толукталган {filled}',
    ru: 'Наблюдений показателей: {observations}; основных {headline}, взятых взамен {standIn}; значений {figures}, дополнено {filled}',
    en: 'Observations of indicators: {observations}; headline {headline}, stand-in {standIn}; figures {figures}, filled {filled}',
  },
  unmapped: {
    ky: 'Эч бир көрсөткүчкө кирбеген байкоо: {observations}, файл: {files}',
    ru: 'Не относится ни к одному показателю: наблюдений {observations}, файлов {files}',
    en: 'Belonging to no indicator: observations {observations}, files {files}',
  },
  added: { ky: 'Кошулду: {count}', ru: 'Добавлено: {count}', en: 'Added: {count}' },
  changed: { ky: 'Өзгөрдү: {count}', ru: 'Изменено: {count}', en: 'Changed: {count}' },
  unchanged: { ky: 'Өзгөрүүсүз калды: {count}', ru: 'Без изменений: {count}', en: 'Left alone: {count}' },
  gone: {
    ky: 'Булакта жок болуп калды, бирок сакталды: {count}. Өчүрүү үчүн --prune кошуңуз',
    ru: 'Исчезло из источника, но оставлено: {count}. Чтобы удалить, добавьте --prune',
    en: 'Gone from the source but kept: {count}. Add --prune to delete',
  },
  pruned: { ky: 'Өчүрүлдү: {count}', ru: 'Удалено: {count}', en: 'Deleted: {count}' },
  reported: { ky: 'Көңүл буруңуз: {count}', ru: 'Обратите внимание: {count}', en: 'To look at: {count}' },
  refused: { ky: 'Кабыл алынган жок: {count}', ru: 'Отклонено: {count}', en: 'Refused: {count}' },
  written: { ky: 'Жазылган файл: {count}', ru: 'Записано файлов: {count}', en: 'Files written: {count}' },
  more: {
    ky: '… дагы {count} (--all баарын көрсөтөт)',
    ru: '… ещё {count} (--all покажет все)',
    en: '… {count} more (--all shows all)',
  },
  derivedFrom: {
    ky: '{indicator}: эсептелген маани {count}, алардын ичинде жогорку аймактар үчүн кошундусу {sums}',
    ru: '{indicator}: рассчитано значений {count}, из них суммы по вышестоящим территориям {sums}',
    en: '{indicator}: figures derived {count}, of them sums of the places below {sums}',
  },
  noDerivation: {
    ky: '{indicator} көрсөткүчүндө derivation жок. Аны data/indicators файлына жазыңыз.',
    ru: 'у показателя {indicator} нет derivation. Укажите его в файле data/indicators.',
    en: 'the indicator {indicator} has no derivation. State it in its file in data/indicators.',
  },
  csvRow: {
    ky: '{line}-сап: «{found}». Мамычалар: region,period,value; аймактын жолу, жыл, чекиттүү сан.',
    ru: 'строка {line}: «{found}». Столбцы: region,period,value; путь территории, год, число с точкой.',
    en: 'line {line}: "{found}". Columns: region,period,value; path of a region, year, number with a point.',
  },
  noDenominator: {
    ky: '{where}: {denominator} мааниси жок, эсептелген жок. Адегенде аны киргизиңиз.',
    ru: '{where}: нет значения {denominator}, не рассчитано. Сначала внесите его.',
    en: '{where}: no value of {denominator}, not derived. Import that first.',
  },
} as const;

const messages = {
  ...importReasons,
  ...workbookReasons,
  ...tableReasons,
  ...mappingReasons,
  ...totals,
  ...formText,
  ...formReasons,
};

export type ImportMessage = keyof typeof messages;
/** A message with what stands in its gaps. */
export type ImportNote = { message: ImportMessage; values: Readonly<Record<string, string | number>> };
export type ImportLanguage = 'ky' | 'ru' | 'en';

/** Whether `text` names a language of the messages. */
export const isImportLanguage = (text: string): text is ImportLanguage => ['ky', 'ru', 'en'].includes(text);

/**
 * The message in one language, its gaps filled with the values as they are.
 * Throws: RangeError when a gap has no value.
 */
export function importText({ message, values }: ImportNote, language: ImportLanguage): string {
  return messages[message][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`${message} needs "${name}"`);
    return String(value);
  });
}

/** All messages, for checks of their completeness. */
export const importMessages: Readonly<Record<string, Readonly<Record<ImportLanguage, string>>>> = messages;
