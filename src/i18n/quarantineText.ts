import type { Locale } from './number.ts';

const notes = {
  usage: {
    ky: 'npm run quarantine -- list | hold КӨРСӨТКҮЧ АЙМАК ЖЫЛ --reason "СЕБЕБИ" [--by SEX=F] [--body ОРГАН] | release ID | sweep  [--lang ky|ru|en]',
    ru: 'npm run quarantine -- list | hold ПОКАЗАТЕЛЬ РЕГИОН ГОД --reason "ПРИЧИНА" [--by SEX=F] [--body ОРГАН] | release ID | sweep  [--lang ky|ru|en]',
    en: 'npm run quarantine -- list | hold INDICATOR REGION PERIOD --reason "WHY" [--by SEX=F] [--body BODY] | release ID | sweep  [--lang ky|ru|en]',
  },
  held: {
    ky: 'Жарыяланбай токтотулду: {count}',
    ru: 'Удержано, не публикуется: {count}',
    en: 'Held back, not published: {count}',
  },
  closed: {
    ky: 'Оңдолду, мындан ары токтотулбайт: {count}',
    ru: 'Исправлено, больше не удерживается: {count}',
    en: 'Mended, no longer held back: {count}',
  },
  none: {
    ky: 'Токтотулган эч нерсе жок.',
    ru: 'Ничего не удержано.',
    en: 'Nothing is held back.',
  },
  shown: {
    ky: 'Азыр көрсөтүлгөнү: {value}, {period}-жыл, {source}.',
    ru: 'Показано: {value}, {period} год, {source}.',
    en: 'Shown: {value}, {period}, {source}.',
  },
  nothingShown: {
    ky: 'Анын ордуна көрсөтүлө турган маани жок.',
    ru: 'Взамен показать нечего.',
    en: 'There is nothing to show instead.',
  },
  isReleased: { ky: 'Уруксат берилген.', ru: 'Разрешено.', en: 'Released.' },
  released: {
    ky: '{name}: уруксат берилди. Бул маани {path} файлына жазылды.',
    ru: '{name}: разрешено. Значение записано в {path}.',
    en: '{name}: released. The value was written to {path}.',
  },
  releasedFile: {
    ky: '{name}: жазуу алынып салынды. Файлды кайра импорттоңуз: импорт аны кайра текшерет.',
    ru: '{name}: запись снята. Импортируйте файл заново: импорт проверит его ещё раз.',
    en: '{name}: the record was taken off. Import the file again: the import checks it anew.',
  },
  cannotRelease: {
    ky: '{name}: уруксат берүүгө болбойт: {reason}. Булактан туура маани келиши керек; ал келгенде жазуу өзү жабылат.',
    ru: '{name}: разрешить нельзя: {reason}. Нужно верное значение из источника; когда оно придёт, запись закроется сама.',
    en: '{name}: cannot be released: {reason}. The source has to send a right value; the record closes when it comes.',
  },
  noRecord: {
    ky: '«{found}» деген жазуу жок. Барын көрүү үчүн: npm run quarantine -- list.',
    ru: 'Записи «{found}» нет. Все записи: npm run quarantine -- list.',
    en: 'There is no record “{found}”. To see all: npm run quarantine -- list.',
  },
  noFigure: {
    ky: '{name}: мындай сан жок. Көрсөткүчтү, аймакты, жылды жана бөлүштүрүүнү текшериңиз.',
    ru: '{name}: такого числа нет. Проверьте показатель, регион, год и разбивку.',
    en: '{name}: there is no such figure. Check indicator, region, year and breakdown.',
  },
  noReason: {
    ky: 'Эмне үчүн токтотулганын жазыңыз: --reason "…". Ал сайтта көрүнөт, HTML болбосун.',
    ru: 'Напишите, почему: --reason "…". Это увидят читатели; без HTML.',
    en: 'Say why: --reason "…". Readers will see it; plain text.',
  },
  noBody: {
    ky: '«{found}» деген орган жок. Органдар data/bodies папкасында.',
    ru: 'Нет органа «{found}». Органы стоят в папке data/bodies.',
    en: 'There is no body “{found}”. They stand in data/bodies.',
  },
  noteChanged: {
    ky: '{name}: мурунку мааниси ({day}) ордуна коюлду.',
    ru: '{name}: возвращено прежнее значение ({day}).',
    en: '{name}: the value before it ({day}) was put back.',
  },
  clean: {
    ky: 'Ката жок: алып коё турган эч нерсе жок.',
    ru: 'Ошибок нет: убирать нечего.',
    en: 'There is no problem: nothing to take out.',
  },
  formed: {
    ky: '{path}: түрү гана иретке келтирилди.',
    ru: '{path}: исправлена только форма.',
    en: '{path}: only its form was mended.',
  },
  restored: {
    ky: '{path}: {day} күнкү акыркы туура нускасы коюлду ({commit}).',
    ru: '{path}: возвращена последняя верная версия от {day} ({commit}).',
    en: '{path}: its last good version, of {day}, was put back ({commit}).',
  },
  figureRestored: {
    ky: '{path}, {name}: {day} күнкү саны коюлду ({commit}).',
    ru: '{path}, {name}: возвращено число от {day} ({commit}).',
    en: '{path}, {name}: the figure of {day} was put back ({commit}).',
  },
  figureRemoved: {
    ky: '{path}, {name}: алынып салынды, мурунку туура саны жок.',
    ru: '{path}, {name}: убрано, верного числа раньше не было.',
    en: '{path}, {name}: taken out, there is no good one before it.',
  },
  linesRemoved: {
    ky: '{path}: эч бир көрсөткүчкө кирбеген саптар алынып салынды: {count}.',
    ru: '{path}: убраны строки, которые не относятся ни к одному показателю: {count}.',
    en: '{path}: lines that belong to no figure of the report taken out: {count}.',
  },
  removed: {
    ky: '{path}: алынып салынды, анын туура нускасы болгон эмес.',
    ru: '{path}: убран, верной версии не было.',
    en: '{path}: taken out, there never was a good version of it.',
  },
  stuck: {
    ky: 'Эч нерсе өзгөртүлгөн жок. Булар алынып салынбайт, аларга башка файлдар шилтенет. Аларды оңдоңуз же git revert колдонуңуз:',
    ru: 'Ничего не изменено. Эти файлы нельзя убрать: на них ссылаются другие. Исправьте их или отмените коммит через git revert:',
    en: 'Nothing was changed. These cannot be taken out, as others refer to them. Mend them, or undo the commit with git revert:',
  },
  sweptEnd: {
    ky: 'Калганы жарыяланууга даяр. Токтотулган нерселер жеринде оңдолсун: алардын баары git тарыхында турат.',
    ru: 'Остальное готово к публикации. Исправьте удержанное: всё оно осталось в истории git.',
    en: 'The rest is ready to be published. Mend what is held: all of it stays in the history of git.',
  },
} as const;
export type QuarantineNote = keyof typeof notes;

/**
 * A line of the commands that hold things back, its gaps filled with the values as they are.
 * Throws: RangeError when a gap has no value.
 */
export function quarantineNote(
  note: QuarantineNote,
  values: Readonly<Record<string, string | number>>,
  language: Locale,
): string {
  return notes[note][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`${note} needs "${name}"`);
    return String(value);
  });
}

/** All lines, for checks of their completeness. */
export const quarantineNotes: Readonly<Record<string, Readonly<Record<Locale, string>>>> = notes;
