/** Why a text table is refused, for the people who bring it. */
export const tableReasons = {
  encoding: {
    ky: 'текст түшүнүксүз тамга менен жазылган. Файлды UTF-8 түрүндө сактаңыз.',
    ru: 'текст записан в неизвестной кодировке. Сохраните файл в UTF-8.',
    en: 'the text is in an unknown encoding. Save the file as UTF-8.',
  },
  oneColumn: {
    ky: 'бир гана мамыча бар, бөлгүч белги табылган жок. Мамычаларды «;», «,» же табуляция менен бөлүңүз.',
    ru: 'найден только один столбец, разделителя нет. Разделите столбцы знаком «;», «,» или табуляцией.',
    en: 'there is one column only and no delimiter. Part the columns by ";", "," or a tab.',
  },
  wideTable: {
    ky: 'мамыча өтө көп: {found}, ал эми {most} мамычадан ашпашы керек. Бөлгүч белгисин текшериңиз.',
    ru: 'слишком много столбцов: {found}, допустимо {most}. Проверьте разделитель.',
    en: 'too many columns: {found}, at most {most} are allowed. Check the delimiter.',
  },
  longTable: {
    ky: 'таблица өтө чоң: {rows} саптан же {cells} уячадан ашпашы керек. Аны бөлүп бериңиз.',
    ru: 'таблица слишком велика: допустимо строк {rows}, ячеек {cells}. Разделите её на части.',
    en: 'the table is too large: at most {rows} rows and {cells} cells are allowed. Give it in parts.',
  },
  raggedRow: {
    ky: '{line}-сап: уячалардын саны {found}, биринчи сапта башкача. Ашыкча же жетишпеген бөлгүчтү оңдоңуз.',
    ru: 'строка {line}: ячеек {found}, а в первой строке иначе. Исправьте лишний или недостающий разделитель.',
    en: 'line {line}: {found} cells, unlike the first row. Mend the delimiter that is missing or too many.',
  },
  csvQuote: {
    ky: '{line}-сап: тырмакча жабылган эмес же туура эмес жерде турат. Аны оңдоңуз.',
    ru: 'строка {line}: кавычка не закрыта или стоит не на месте. Исправьте её.',
    en: 'line {line}: a quotation mark is not closed or stands in the wrong place. Mend it.',
  },
  noSdmxHead: {
    ky: 'бул SDMX эмес. Таблица болсо, «sdmx» деген сөздү алып салып, буйрукту кайра бериңиз.',
    ru: 'это не SDMX. Если это таблица, повторите команду без слова «sdmx».',
    en: 'this is not SDMX. If it is a table, give the command again without the word "sdmx".',
  },
  columnTwice: {
    ky: '«{found}» деген мамыча эки жолу бар. Бирөөнү гана калтырыңыз.',
    ru: 'столбец «{found}» встречается дважды. Оставьте один.',
    en: 'the column "{found}" stands twice. Keep only one.',
  },
  sdmxDelete: {
    ky: '{line}-сап: ACTION = D, башкача айтканда маанини өчүрүү. Файлда бар маанилерди гана бериңиз; өчүрүү үчүн --prune бар.',
    ru: 'строка {line}: ACTION = D, то есть удаление. Дайте только имеющиеся значения; для удаления есть --prune.',
    en: 'line {line}: ACTION = D, a deletion. Give only the figures that there are; --prune deletes.',
  },
} as const;
