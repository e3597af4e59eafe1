/** What the command says that makes a form, and that reads one back besides its problems. */
export const formText = {
  templateUsage: {
    ky: 'npm run template -- АЙМАК ЖЫЛ [--lang ky|ru|en] [--out ФАЙЛ.xlsx] [--body ОРГАН] [--source БУЛАК] [--breakdowns] [--force]',
    ru: 'npm run template -- ТЕРРИТОРИЯ ГОД [--lang ky|ru|en] [--out ФАЙЛ.xlsx] [--body ОРГАН] [--source ИСТОЧНИК] [--breakdowns] [--force]',
    en: 'npm run template -- REGION YEAR [--lang ky|ru|en] [--out FILE.xlsx] [--body BODY] [--source SOURCE] [--breakdowns] [--force]',
  },
  formRegion: {
    ky: '«{found}» деген аймак жок.{meant} Аймактар: {expected}.',
    ru: 'Нет территории «{found}».{meant} Территории: {expected}.',
    en: 'There is no region "{found}".{meant} Regions: {expected}.',
  },
  formRegions: {
    ky: '«{found}» деген аттагы аймак бирден көп: {expected}. Жолун жазыңыз.',
    ru: 'Название «{found}» подходит нескольким территориям: {expected}. Укажите путь.',
    en: 'Several regions are called "{found}": {expected}. Give the path.',
  },
  formMeant: { ky: ' Балким, {found}?', ru: ' Может быть, {found}?', en: ' Did you mean {found}?' },
  formYear: {
    ky: '«{found}» жыл болбойт: {expected} аралыгындагы жылды жазыңыз.',
    ru: '«{found}» не подходит как год: укажите год из промежутка {expected}.',
    en: '"{found}" is no year for a form: give one of {expected}.',
  },
  formBody: {
    ky: '«{found}» деген орган жок.{meant} Органдар: {expected}.',
    ru: 'Нет органа «{found}».{meant} Органы: {expected}.',
    en: 'There is no body "{found}".{meant} Bodies: {expected}.',
  },
  formSource: {
    ky: '«{found}» деген булак жок.{meant} Булактар: {expected}. Жаңысын data/sources папкасына шарттары менен кошуңуз.',
    ru: 'Нет источника «{found}».{meant} Источники: {expected}. Новый добавьте в data/sources вместе с условиями.',
    en: 'There is no source "{found}".{meant} Sources: {expected}. Add a new one to data/sources with its terms.',
  },
  formNothing: {
    ky: '{place}, {year}: бул сурам боюнча берилүүчү көрсөткүч да, баа да жок. Форма жазылган жок.',
    ru: '{place}, {year}: по этому запросу нечего представлять, ни показателей, ни оценок. Форма не записана.',
    en: '{place}, {year}: nothing is owed for this request, neither figures nor scores. No form was written.',
  },
  formExists: {
    ky: '{file} файлы бар. Толтурулган форма жоголуп кетпеши үчүн анын үстүнөн жазылган жок. --out менен башка ат бериңиз же --force кошуңуз.',
    ru: 'Файл {file} уже есть. Чтобы не потерять заполненную форму, он не перезаписан. Дайте другое имя через --out или добавьте --force.',
    en: '{file} is there already. It was not overwritten, because it may be a form that is filled in. Give another name with --out, or add --force.',
  },
  formNotWritten: {
    ky: '{file} жазылган жок: {found}. Папканы жана уруксатты текшериңиз.',
    ru: 'Не удалось записать {file}: {found}. Проверьте папку и права.',
    en: '{file} could not be written: {found}. Check the folder and the rights.',
  },
  formWritten: {
    ky: '{file}: {place}, {year}. Көрсөткүч {figures}, баа {scores}; маалыматта бары {filled}. Форма {id}.',
    ru: '{file}: {place}, {year}. Показателей {figures}, оценок {scores}; уже есть в данных {filled}. Форма {id}.',
    en: '{file}: {place}, {year}. Figures {figures}, scores {scores}; in the data already {filled}. Form {id}.',
  },
} as const;
