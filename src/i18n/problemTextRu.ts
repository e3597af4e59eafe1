import type { ProblemSentences, ProblemWords } from './problemText.ts';

export const problemWordsRu: ProblemWords = {
  suggestion: (text) => `Может быть, ${text}?`,
  quote: (text) => `«${text}»`,
  languages: { ky: 'кыргызский (ky)', ru: 'русский (ru)', en: 'английский (en)' },
  words: {
    number: 'число', int: 'целое число', string: 'текст', text: 'текст', boolean: 'true или false',
    array: 'список', tuple: 'список', object: 'объект { … }', record: 'объект { … }', null: 'null',
    nothing: 'ничего', 'end-of-file': 'конец файла', key: 'ключ в двойных кавычках', value: 'значение',
    date: 'дата вида 2026-11-01', 'partial-date': 'день, месяц или год вида 2021-10-20, 2021-10 или 2021',
    url: 'адрес, который начинается с https://',
  },
}; // prettier-ignore

export const problemSentencesRu: ProblemSentences = {
  'empty-file': () => 'Файл пуст. Заполните его или удалите.',
  encoding: () => 'Файл не в UTF-8: часть знаков не читается. Сохраните его в UTF-8.',
  'byte-order-mark': ({ found }) =>
    `Файл начинается с невидимой метки порядка байтов ${found}. Уберите её: npm run check -- --fix.`,
  'carriage-return': ({ found }) =>
    `Строки кончаются на ${found}, ожидается только LF. Исправить: npm run check -- --fix.`,
  'json-syntax': ({ found, expected }) => `Ошибка в JSON. Найдено: ${found}, ожидается: ${expected}.`,
  'comma-decimal': ({ found }) => `В числе ${found} стоит запятая. Дробь пишется через точку.`,
  comment: ({ found }) => `В JSON не бывает комментариев: ${found}. Уберите его.`,
  'trailing-comma': ({ found }) => `Лишняя запятая после последнего элемента: ${found}. Уберите её.`,
  'duplicate-key': ({ found }) => `Ключ ${found} стоит здесь дважды. Оставьте один.`,
  precision: ({ found }) => `В числе ${found} больше цифр, чем можно сохранить. Запишите его короче.`,
  'stray-file': ({ found }) =>
    `Файла ${found} не знает ни одна схема. Переименуйте, переместите или удалите его.`,
  'no-entries': ({ expected }) => `Здесь нет ни одного файла. Нужен хотя бы один: ${expected}.`,
  unreadable: ({ found }) => `Не удаётся прочитать: ${found}. Проверьте путь и права доступа.`,
  'missing-key': ({ found, expected }) => `Нет ключа ${found}. Добавьте его; ожидается: ${expected}.`,
  'missing-language': ({ language }) => `Нет текста на языке: ${language}. Добавьте его.`,
  'unknown-key': ({ found, expected }) => `В схеме нет ключа ${found}. Допустимы: ${expected}.`,
  type: ({ found, expected }) => `Ожидается ${expected}, найдено: ${found}.`,
  'number-as-text': ({ found }) =>
    `${found} стоит в кавычках, поэтому это текст, а не число. Уберите кавычки.`,
  choice: ({ found, expected }) => `Значение ${found} не подходит. Допустимы: ${expected}.`,
  'number-range': ({ found, expected }) => `${found} вне допустимых границ, ожидается ${expected}.`,
  'empty-text': ({ found }) => `Текст пуст: ${found}. Напишите его.`,
  'list-length': ({ found, expected }) => `Число элементов в списке: ${found}, ожидается ${expected}.`,
  format: ({ found, expected }) => `Запись ${found} имеет неверный вид. Ожидается: ${expected}.`,
  slug: ({ found }) =>
    `${found} не может быть идентификатором: только строчные латинские буквы, цифры и дефисы.`,
  'region-path': ({ found }) => `${found} не может быть путём региона: это имена папок через «/».`,
  padded: ({ found }) => `В начале или в конце ${found} стоит пробел. Уберите его.`,
  markup: ({ found }) => `В тексте ${found} есть HTML. Пишите простым текстом.`,
  character: ({ found }) => `В тексте невидимый или испорченный знак: ${found}. Уберите его.`,
  'mixed-script': ({ found, expected }) =>
    `В слове ${found} смешаны кириллица и латиница. Латинские буквы: ${expected}. Наберите их заново.`,
  invalid: ({ found, expected }) => `${found} не подходит под схему. Ожидается: ${expected}.`,
  'missing-reason': ({ expected }) =>
    `Нет ни значения, ни причины его отсутствия. Добавьте «missing», одно из: ${expected}.`,
  'value-and-missing': ({ found }) =>
    `Есть и значение, и причина его отсутствия, ${found}. Уберите что-то одно.`,
  'original-without-rule': () =>
    'Есть «original», но нет правила, по которому значение изменено. Добавьте «rule».',
  'interval-order': ({ found }) => `Начало интервала больше конца: ${found}. Поменяйте их местами.`,
  'period-order': ({ found }) => `Конец срока раньше начала: ${found}. Поменяйте их местами.`,
  'life-order': ({ found, expected }) => `Конец срока, ${found}, раньше начала. Ожидается: ${expected}.`,
  'years-in-a-row': ({ found }) =>
    `Ухудшаться должны все годы, которые читает правило, найдено: ${found}. Сделайте «threshold» и «years» равными.`,
  'state-order': ({ found, expected }) =>
    `Состояние ${found} здесь стоять не может, ожидается: ${expected}. Состояния не пропускают.`,
  'date-order': ({ found, expected }) => `День ${found} раньше предыдущей записи. Ожидается: ${expected}.`,
  'file-name': ({ found, expected }) =>
    `Идентификатор ${found}, а файл или папка называется ${expected}. Они должны совпадать: измените одно из двух.`,
  'year-file-name': ({ found, expected }) =>
    `Внутри указан год ${found}, а в имени файла ${expected}. Они должны совпадать: измените одно из двух.`,
  'year-file-region': ({ found, expected }) =>
    `Внутри указан регион ${found}, а папка называется ${expected}. Они должны совпадать: измените одно из двух.`,
  'duplicate-id': ({ found, expected }) => `${found} уже занято: ${expected}. Измените одно из двух.`,
  'unknown-indicator': ({ found }) => `Нет показателя ${found}. Показатели стоят в папке «indicators».`,
  'unknown-region': ({ found }) => `Нет региона ${found}. Регионы стоят в папке «regions».`,
  'unknown-source': ({ found }) => `Нет источника ${found}. Источники стоят в папке «sources».`,
  'unknown-unit': ({ found }) => `Нет единицы измерения ${found}. Единицы стоят в папке «units».`,
  'unknown-body': ({ found }) => `Нет органа ${found}. Органы стоят в папке «bodies».`,
  'unknown-domain': ({ found }) => `Нет раздела ${found}. Разделы стоят в папке «domains».`,
  'unknown-rule': ({ found }) => `Нет правила ${found}. Правила стоят в папке «rules».`,
  'unknown-kind': ({ found }) => `Нет вида территории ${found}. Виды стоят в папке «kinds».`,
  'unknown-dimension': ({ found }) => `Нет разреза ${found}. Разрезы стоят в папке «dimensions».`,
  'unknown-code': ({ found, expected }) => `В разрезе нет кода ${found}. Допустимы ${expected}.`,
  'unknown-cycle': ({ found }) => `Нет цикла ${found}. Циклы стоят в папке «cycles».`,
  'unknown-boundaries': ({ found }) => `Нет границ ${found}. Границы стоят в папке «boundaries».`,
  'table-unit': ({ found, expected }) =>
    `Таблица в единице ${found}, а показатель в единице ${expected}. Числа не пересчитываются: укажите показатель с той же единицей.`,
  'open-question': ({ found }) =>
    `Остался вопрос: ${found} Впишите ответ в нужный ключ и удалите вопрос из списка «questions».`,
  'unknown-law': ({ found }) => `Нет акта ${found}. Акты стоят в папке «laws».`,
  'unknown-matter': ({ found }) => `Нет вопроса ${found}. Вопросы местного значения стоят в папке «matters».`,
  'unknown-flag-rule': ({ found }) =>
    `Нет правила предупреждений ${found}. Правила стоят в папке «flag-rules».`,
  'unknown-problem': ({ found }) => `Нет проблемы ${found}. Проблемы стоят в папке «problems».`,
  'unknown-promise': ({ found }) => `Нет обещания ${found}. Обещания стоят в папке «promises».`,
  'region-without-file': ({ expected }) =>
    `В папке нет ${expected}, поэтому неизвестно, что это за территория. Добавьте файл.`,
  'duplicate-figure': ({ found, expected }) =>
    `Значение ${found} стоит в файле дважды, впервые в ${expected}. Удалите одно.`,
  'second-home': ({ found, expected }) =>
    `Для ${found} есть два файла: этот и ${expected}. У каждого значения одно место: объедините файлы.`,
  unsorted: ({ found, expected }) =>
    `${found} стоит после ${expected}, порядок нарушен. Восстановить: npm run check -- --fix.`,
  'figures-per-line': ({ found }) =>
    `Запись ${found} делит строку с другой или занимает несколько. Одна запись на строку: npm run check -- --fix.`,
  'dimension-not-listed': ({ found, expected }) =>
    `У показателя нет разреза ${found}. В его «dimensions»: ${expected}.`,
  'out-of-range': ({ found, expected }) =>
    `Значение ${found} невозможно в этой единице. Ожидается: ${expected}.`,
  'place-not-alive': ({ found, expected }) =>
    `Региона в году ${found} не было, его срок: ${expected}. Перенесите значения к преемнику или укажите причину «place-did-not-exist».`,
  'indicator-ended': ({ found, expected }) =>
    `К году ${found} показатель выбыл из набора. Ожидается: ${expected}.`,
  'no-evidence': ({ found }) =>
    `Оценка ${found} без подтверждения. Начиная с 2 нужны «links» (ссылка https://) или «document» (регистрационный номер, протокол).`,
  'mode-missing': () => 'Не указано, как опрашивали граждан. Добавьте «mode».',
  'few-answers': ({ found }) =>
    `Для оценки граждан мало ответов: ${found}. Нужно не менее 30 ответов («answers») или 3 групповых обсуждений («groups»).`,
  'shape-without-region': ({ found }) => `Границе ${found} не соответствует ни один регион.`,
  'region-without-shape': ({ found }) =>
    `У региона ${found} в этом файле нет ни границы, ни точки. Добавьте что-то одно.`,
  'shape-twice': ({ found }) => `${found} стоит здесь дважды. Оставьте одно.`,
  'region-without-point': ({ found }) =>
    `${found} рисуется точкой, но в его region.json нет «point». Добавьте долготу и широту.`,
  'missing-message': ({ found, expected }) =>
    `Здесь нет строки ${found}, она есть в: ${expected}. Добавьте её.`,
  placeholders: ({ found, expected }) => `Подстановки в строке: ${found}, в других языках: ${expected}.`,
  'plural-form': ({ found, expected }) => `У строки ${found} нет форм числа: ${expected}. Добавьте их.`,
  'missing-page': ({ language, expected }) =>
    `Нет страницы на языке: ${language}. Добавьте файл ${expected}.`,
  'stray-content': ({ found, expected }) =>
    `Файл ${found} не читает ни одна страница. Ожидается: ${expected}.`,
  'page-not-named': ({ found, expected }) =>
    `Текст на языке, которого нет в «writtenIn» файла ${expected}: ${found}. Добавьте язык туда или удалите файл.`,
  contact: ({ found }) =>
    `${found} — телефон или адрес почты. На открытых страницах называют должность, а не человека: уберите.`,
  'quote-not-agreed': ({ found, expected }) =>
    `Здесь цитата: ${found}. Получите согласие и отметьте «quotesAgreed» в ${expected} или перескажите своими словами.`,
  'prose-head': ({ found, expected }) =>
    `${found}: начало текста записано неверно. Между двумя строками «---» стоит по одному тексту в строке: ${expected}.`,
  'prose-size': ({ found, expected }) =>
    `Текст слишком велик или вложен слишком глубоко: ${found}, предел: ${expected}. Сократите или упростите его.`,
  'prose-syntax': ({ found, expected }) =>
    `${found} не читается: не закрыт тег или скобка (${expected}). Закройте тег, вместо знака «<» пишите &lt;.`,
  'prose-code': ({ found }) =>
    `${found}: в тексте не может быть кода, import, export и { }. Уберите его; если нужна сама скобка, пишите \\{.`,
  'prose-html': ({ found }) => `${found}: в тексте не может быть HTML. Пишите на Markdown.`,
  'prose-component': ({ found, expected }) =>
    `${found} здесь нельзя. В тексте можно только Markdown и ${expected}.`,
  'prose-attribute': ({ found, expected }) =>
    `${found} здесь нельзя. Пишется так, значение в кавычках: ${expected}.`,
  'prose-address': ({ found, expected }) => `На адрес ${found} ссылаться нельзя. Можно: ${expected}.`,
  'prose-picture': ({ found, expected }) =>
    `${found}: картинки других сайтов не показываются. Положите её в папку «public» и пишите: ${expected}.`,
  'prose-heading': ({ found, expected }) =>
    `${found} — это заголовок самой страницы; внутри текста заголовки начинаются с ${expected}.`,
  'prose-figure': ({ found, expected }) =>
    `${found}: такого числа нет, поэтому страница не соберётся. Последние годы со значением: ${expected}. Исправьте год или регион.`,
  'prose-link': ({ found }) =>
    `${found}: на сайте нет такой страницы или файла. Исправьте или уберите ссылку.`,
  'picture-absent': ({ found, expected }) =>
    `Нет картинки ${found}: файл ${expected} не найден. Добавьте файл или исправьте имя.`,
};
