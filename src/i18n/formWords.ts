import type { Locale } from './number.ts';
import { phrase, type Parts } from './phrase.ts';

/** Words of the form that bodies fill in. A head that begins with ✎ stands over cells that are to be filled. */
const words = {
  title: {
    ky: '{place}, {year}: доклад үчүн форма',
    ru: '{place}, {year}: форма для доклада',
    en: '{place}, {year}: form for the report',
  },
  body: { ky: 'Толтуруучу: {body}', ru: 'Заполняет: {body}', en: 'To be filled in by: {body}' },
  guideSheet: { ky: 'Толтуруу тартиби', ru: 'Как заполнять', en: 'How to fill in' },
  figuresSheet: { ky: 'Көрсөткүчтөр', ru: 'Показатели', en: 'Figures' },
  how: { ky: 'Кантип толтуруу керек', ru: 'Что сделать', en: 'What to do' },
  openCells: {
    ky: 'Калың алкактагы сары уячаларды гана толтуруңуз: алардын мамычасынын аты ✎ менен башталат. Калганы кулпуланган.',
    ru: 'Заполняйте только жёлтые ячейки в рамке: заголовок их столбца начинается с ✎. Остальное заблокировано.',
    en: 'Fill in only the framed yellow cells: the heads of their columns begin with ✎. All else is locked.',
  },
  number: {
    ky: 'Санды саптагы бирдикте жазыңыз, тегеректебеңиз. Бөлчөк үтүр же чекит менен жазылат. Нөл – бул сан.',
    ru: 'Пишите число в единице строки, не округляйте. Дробь – через запятую или точку. Ноль – это число.',
    en: 'Write the number in the unit of the row, do not round. Decimals take a comma or a point. A zero is a number.',
  },
  noNumber: {
    ky: 'Сан жок болсо, тизмеден себебин тандаңыз. Бош калган сап берилген жок деп саналат, ал боюнча эч нерсе жазылбайт.',
    ru: 'Нет числа – выберите причину из списка. Пустая строка остаётся непредставленной, по ней ничего не записывается.',
    en: 'Where there is no number choose a reason. A row left empty is still owed; nothing is written for it.',
  },
  pasted: {
    ky: 'Формула эмес, маанинин өзүн жазыңыз. Башка таблицадан көчүрсөңүз, «маанисин гана» кылып коюңуз.',
    ru: 'Пишите значения, а не формулы. Из другой таблицы вставляйте «только значения».',
    en: 'Write values, not formulas. From another table paste “values only”.',
  },
  locked: {
    ky: '«Бар» деп белгиленген сандар башка булактан келген жана кулпуланган. Жаңылыш болсо, аны берген органга кайрылыңыз.',
    ru: 'Числа с пометкой «есть» пришли из другого источника и заблокированы. Если число неверно, обратитесь к тому, кто его дал.',
    en: 'Numbers marked “there” came from another source and are locked. If one is wrong, turn to the body that gave it.',
  },
  scale: {
    ky: 'Баа 0дөн 4кө чейин тизмеден тандалат. {from}-баадан баштап далил керек: https:// менен башталган шилтеме, каттоо номери же протокол.',
    ru: 'Оценка от 0 до 4 выбирается из списка. Начиная с {from} нужно подтверждение: ссылка https://, регистрационный номер или протокол.',
    en: 'Scores from 0 to 4 are chosen from the list. From {from} upward give evidence: a link (https://), a register number or a protocol.',
  },
  asked: {
    ky: 'Жарандардын баасы үчүн кеминде {answers} жооп же {groups} топтук талкуу жана кантип сурамжыланганы керек.',
    ru: 'Для оценки граждан нужно не менее {answers} ответов или {groups} групповых обсуждений и указание, как спрашивали.',
    en: 'A score of citizens needs {answers} answers or {groups} focus groups, and how they were asked.',
  },
  persons: {
    ky: 'Адамдардын аты-жөнүн жана башка жеке маалыматты жазбаңыз: органдын же топтун атын гана көрсөтүңүз.',
    ru: 'Не указывайте имён и других личных данных: только название органа или группы.',
    en: 'Give no names of persons and no personal data: only the name of the body or group.',
  },
  free: {
    ky: 'Саптарды өчүрүүгө, барактардын атын өзгөртүүгө болот: ар бир саптын жашыруун ачкычы бар. Иреттөө үчүн баракты коргоодон чыгарыңыз, сырсөзү жок.',
    ru: 'Строки можно удалять, листы переименовывать: у каждой строки есть скрытый ключ. Для сортировки снимите защиту листа, пароля нет.',
    en: 'Rows may be deleted and sheets renamed: each row has a hidden key. To sort, take the protection off; it has no password.',
  },
  back: {
    ky: 'Файлды XLSX же ODS түрүндө сактап, форманы берген редакторго кайтарыңыз. Ката болсо, ал барагы жана уячасы менен айтылат; баары туура болгончо эч нерсе жазылбайт.',
    ru: 'Сохраните файл как XLSX или ODS и верните редактору, от которого его получили. Ошибки будут названы с листом и ячейкой; пока они есть, ничего не записывается.',
    en: 'Save the file as XLSX or ODS and return it to the editor who gave it to you. Errors are named with sheet and cell; nothing is written while there is one.',
  },
  terms: { ky: 'Шарттары', ru: 'Условия', en: 'Terms' },
  anchors: { ky: 'Баа шкаласы', ru: 'Шкала оценки', en: 'The scale' },
  reasons: {
    ky: 'Сан же баа эмне үчүн жок',
    ru: 'Почему нет числа или оценки',
    en: 'Why there is no number or score',
  },
  matters: { ky: 'Маселелердин тизмеси жөнүндө', ru: 'О перечне вопросов', en: 'On the list of matters' },
  form: {
    ky: 'Форма {id}, үлгүсү {version}; маалымат {day} карата',
    ru: 'Форма {id}, образец {version}; данные на {day}',
    en: 'Form {id}, pattern {version}; data as of {day}',
  },
  code: { ky: 'Коду', ru: 'Код', en: 'Code' },
  indicator: { ky: 'Көрсөткүч', ru: 'Показатель', en: 'Indicator' },
  unit: { ky: 'Бирдиги', ru: 'Единица', en: 'Unit' },
  last: { ky: 'Мурунку мааниси', ru: 'Прежнее значение', en: 'Value before' },
  lastYear: { ky: 'Жылы', ru: 'Год', en: 'Year' },
  range: { ky: 'Мүмкүн болгон чеги', ru: 'Допустимо', en: 'Allowed' },
  usual: { ky: 'адатта {low} … {high}', ru: 'обычно {low} … {high}', en: 'usually {low} … {high}' },
  state: { ky: 'Абалы', ru: 'Состояние', en: 'State' },
  owed: { ky: 'бериле элек', ru: 'не представлено', en: 'owed' },
  given: { ky: 'берилген, оңдосо болот', ru: 'представлено, можно исправить', en: 'given, may be corrected' },
  there: { ky: 'бар: {source}', ru: 'есть: {source}', en: 'there: {source}' },
  value: { ky: '✎ Мааниси', ru: '✎ Значение', en: '✎ Value' },
  missing: { ky: '✎ Жок болсо, себеби', ru: '✎ Если нет, причина', en: '✎ If none, reason' },
  document: { ky: '✎ Документ', ru: '✎ Документ', en: '✎ Document' },
  note: { ky: '✎ Эскертүү', ru: '✎ Примечание', en: '✎ Note' },
  allDocument: {
    ky: '✎ Бардык саптар үчүн документ (кат, отчёт, анын номери жана күнү)',
    ru: '✎ Документ ко всем строкам (письмо, отчёт, номер и дата)',
    en: '✎ Document for all rows (letter or report, its number and date)',
  },
  matterNumber: { ky: '№', ru: '№', en: 'No' },
  matter: {
    ky: 'Жергиликтүү маанидеги маселе',
    ru: 'Вопрос местного значения',
    en: 'Matter of local significance',
  },
  related: { ky: 'Көрсөткүчтөрү', ru: 'Показатели', en: 'Indicators' },
  score: { ky: '✎ Баасы', ru: '✎ Оценка', en: '✎ Score' },
  links: {
    ky: '✎ Далилге шилтеме (https://)',
    ru: '✎ Ссылка на подтверждение (https://)',
    en: '✎ Link to evidence (https://)',
  },
  evidence: {
    ky: '✎ Каттоо номери же протокол',
    ru: '✎ Рег. номер или протокол',
    en: '✎ Register number or protocol',
  },
  answers: { ky: '✎ Жооптордун саны', ru: '✎ Число ответов', en: '✎ Number of answers' },
  groups: { ky: '✎ Топтук талкуулар', ru: '✎ Групповых обсуждений', en: '✎ Focus groups' },
  mode: { ky: '✎ Кантип сурамжыланган', ru: '✎ Как спрашивали', en: '✎ How people were asked' },
  allBy: {
    ky: '✎ Баалаган орган же топ',
    ru: '✎ Орган или группа, давшие оценки',
    en: '✎ Body or group that gives the scores',
  },
  allDate: { ky: '✎ Баалоо күнү', ru: '✎ Дата оценки', en: '✎ Date of the scores' },
  allAnswers: {
    ky: '✎ Жооптордун саны (бардык саптар үчүн)',
    ru: '✎ Число ответов (для всех строк)',
    en: '✎ Number of answers (for all rows)',
  },
  allGroups: {
    ky: '✎ Топтук талкуулардын саны (бардык саптар үчүн)',
    ru: '✎ Число групповых обсуждений (для всех строк)',
    en: '✎ Number of focus groups (for all rows)',
  },
  allMode: {
    ky: '✎ Кантип сурамжыланган (бардык саптар үчүн)',
    ru: '✎ Как спрашивали (для всех строк)',
    en: '✎ How people were asked (for all rows)',
  },
  badNumber: {
    ky: 'Бул жерге «Мүмкүн болгон чеги» мамычасындагы чектеги сан жазылат. Сан жок болсо, кийинки уячадан себебин тандаңыз.',
    ru: 'Здесь нужно число в пределах из столбца «Допустимо». Если числа нет, выберите причину в соседней ячейке.',
    en: 'This cell takes a number within the bounds of the column “Allowed”. If there is none, choose a reason in the next cell.',
  },
  badCount: {
    ky: 'Бүтүн сан жазыңыз, 1ден баштап.',
    ru: 'Впишите целое число от 1.',
    en: 'Write a whole number from 1.',
  },
  badChoice: { ky: 'Тизмеден тандаңыз.', ru: 'Выберите из списка.', en: 'Choose from the list.' },
  wrong: { ky: 'Туура эмес', ru: 'Неверно', en: 'Not right' },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;

export type FormWord = keyof typeof words;

const tables = new Map<Locale, Readonly<Record<string, string>>>();

function tableOf(locale: Locale): Readonly<Record<string, string>> {
  const known = tables.get(locale);
  if (known) return known;
  const made = Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text[locale]]));
  tables.set(locale, made);
  return made;
}

/** A text of the form in one language. Throws: RangeError when a part is absent. */
export const formWord = (locale: Locale, key: FormWord, parts: Parts = {}): string =>
  phrase({ locale, strings: tableOf(locale) }, key, parts);

/** All texts, for checks of their completeness. */
export const formWords: Readonly<Record<string, Readonly<Record<Locale, string>>>> = words;
