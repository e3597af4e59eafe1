const messages = {
  usage: {
    ky: 'npm run doctor [-- ФАЙЛ… [--with ЖАДЫБАЛДАР]] [--all] [--out ФАЙЛ.md|ФАЙЛ.json] [--strict] [--lang ky|ru|en]\nnpm run doctor -- accept|flag|repair ID --reason "…" --body ОРГАН [--evidence "…"] [--to САН] [--status U] [--rule ЭРЕЖЕ]',
    ru: 'npm run doctor [-- ФАЙЛ… [--with ТАБЛИЦЫ]] [--all] [--out ФАЙЛ.md|ФАЙЛ.json] [--strict] [--lang ky|ru|en]\nnpm run doctor -- accept|flag|repair ID --reason "…" --body ОРГАН [--evidence "…"] [--to ЧИСЛО] [--status U] [--rule ПРАВИЛО]',
    en: 'npm run doctor [-- FILE… [--with WORKBOOKS]] [--all] [--out FILE.md|FILE.json] [--strict] [--lang ky|ru|en]\nnpm run doctor -- accept|flag|repair ID --reason "…" --body BODY [--evidence "…"] [--to NUMBER] [--status U] [--rule RULE]',
  },
  written: {
    ky: '{file} жазылды. Табылганы: {count}',
    ru: 'Записано: {file}. Найдено: {count}',
    en: 'Written: {file}. Findings: {count}',
  },
  accept: { ky: 'Кабыл алынды. Жазылды:', ru: 'Принято. Записано:', en: 'Accepted. Written:' },
  flag: { ky: 'Белги коюлду. Жазылды:', ru: 'Помечено. Записано:', en: 'Flagged. Written:' },
  repair: { ky: 'Оңдолду. Жазылды:', ru: 'Исправлено. Записано:', en: 'Repaired. Written:' },
  unknown: {
    ky: 'Мындай табылга жок: {found}. Тизмени «npm run doctor -- --all» көрсөтөт. Эч нерсе жазылган жок.',
    ru: 'Такой находки нет: {found}. Список покажет npm run doctor -- --all. Ничего не записано.',
    en: 'There is no finding {found}. npm run doctor -- --all lists them. Nothing was written.',
  },
  unknownNear: {
    ky: 'Мындай табылга жок: {found}. Балким: {suggestion}. Эч нерсе жазылган жок.',
    ru: 'Такой находки нет: {found}. Возможно, {suggestion}. Ничего не записано.',
    en: 'There is no finding {found}. Perhaps {suggestion}. Nothing was written.',
  },
  decided: {
    ky: '{found} боюнча чечим бар, күнү: {date}. Аны data/decisions ичинен караңыз. Эч нерсе жазылган жок.',
    ru: 'О {found} уже решено, дата: {date}. Смотрите data/decisions. Ничего не записано.',
    en: '{found} was decided on {date}. See data/decisions. Nothing was written.',
  },
  noReason: {
    ky: 'Себебин жазыңыз: --reason "…". Эч нерсе жазылган жок.',
    ru: 'Укажите причину: --reason "…". Ничего не записано.',
    en: 'Give the reason: --reason "…". Nothing was written.',
  },
  language: {
    ky: 'Себептин тили ky, ru же en болот: «{found}». Эч нерсе жазылган жок.',
    ru: 'Язык причины: ky, ru или en, а не «{found}». Ничего не записано.',
    en: 'The language of the reason is ky, ru or en, not "{found}". Nothing was written.',
  },
  noBody: {
    ky: 'Ким чечкенин жазыңыз: --body, data/bodies ичиндеги ат. Берилгени: «{found}». Балким: {suggestion}. Эч нерсе жазылган жок.',
    ru: 'Укажите, кто решил: --body, имя из data/bodies. Дано: «{found}». Возможно: {suggestion}. Ничего не записано.',
    en: 'Say who decided: --body, a name of data/bodies. Given: "{found}". Perhaps: {suggestion}. Nothing was written.',
  },
  noEvidence: {
    ky: 'Оңдоого далил керек: --evidence "таблица же дарек". Эч нерсе жазылган жок.',
    ru: 'Для исправления нужно доказательство: --evidence "таблица или адрес". Ничего не записано.',
    en: 'A repair needs evidence: --evidence "a table or an address". Nothing was written.',
  },
  noFigures: {
    ky: '{found} жеке сандарды көрсөтпөйт, ошондуктан accept гана мүмкүн. Эч нерсе жазылган жок.',
    ru: '{found} не указывает на отдельные числа, поэтому возможно только accept. Ничего не записано.',
    en: '{found} blames no single figures, so only accept is possible. Nothing was written.',
  },
  noValue: {
    ky: '{found}: туура сан белгисиз. Аны --to менен бериңиз. Эч нерсе жазылган жок.',
    ru: '{found}: верное число неизвестно. Укажите его: --to. Ничего не записано.',
    en: '{found}: the right number is not known. Give it with --to. Nothing was written.',
  },
  several: {
    ky: '{found} бир нече санга тиешелүү ({count}), ошондуктан --to колдонулбайт. Эч нерсе жазылган жок.',
    ru: '{found} касается нескольких чисел ({count}), поэтому --to не подходит. Ничего не записано.',
    en: '{found} is about several figures ({count}), so --to does not fit. Nothing was written.',
  },
  number: {
    ky: '--to сан болот, ондук белгиси чекит: «{found}». Эч нерсе жазылган жок.',
    ru: '--to должно быть числом с десятичной точкой: «{found}». Ничего не записано.',
    en: '--to is a number with a decimal point, not "{found}". Nothing was written.',
  },
  noRule: {
    ky: 'data/rules ичинен эрежени тандаңыз: --rule. Берилгени: «{found}». Мүмкүн болгону: {suggestion}. Эч нерсе жазылган жок.',
    ru: 'Выберите правило из data/rules: --rule. Дано: «{found}». Возможны: {suggestion}. Ничего не записано.',
    en: 'Choose a rule of data/rules: --rule. Given: "{found}". Possible: {suggestion}. Nothing was written.',
  },
  figure: {
    ky: 'Бул санды мындай өзгөртүүгө болбойт: {found}. Ал жок же мурда оңдолгон. Эч нерсе жазылган жок.',
    ru: 'Это число так изменить нельзя: {found}. Его нет, или оно уже исправлено. Ничего не записано.',
    en: 'This figure cannot be changed so: {found}. It is not there or was repaired before. Nothing was written.',
  },
  refused: {
    ky: 'Чечим туура эмес болуп калат: {found}. Эч нерсе жазылган жок.',
    ru: 'Решение было бы ошибочным: {found}. Ничего не записано.',
    en: 'The decision would not be right: {found}. Nothing was written.',
  },
} as const;

export type DoctorMessage = keyof typeof messages;

/**
 * A message of the command in one language.
 * Throws: RangeError when a gap has no value.
 */
export function doctorMessage(
  message: DoctorMessage,
  language: 'ky' | 'ru' | 'en',
  values: Readonly<Record<string, string | number>>,
): string {
  return messages[message][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`${message} needs "${name}"`);
    return String(value);
  });
}

/** All messages, for checks of their completeness. */
export const doctorMessages: Readonly<Record<string, Readonly<Record<'ky' | 'ru' | 'en', string>>>> =
  messages;
