/** Why a workbook is refused, for the people who bring it. */
export const workbookReasons = {
  largeFile: {
    ky: 'файл өтө чоң: {found} МБ, ал эми {most} МБдан ашпашы керек. Керектүү баракты гана калтырып, кайра сактаңыз.',
    ru: 'файл слишком велик: {found} МБ, а допустимо {most} МБ. Оставьте только нужный лист и сохраните заново.',
    en: 'the file is too large: {found} MB, at most {most} MB are allowed. Keep only the sheet that is needed and save it again.',
  },
  notTable: {
    ky: 'бул таблица эмес, {found}. Таблицаны XLSX, ODS же CSV түрүндө бериңиз.',
    ru: 'это не таблица, а {found}. Дайте таблицу в формате XLSX, ODS или CSV.',
    en: 'this is {found}, not a table. Give the table as XLSX, ODS or CSV.',
  },
  htmlTable: {
    ky: 'аты кандай болсо да, бул HTML барак. Аны таблица программасында ачып, XLSX түрүндө сактаңыз.',
    ru: 'это страница HTML, как бы файл ни назывался. Откройте его в табличной программе и сохраните как XLSX.',
    en: 'this is an HTML page, whatever its name says. Open it in a spreadsheet program and save it as XLSX.',
  },
  textFile: {
    ky: 'бул электрондук таблица эмес, {found} тексти. Аны XLSX түрүндө сактаңыз.',
    ru: 'это не электронная таблица, а текст {found}. Сохраните его как XLSX.',
    en: 'this is {found} text, not a workbook. Save it as XLSX.',
  },
  protectedWorkbook: {
    ky: 'файл сырсөз менен корголгон. Сырсөзүн алып салып, кайра сактаңыз.',
    ru: 'файл защищён паролем. Снимите пароль и сохраните его заново.',
    en: 'the file is protected by a password. Take the password off and save it again.',
  },
  cutOffWorkbook: {
    ky: 'файл үзүлүп калган, аягы жок. Аны толук жүктөп алыңыз же кайра сактаңыз.',
    ru: 'файл оборван, конца нет. Загрузите его целиком или сохраните заново.',
    en: 'the file breaks off before its end. Download it whole or save it again.',
  },
  damagedWorkbook: {
    ky: 'файл бузулган ({found}). Аны таблица программасында ачып, XLSX түрүндө кайра сактаңыз.',
    ru: 'файл повреждён ({found}). Откройте его в табличной программе и сохраните заново как XLSX.',
    en: 'the file is damaged ({found}). Open it in a spreadsheet program and save it again as XLSX.',
  },
  emptyWorkbook: {
    ky: 'таблицада толтурулган бир да уяча жок. Толтурулган файлды бериңиз.',
    ru: 'в таблице нет ни одной заполненной ячейки. Дайте заполненный файл.',
    en: 'no cell of the table is filled. Give the file that is filled in.',
  },
  manyEntries: {
    ky: 'файлдын ичинде {found} бөлүк бар, ал эми {most} бөлүктөн ашпашы керек. Таблицаны жаңы файлга көчүрүп сактаңыз.',
    ru: 'внутри файла частей: {found}, допустимо {most}. Скопируйте таблицу в новый файл и сохраните.',
    en: 'the file has {found} parts inside, at most {most} are allowed. Copy the table into a new file and save that.',
  },
  zipBomb: {
    ky: 'файл ачылганда {most} МБдан ашат, мындай таблица окулбайт. Керектүү баракты жаңы файлга көчүрүп сактаңыз.',
    ru: 'в распакованном виде файл больше {most} МБ, такие не читаются. Скопируйте нужный лист в новый файл.',
    en: 'unpacked, the file is larger than {most} MB, which is not read. Copy the sheet that is needed into a new file.',
  },
  largeSheet: {
    ky: '«{sheet}» барагы өтө чоң: {what} > {most}. Керектүү бөлүгүн гана калтырыңыз.',
    ru: 'лист «{sheet}» слишком велик: {what} > {most}. Оставьте только нужную часть.',
    en: 'the sheet "{sheet}" is too large: {what} > {most}. Keep only the part that is needed.',
  },
  longText: {
    ky: '{where}: уячадагы текст {most} белгиден узун. Аны кыскартыңыз.',
    ru: '{where}: текст ячейки длиннее {most} знаков. Сократите его.',
    en: '{where}: the text of the cell is longer than {most} characters. Shorten it.',
  },
  hugeWorkbook: {
    ky: 'файлды окууга {most} МБ эс жетпеди. Керектүү баракты жаңы файлга көчүрүп сактаңыз.',
    ru: 'для чтения файла не хватило {most} МБ памяти. Скопируйте нужный лист в новый файл.',
    en: '{most} MB of memory do not suffice to read the file. Copy the sheet that is needed into a new file.',
  },
  slowWorkbook: {
    ky: 'файл {most} секундда окулган жок. Керектүү баракты жаңы файлга көчүрүп сактаңыз.',
    ru: 'файл не удалось прочесть за {most} с. Скопируйте нужный лист в новый файл.',
    en: 'the file could not be read within {most} s. Copy the sheet that is needed into a new file.',
  },
  errorCell: {
    ky: '{where}: уячада {found} катасы турат. Анын ордуна санды жазыңыз.',
    ru: '{where}: в ячейке ошибка {found}. Впишите вместо неё число.',
    en: '{where}: the cell holds the error {found}. Write the number in its place.',
  },
  formulaCell: {
    ky: '{where}: формуланын натыйжасы файлда жок. Файлды таблица программасында ачып, кайра сактаңыз же санды жазыңыз.',
    ru: '{where}: в файле нет результата формулы. Откройте файл в табличной программе и сохраните или впишите число.',
    en: '{where}: the file keeps no result of the formula. Open it in a spreadsheet program and save it, or write the number.',
  },
} as const;
