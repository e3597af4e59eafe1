/** What a table leaves open and what is not taken from it, for the people who bring it. */
export const mappingReasons = {
  noMapping: {
    ky: 'бул таблицанын картасы жок. Сунушту алуу үчүн буйрукту --propose менен кайра бериңиз.',
    ru: 'для этой таблицы нет карты. Чтобы получить предложение, повторите команду с --propose.',
    en: 'there is no mapping for this table. Give the command again with --propose to get a proposal.',
  },
  noSheet: {
    ky: '«{found}» барагы жок. Файлдагы барактар: {sheets}. Картадагы «sheet» ачкычын оңдоңуз.',
    ru: 'нет листа «{found}». Листы файла: {sheets}. Исправьте «sheet» в карте.',
    en: 'there is no sheet "{found}". Sheets of the file: {sheets}. Correct "sheet" in the mapping.',
  },
  manySheets: {
    ky: 'файлда бир нече барак бар: {sheets}. Кайсынысы керек экенин картадагы «sheet» ачкычына жазыңыз.',
    ru: 'в файле несколько листов: {sheets}. Напишите нужный в «sheet» карты.',
    en: 'the file has several sheets: {sheets}. Write which one is meant under "sheet" of the mapping.',
  },
  noYears: {
    ky: '{where}: бул сапта жылдар жок. Картадагы «head» баш сапты көрсөтсүн.',
    ru: '{where}: в этой строке нет годов. В карте «head» должен указывать на строку заголовка.',
    en: '{where}: there are no years in this row. Let "head" of the mapping name the row of the head.',
  },
  noPlaces: {
    ky: '{where}: бул сапта бир да аймактын аты жок. Картадагы «head» баш сапты көрсөтсүн.',
    ru: '{where}: в этой строке нет названий территорий. В карте «head» должен указывать на строку заголовка.',
    en: '{where}: there is no name of a place in this row. Let "head" of the mapping name the row of the head.',
  },
  headTwice: {
    ky: '{where}: «{found}» баш сапта эки жолу турат. Бирөөнү гана калтырыңыз.',
    ru: '{where}: «{found}» стоит в заголовке дважды. Оставьте один столбец.',
    en: '{where}: "{found}" stands twice in the head. Keep only one column.',
  },
  noFigures: {
    ky: '«{found}» барагынан карта боюнча бир да маани табылган жок. Картаны таблица менен салыштырыңыз.',
    ru: 'на листе «{found}» по карте не найдено ни одного значения. Сверьте карту с таблицей.',
    en: 'by the mapping, the sheet "{found}" holds no figure. Compare the mapping with the table.',
  },
  unknownIndicator: {
    ky: '«{found}» деген көрсөткүч жок. data/indicators папкасындагы идентификаторду жазыңыз.',
    ru: 'нет показателя «{found}». Напишите идентификатор из папки data/indicators.',
    en: 'there is no indicator "{found}". Write an id of the folder data/indicators.',
  },
  tableUnit: {
    ky: '{indicator}: таблица {found} бирдигинде, көрсөткүч {expected} бирдигинде. Сандар кайра эсептелбейт: бирдиги дал келген көрсөткүчтү көрсөтүңүз.',
    ru: '{indicator}: таблица в единице {found}, показатель в единице {expected}. Числа не пересчитываются: укажите показатель с той же единицей.',
    en: '{indicator}: the table is in {found}, the indicator in {expected}. Numbers are not recomputed: name an indicator of the same unit.',
  },
  mappingOpen: {
    ky: '{mapping} картасында чечилбеген суроо бар: {count}. Жоопторун жазып, «questions» тизмесин өчүрүңүз.',
    ru: 'в карте {mapping} остались вопросы: {count}. Впишите ответы и удалите список «questions».',
    en: 'the mapping {mapping} has open questions: {count}. Write the answers and delete the list "questions".',
  },
  noLayout: {
    ky: '«{found}» барагында жылдар же аймактар жазылган баш сап табылган жок. Картаны колго жазыңыз (CONTRIBUTING.md).',
    ru: 'на листе «{found}» не найдено строки заголовка с годами или территориями. Напишите карту вручную (CONTRIBUTING.md).',
    en: 'no head with years or places was found on the sheet "{found}". Write the mapping by hand (CONTRIBUTING.md).',
  },
  askSource: {
    ky: 'Бул таблицанын булагы кайсы? data/sources папкасындагы идентификаторду «source» ачкычына жазыңыз.',
    ru: 'Какой это источник? Напишите идентификатор из папки data/sources в «source».',
    en: 'Which source is this? Write an id of the folder data/sources under "source".',
  },
  askIndicator: {
    ky: '«{found}»: бул кайсы көрсөткүч? Идентификаторун «layout.indicator» ачкычына жазыңыз. Туура келиши мүмкүн: {indicators}.',
    ru: '«{found}»: какой это показатель? Напишите идентификатор в «layout.indicator». Могут подойти: {indicators}.',
    en: '"{found}": which indicator is this? Write its id under "layout.indicator". These may fit: {indicators}.',
  },
  askSection: {
    ky: '{where}: «{found}» сабынан баштап кайсы көрсөткүч? Идентификаторун ошол бөлүмдүн «indicator» ачкычына жазыңыз; көрсөткүч болбосо, бөлүмдү ошол бойдон калтырыңыз.',
    ru: '{where}: какой показатель идёт со строки «{found}»? Напишите его в «indicator» этого раздела; если никакой, оставьте раздел как есть.',
    en: '{where}: which indicator begins at "{found}"? Write its id under "indicator" of that section; if none does, leave the section as it is.',
  },
  askUnit: {
    ky: 'Таблицанын бирдиги «{found}», {indicator} көрсөткүчүнүн бирдиги {unit}. Экөө бирдейби? Таблицанын бирдигин «layout.unit» ачкычына жазыңыз.',
    ru: 'Единица таблицы: «{found}»; единица показателя {indicator}: {unit}. Это одно и то же? Впишите единицу таблицы в «layout.unit».',
    en: 'The unit of the table is "{found}", that of the indicator {indicator} is {unit}. Are they the same? Write the unit of the table under "layout.unit".',
  },
  askYear: {
    ky: 'Бул таблица кайсы жылдыкы? Жылды «layout.year» ачкычына жазыңыз.',
    ru: 'За какой год эта таблица? Впишите год в «layout.year».',
    en: 'Of which year is this table? Write it under "layout.year".',
  },
  groupsDiffer: {
    ky: '{where}: бир саптагы аттар ар башка топту атайт: {found}. Туурасын «groups» тизмесине, алынбаса «ignore» тизмесине жазыңыз.',
    ru: '{where}: названия одной строки означают разные группы: {found}. Впишите верную в «groups» или, если строка не нужна, в «ignore».',
    en: '{where}: the names in one row are of different groups: {found}. Write the right one into "groups", or the row into "ignore".',
  },
  understoodLayout: {
    ky: '«{sheet}» барагы: {layout}, баш сап {head}.',
    ru: 'Лист «{sheet}»: {layout}, заголовок в строке {head}.',
    en: 'Sheet "{sheet}": {layout}, head in row {head}.',
  },
  understoodPlaces: {
    ky: 'Таанылган аймактар: {count} ({places}).',
    ru: 'Узнано территорий: {count} ({places}).',
    en: 'Places recognised: {count} ({places}).',
  },
  understoodGroups: {
    ky: 'Таанылган топтор: {groups}.',
    ru: 'Узнанные группы: {groups}.',
    en: 'Groups recognised: {groups}.',
  },
  understoodIgnored: {
    ky: 'Алынбай турган саптар («ignore»): {count}, биринчиси «{found}».',
    ru: 'Строки, которые не берутся («ignore»): {count}, первая «{found}».',
    en: 'Rows that are not taken ("ignore"): {count}, the first is "{found}".',
  },
  proposalWritten: {
    ky: 'Сунуш жазылды: {file}. Суроолорго жооп берип, «questions» тизмесин өчүрүп, импортту кайталаңыз.',
    ru: 'Предложение записано: {file}. Ответьте на вопросы, удалите список «questions» и повторите импорт.',
    en: 'The proposal was written: {file}. Answer the questions, delete the list "questions" and import again.',
  },
  proposalShown: {
    ky: 'Сунуш жазылган жок. Файлга жазуу үчүн --out ФАЙЛ, data/mappings папкасына сактоо үчүн --save кошуңуз.',
    ru: 'Предложение не записано. Чтобы записать, добавьте --out ФАЙЛ или --save (в папку data/mappings).',
    en: 'The proposal was not written. Add --out FILE to write it, or --save to keep it in data/mappings.',
  },
  fileThere: {
    ky: '{file} деген файл бар, анын үстүнө жазылбайт. Башка ат бериңиз же аны өчүрүңүз.',
    ru: 'файл {file} уже есть, поверх него не пишется. Дайте другое имя или удалите его.',
    en: 'there is a file {file} already, it is not written over. Give another name or delete it.',
  },
  questions: { ky: 'Суроолор: {count}', ru: 'Вопросы: {count}', en: 'Questions: {count}' },
  understood: { ky: 'Түшүнүлгөнү: {file}', ru: 'Понято: {file}', en: 'Understood: {file}' },
  askPlace: {
    ky: '{where}: «{found}» бир нече аймакка туура келет: {places}. Кайсынысы экенин картанын «areas» тизмесине жазыңыз.',
    ru: '{where}: «{found}» подходит нескольким территориям: {places}. Напишите, какой именно, в списке «areas» карты.',
    en: '{where}: "{found}" fits several places: {places}. Write which one into the list "areas" of the mapping.',
  },
  placesDiffer: {
    ky: '{where}: бир саптагы аттар ар башка аймакты атайт: {found} ({places}). Кайсынысы экенин картанын «areas» тизмесине жазыңыз.',
    ru: '{where}: названия одной строки означают разные территории: {found} ({places}). Напишите верную в списке «areas» карты.',
    en: '{where}: the names in one row are of different places: {found} ({places}). Write the right one into the list "areas" of the mapping.',
  },
  nearPlace: {
    ky: '{where}: «{found}» деген аймак жок. Балким, «{near}»? Туурасын картанын «areas» тизмесине жазыңыз, аймак болбосо «ignore» тизмесине.',
    ru: '{where}: территории «{found}» нет. Может быть, «{near}»? Впишите верную в список «areas» карты; если это не территория, то в «ignore».',
    en: '{where}: there is no place "{found}". Is it "{near}"? Write the right one into the list "areas" of the mapping, or into "ignore" if it is no place.',
  },
  noPlace: {
    ky: '{where}: «{found}» аймактардын тизмесинде жок. Картанын «areas» тизмесине аны кайсы аймак экенин жазыңыз.',
    ru: '{where}: «{found}» нет среди территорий. Напишите в списке «areas» карты, какая это территория.',
    en: '{where}: "{found}" is not among the places. Write into the list "areas" of the mapping which place it is.',
  },
  askGroup: {
    ky: '{where}: «{found}» деген топ белгисиз. Анын {dimension} кодун картага жазыңыз.',
    ru: '{where}: группа «{found}» неизвестна. Впишите её код {dimension} в карту.',
    en: '{where}: the group "{found}" is not known. Write its code of {dimension} into the mapping.',
  },
  noYear: {
    ky: '{where}: «{found}» жыл эмес. Жылды төрт цифра менен жазыңыз.',
    ru: '{where}: «{found}» не год. Запишите год четырьмя цифрами.',
    en: '{where}: "{found}" is not a year. Write the year in four digits.',
  },
  askSign: {
    ky: '{where} жана башка уячалар ({count}): сандын ордунда белги турат ({sign}). Бул таблицада ал эмнени билдирерин картанын «signs» бөлүгүнө жазыңыз: {meanings}.',
    ru: '{where} и другие ячейки ({count}): вместо числа стоит знак ({sign}). Напишите в «signs» карты, что он значит в этой таблице: {meanings}.',
    en: '{where} and other cells ({count}): a sign stands in place of a number ({sign}). Write under "signs" of the mapping what it means in this table: {meanings}.',
  },
  unclearCell: {
    ky: '{where}: «{found}» мындай окулушу мүмкүн: {readings}. Туурасын картанын «cells» тизмесине жазыңыз.',
    ru: '{where}: «{found}» можно прочесть как {readings}. Впишите верное число в список «cells» карты.',
    en: '{where}: "{found}" may be read as {readings}. Write the right number into the list "cells" of the mapping.',
  },
  textCell: {
    ky: '{where}: «{found}» сан эмес. Санды жазыңыз же уячаны бош калтырыңыз.',
    ru: '{where}: «{found}» не число. Впишите число или оставьте ячейку пустой.',
    en: '{where}: "{found}" is not a number. Write a number or leave the cell empty.',
  },
  rowsSkipped: {
    ky: '{where}: «{found}» сабынан баштап алынбаган саптар: {count}. Керек болсо, картага кошуңуз.',
    ru: '{where}: начиная со строки «{found}» не взято строк: {count}. Если они нужны, добавьте их в карту.',
    en: '{where}: rows not taken from "{found}" on: {count}. Add them to the mapping if they are needed.',
  },
  columnSkipped: {
    ky: '{where}: «{found}» жыл эмес, бул мамычадан эч нерсе алынган жок.',
    ru: '{where}: «{found}» не год, из этого столбца ничего не взято.',
    en: '{where}: "{found}" is not a year, nothing was taken from this column.',
  },
  compareUsage: {
    ky: 'npm run compare-sources -- ТАБЛИЦА… --with ПАПКА [--out ФАЙЛ.md|ФАЙЛ.csv] [--all] [--lang ky|ru|en]',
    ru: 'npm run compare-sources -- ТАБЛИЦА… --with ПАПКА [--out ФАЙЛ.md|ФАЙЛ.csv] [--all] [--lang ky|ru|en]',
    en: 'npm run compare-sources -- WORKBOOK… --with FOLDER [--out FILE.md|FILE.csv] [--all] [--lang ky|ru|en]',
  },
  compared: {
    ky: '{file}: бирдей {equal}, айырмаланган {different}, сызыкча менен нөл {dashZero}, таблицада гана {onlyWorkbook}, SDMX файлында гана {onlySdmx}; жупсуз катарлар: таблицада {loneWorkbook}, SDMX файлында {loneSdmx}',
    ru: '{file}: равны {equal}, различаются {different}, прочерк и ноль {dashZero}, только в таблице {onlyWorkbook}, только в SDMX {onlySdmx}; ряды без пары: в таблице {loneWorkbook}, в SDMX {loneSdmx}',
    en: '{file}: equal {equal}, different {different}, dash beside zero {dashZero}, only in the workbook {onlyWorkbook}, only in SDMX {onlySdmx}; series without a counterpart: workbook {loneWorkbook}, SDMX {loneSdmx}',
  },
  comparedAll: {
    ky: 'Файл: {files}. Эки булакта тең бар уяча {both}: бирдей {equal}, айырмаланган {different}. Сызыкча менен нөл {dashZero}, таблицада гана {onlyWorkbook}, SDMX файлында гана {onlySdmx}.',
    ru: 'Файлов: {files}. Ячеек в обоих источниках {both}: равны {equal}, различаются {different}. Прочерк и ноль {dashZero}, только в таблице {onlyWorkbook}, только в SDMX {onlySdmx}.',
    en: 'Files: {files}. Cells in both sources {both}: equal {equal}, different {different}. Dash beside zero {dashZero}, only in the workbook {onlyWorkbook}, only in SDMX {onlySdmx}.',
  },
  noCounterpart: {
    ky: '{folder} папкасында ушул номердеги SDMX файлы жок, салыштырылган жок.',
    ru: 'в папке {folder} нет файла SDMX с этим номером, сравнения нет.',
    en: 'there is no SDMX file of this number in {folder}, nothing was compared.',
  },
  differences: {
    ky: 'Эки булактын айырмалары',
    ru: 'Различия двух источников',
    en: 'Differences of two sources',
  },
  formulasRead: {
    ky: 'формуладан алынган маани: {count}. Файлда сакталган натыйжалар окулду.',
    ru: 'значений из формул: {count}. Прочитаны результаты, сохранённые в файле.',
    en: 'figures from formulas: {count}. The results that the file keeps were read.',
  },
} as const;
