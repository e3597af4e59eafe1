/** What can be wrong in a form that comes back, for the people who filled it in. `where` is sheet, cell and row. */
export const formReasons = {
  notForm: {
    ky: 'бул доклад үчүн форма эмес: жашыруун барагы жок. Форманы npm run template менен алыңыз.',
    ru: 'это не форма доклада: в файле нет её скрытого листа. Форму выдаёт npm run template.',
    en: 'this is no form of the report: its hidden sheet is missing. npm run template makes one.',
  },
  formVersion: {
    ky: 'форманын үлгүсү эскирген ({found}, керектүүсү {expected}). Жаңы форма алып, сандарды көчүрүңүз.',
    ru: 'форма другого образца ({found}, нужен {expected}). Возьмите новую форму и перенесите в неё числа.',
    en: 'the form is of another pattern ({found}, needed is {expected}). Take a new form and copy the numbers into it.',
  },
  formHeadChanged: {
    ky: 'форманын «{sheet}» деген жашыруун барагы өзгөртүлгөн. Жаңы форма алып, сандарды көчүрүңүз.',
    ru: 'скрытый лист формы «{sheet}» изменён. Возьмите новую форму и перенесите в неё числа.',
    en: 'the hidden sheet "{sheet}" of the form was changed. Take a new form and copy the numbers into it.',
  },
  formColumns: {
    ky: '«{sheet}» барагында мамычалардын жашыруун аттары жок (1-сап). Жаңы форма алып, сандарды көчүрүңүз.',
    ru: 'на листе «{sheet}» нет скрытых названий столбцов (строка 1). Возьмите новую форму и перенесите числа.',
    en: 'the sheet "{sheet}" lacks the hidden names of its columns (row 1). Take a new form and copy the numbers into it.',
  },
  formEmpty: {
    ky: 'формада ачкычы бар бир да сап калган эмес. Толук файлды бериңиз.',
    ru: 'в форме не осталось ни одной строки с ключом. Дайте полный файл.',
    en: 'no row with a key is left in the form. Give the whole file.',
  },
  formPlace: {
    ky: 'форма {region} аймагынын {year}-жылы үчүн, бирок докладда андай аймак жок же ал жылы болгон эмес.',
    ru: 'форма для территории {region} за {year} год, но такой территории в докладе нет или в том году не было.',
    en: 'the form is for {region}, {year}, but the report has no such region, or none in that year.',
  },
  formNoSource: {
    ky: 'форманын булагы {found} data/sources папкасында жок. Аны шарттары менен кошуңуз.',
    ru: 'источника формы {found} нет в data/sources. Добавьте его вместе с условиями.',
    en: 'the source of the form, {found}, is not in data/sources. Add it with its terms.',
  },
  formUnknownKey: {
    ky: '{where}: жашыруун ачкыч «{found}» бул формада жок. Ачкычты өзгөртпөй, сапты жаңы формадан алыңыз.',
    ru: '{where}: скрытого ключа «{found}» в этой форме нет. Не меняйте ключи, возьмите строку из новой формы.',
    en: '{where}: this form has no hidden key "{found}". Do not change keys; take the row from a new form.',
  },
  formOtherPlace: {
    ky: '{where}: бул сап башка форманыкы ({found}), ал эми бул форма – {expected}. Аны өз формасында кайтарыңыз.',
    ru: '{where}: строка из другой формы ({found}), а эта форма – {expected}. Верните её в её форме.',
    en: '{where}: this row is of another form ({found}), this one is for {expected}. Return it in its own form.',
  },
  formGone: {
    ky: '{where}: бул көрсөткүч же маселе азыр топтомдо жок. Жаңы форма алыңыз.',
    ru: '{where}: этого показателя или вопроса больше нет в наборе. Возьмите новую форму.',
    en: '{where}: this indicator or matter is no longer in the set. Take a new form.',
  },
  formUnit: {
    ky: '{where}: форма берилгенде бирдиги {found} болчу, азыр {expected}. Жаңы форма алып, санды ошол бирдикте жазыңыз.',
    ru: '{where}: при выдаче формы единица была {found}, теперь {expected}. Возьмите новую форму и впишите число в этой единице.',
    en: '{where}: the unit was {found} when the form was made, it is {expected} now. Take a new form and write the number in that unit.',
  },
  formTwice: {
    ky: '{where}: бул сап эки жолу турат, биринчиси {first}. Бирин өчүрүңүз.',
    ru: '{where}: эта строка встречается дважды, первый раз – {first}. Удалите одну.',
    en: '{where}: this row stands twice, first at {first}. Delete one of them.',
  },
  formError: {
    ky: '{where}: уячада {found} катасы турат. Анын ордуна маанисин жазыңыз.',
    ru: '{where}: в ячейке ошибка {found}. Впишите вместо неё значение.',
    en: '{where}: the cell holds the error {found}. Write the value in its place.',
  },
  formFormula: {
    ky: '{where}: уячада формула бар (натыйжасы «{found}»). Формуланын ордуна маанинин өзүн коюңуз.',
    ru: '{where}: в ячейке формула (результат «{found}»). Вставьте вместо неё само значение.',
    en: '{where}: the cell holds a formula (result "{found}"). Put the value itself in its place.',
  },
  formNumber: {
    ky: '{where}: «{found}» сан эмес. 12,5 сыяктуу бир сан жазыңыз же себебин тандаңыз.',
    ru: '{where}: «{found}» – не число. Впишите одно число, например 12,5, или выберите причину.',
    en: '{where}: "{found}" is not a number. Write one number, such as 12.5, or choose a reason.',
  },
  formAmbiguous: {
    ky: '{where}: «{found}» эки түрдүү окулат: миңдеги үтүрбү же бөлчөктүкүбү? Санды үтүрсүз же чекит менен жазыңыз.',
    ru: '{where}: «{found}» читается двояко: запятая отделяет тысячи или дробь? Впишите число без запятой или с точкой.',
    en: '{where}: "{found}" can be read in two ways: is the comma for thousands or for decimals? Write it without a comma, or with a point.',
  },
  formPercent: {
    ky: '{where}: {found} пайыз менен жазылган, ал эми бирдиги {unit}. Санды ушул бирдикте жазыңыз.',
    ru: '{where}: {found} записано в процентах, а единица – {unit}. Впишите число в этой единице.',
    en: '{where}: {found} is written as per cent, but the unit is {unit}. Write the number in that unit.',
  },
  formRange: {
    ky: '{where}: {found} мүмкүн эмес, чеги {expected} ({unit}). Бирдигин жана үтүрдү текшериңиз.',
    ru: '{where}: {found} невозможно, допустимо {expected} ({unit}). Проверьте единицу и запятую.',
    en: '{where}: {found} is not possible, allowed is {expected} ({unit}). Check the unit and the point.',
  },
  formUnusual: {
    ky: '{where}: {found} мурунку жылдардан алыс (адатта {expected}). Сан алынды; бирдигин жана үтүрдү текшериңиз.',
    ru: '{where}: {found} далеко от прежних лет (обычно {expected}). Число принято; проверьте единицу и запятую.',
    en: '{where}: {found} is far from the years before (usually {expected}). It was taken; check the unit and the point.',
  },
  formBoth: {
    ky: '{where}: маани да ({found}), анын жок болуу себеби да ({reason}) бар. Бирин калтырыңыз.',
    ru: '{where}: есть и значение ({found}), и причина его отсутствия ({reason}). Оставьте одно.',
    en: '{where}: there is both a value ({found}) and a reason for having none ({reason}). Keep one of them.',
  },
  formNoValue: {
    ky: '{where}: саптын башка уячалары толтурулган, бирок мааниси да, себеби да жок. Бирин жазыңыз.',
    ru: '{where}: в строке заполнены другие ячейки, но нет ни значения, ни причины. Впишите одно из них.',
    en: '{where}: other cells of the row are filled, but there is neither a value nor a reason. Give one of them.',
  },
  formChoice: {
    ky: '{where}: «{found}» тизмеде жок. Тандоо: {expected}.',
    ru: '{where}: «{found}» нет в списке. Выбор: {expected}.',
    en: '{where}: "{found}" is not in the list. Choose from: {expected}.',
  },
  formCount: {
    ky: '{where}: «{found}» – 1ден башталган бүтүн сан эмес.',
    ru: '{where}: «{found}» – не целое число от 1.',
    en: '{where}: "{found}" is not a whole number from 1.',
  },
  formDate: {
    ky: '{where}: «{found}» дата эмес. 12.05.2026 же 2026-05-12 түрүндө жазыңыз.',
    ru: '{where}: «{found}» – не дата. Напишите 12.05.2026 или 2026-05-12.',
    en: '{where}: "{found}" is not a date. Write 2026-05-12 or 12.05.2026.',
  },
  formLink: {
    ky: '{where}: «{found}» алынбайт: шилтеме https:// менен башталышы керек. Башка далилди «документ» уячасына жазыңыз.',
    ru: '{where}: «{found}» не принимается: ссылка должна начинаться с https://. Другое подтверждение впишите в ячейку документа.',
    en: '{where}: "{found}" is not taken: a link has to begin with https://. Write other evidence into the cell of the document.',
  },
  formManyLinks: {
    ky: '{where}: шилтеме {found}, эң көбү {expected}. Негизгилерин калтырыңыз.',
    ru: '{where}: ссылок {found}, допустимо не больше {expected}. Оставьте главные.',
    en: '{where}: {found} links, at most {expected} are taken. Keep the most important.',
  },
  formLong: {
    ky: '{where}: текст өтө узун: {found} белги, эң көбү {expected}. Кыскартыңыз.',
    ru: '{where}: текст слишком длинный: {found} знаков, допустимо {expected}. Сократите.',
    en: '{where}: the text is too long: {found} characters, at most {expected}. Shorten it.',
  },
  formText: { ky: '{where}: {problem}', ru: '{where}: {problem}', en: '{where}: {problem}' },
  formEvidence: {
    ky: '{where}: баа {found}, бирок далил жок. {from}-баадан баштап https:// шилтемеси, каттоо номери же протокол керек.',
    ru: '{where}: оценка {found} без подтверждения. Начиная с {from} нужны ссылка https://, регистрационный номер или протокол.',
    en: '{where}: the score {found} has no evidence. From {from} upward give a link (https://), a register number or a protocol.',
  },
  formBy: {
    ky: '{where}: баалаган орган же топ жана баалоо күнү барактын башында жазылган эмес.',
    ru: '{where}: в начале листа не указаны орган или группа, давшие оценки, и дата.',
    en: '{where}: the body or group that gives the scores and the date are not stated at the head of the sheet.',
  },
  formMode: {
    ky: '{where}: жарандар кантип сурамжыланганы көрсөтүлгөн эмес. Тизмеден тандаңыз.',
    ru: '{where}: не указано, как спрашивали граждан. Выберите из списка.',
    en: '{where}: it is not said how citizens were asked. Choose from the list.',
  },
  formFew: {
    ky: '{where}: жооп аз ({found}). Кеминде {answers} жооп же {groups} топтук талкуу керек; болбосо «купуялык үчүн жашырылган» деген себепти тандаңыз.',
    ru: '{where}: ответов мало ({found}). Нужно не менее {answers} ответов или {groups} групповых обсуждений; иначе выберите причину «скрыто ради конфиденциальности».',
    en: '{where}: too few answers ({found}). Needed are {answers} answers or {groups} focus groups; otherwise choose the reason “suppressed”.',
  },
  formCleared: {
    ky: '{where}: мурда берилген маани формадан өчүрүлгөн, бирок маалыматта калды. Керек болсо, аны жыл файлынан өзүңүз өчүрүңүз.',
    ru: '{where}: ранее представленное стёрто в форме, но в данных оставлено. Если нужно, удалите его из файла года вручную.',
    en: '{where}: what was given before is cleared in the form but stays in the data. If it has to go, delete it from the year file by hand.',
  },
  formRead: {
    ky: '{file}: форма {id}, {place}, {year}. Толтурулган сап {filled}, бош сап {empty}.',
    ru: '{file}: форма {id}, {place}, {year}. Заполненных строк {filled}, пустых {empty}.',
    en: '{file}: form {id}, {place}, {year}. Rows filled {filled}, empty {empty}.',
  },
  formRefused: {
    ky: '{file}: эч нерсе жазылган жок, ката {count}:',
    ru: '{file}: ничего не записано, ошибок {count}:',
    en: '{file}: nothing was written, problems {count}:',
  },
  formScores: {
    ky: 'Баалар: кошулду {added}, өзгөрдү {changed}, өзгөрүүсүз {unchanged}',
    ru: 'Оценки: добавлено {added}, изменено {changed}, без изменений {unchanged}',
    en: 'Scores: added {added}, changed {changed}, left alone {unchanged}',
  },
} as const;
