/** Why a file is refused and what is odd in one that is read, for the people who bring data. */
export const importReasons = {
  unreadable: {
    ky: 'окулбай жатат ({found}). Файлдын аты менен жолун текшериңиз.',
    ru: 'не читается ({found}). Проверьте имя файла и путь.',
    en: 'cannot be read ({found}). Check the name and the path.',
  },
  empty: {
    ky: 'файл бош. Аны кайра жүктөп алыңыз.',
    ru: 'файл пуст. Выгрузите его заново.',
    en: 'the file is empty. Export it again.',
  },
  html: {
    ky: 'бул SDMX эмес, HTML барак. Барактын өзүн эмес, файлды жүктөп алыңыз.',
    ru: 'это не SDMX, а страница HTML. Скачайте сам файл, а не страницу.',
    en: 'this is an HTML page, not SDMX. Download the file itself, not the page.',
  },
  notXml: {
    ky: 'бул туура XML эмес, {line}-сап: {found}. Файлды кайра жүктөп алыңыз.',
    ru: 'это не правильный XML, строка {line}: {found}. Выгрузите файл заново.',
    en: 'this is not well-formed XML, line {line}: {found}. Export the file again.',
  },
  truncated: {
    ky: 'файл {line}-сапта үзүлүп калган: {found}. Аны толук жүктөп алыңыз.',
    ru: 'файл обрывается на строке {line}: {found}. Выгрузите его целиком.',
    en: 'the file breaks off at line {line}: {found}. Export it whole.',
  },
  version: {
    ky: 'бул SDMX {found}, ал эми SDMX 2.1 керек. Файлды SDMX-ML 2.1 түрүндө чыгарыңыз.',
    ru: 'это SDMX {found}, а нужен SDMX 2.1. Выгрузите файл в формате SDMX-ML 2.1.',
    en: 'this is SDMX {found}, needed is SDMX 2.1. Export the file as SDMX-ML 2.1.',
  },
  notSdmx: {
    ky: 'бул SDMX эмес: негизги элемент <{found}>. SDMX-ML 2.1 файлын бериңиз.',
    ru: 'это не SDMX: корневой элемент <{found}>. Дайте файл SDMX-ML 2.1.',
    en: 'this is not SDMX: its root element is <{found}>. Give a file of SDMX-ML 2.1.',
  },
  noObservations: {
    ky: 'файлда бир да байкоо жок. Толук файлды бериңиз.',
    ru: 'в файле нет ни одного наблюдения. Дайте полный файл.',
    en: 'the file holds no observation. Give the full file.',
  },
  dimension: {
    ky: '{line}-сап: катарда {found} өлчөмү жок. Файлды түзүмүнө ылайык кайра чыгарыңыз.',
    ru: 'строка {line}: у ряда нет измерения {found}. Выгрузите файл по его структуре заново.',
    en: 'line {line}: the series lacks the dimension {found}. Export the file again by its structure.',
  },
  code: {
    ky: '{line}-сап: {dimension} = «{found}» код эмес. Код латын тамгаларынан жана цифралардан турат; файлды кайра чыгарыңыз.',
    ru: 'строка {line}: {dimension} = «{found}» не код. Код состоит из латинских букв и цифр; выгрузите файл заново.',
    en: 'line {line}: {dimension} = "{found}" is not a code. Codes have Latin letters and digits; export the file again.',
  },
  value: {
    ky: '{line}-сап: «{found}» сан эмес. Санды чекит менен жазыңыз же NaN коюңуз.',
    ru: 'строка {line}: «{found}» не число. Запишите число с точкой или NaN.',
    en: 'line {line}: "{found}" is not a number. Write a number with a point, or NaN.',
  },
  status: {
    ky: '{line}-сап: OBS_STATUS «{found}» белгисиз. CL_OBS_STATUS тизмесиндеги кодду коюңуз.',
    ru: 'строка {line}: неизвестный OBS_STATUS «{found}». Поставьте код из списка CL_OBS_STATUS.',
    en: 'line {line}: OBS_STATUS "{found}" is unknown. Use a code of the list CL_OBS_STATUS.',
  },
  period: {
    ky: '{line}-сап: «{found}» жыл эмес. Жылдык маанилерди гана бериңиз.',
    ru: 'строка {line}: «{found}» не год. Дайте только годовые значения.',
    en: 'line {line}: "{found}" is not a year. Give yearly figures only.',
  },
  contradiction: {
    ky: 'бир ачкычтын эки башка мааниси бар: {first} жана {second} ({where}). Кайсынысы туура экенин булактан тактаңыз.',
    ru: 'у одного ключа два разных значения: {first} и {second} ({where}). Выясните в источнике, какое верно.',
    en: 'one key has two values: {first} and {second} ({where}). Ask the source which is right.',
  },
  replaceMismatch: {
    ky: '{where}: {expected} күтүлгөн, файлда {found}. {indicator} көрсөткүчүндөгү {rule} оңдоосун кайра караңыз.',
    ru: '{where}: ожидалось {expected}, в файле {found}. Пересмотрите правку {rule} в показателе {indicator}.',
    en: '{where}: expected {expected}, found {found}. Review the treatment {rule} in the indicator {indicator}.',
  },
  otherHome: {
    ky: '{where}: {path} файлында {source} булагынан {before} турат, файл {found} дейт. Кайсынысы туура экенин тактап, бирөөнү гана калтырыңыз.',
    ru: '{where}: в {path} из источника {source} стоит {before}, файл даёт {found}. Выясните, что верно, и оставьте только одно.',
    en: '{where}: {path} has {before} from the source {source}, the file gives {found}. Find out which is right and keep only one.',
  },
  otherHomeSame: {
    ky: 'Башка булактан дал ушундай бар, ошондуктан жазылган жок: {count}',
    ru: 'Уже есть из другого источника и совпадает, поэтому не записано: {count}',
    en: 'There from another source already and equal, so not written: {count}',
  },
  tableRead: {
    ky: '{file}: {mapping} картасы боюнча маани {count}, булагы {source}',
    ru: '{file}: по карте {mapping} значений {count}, источник {source}',
    en: '{file}: figures by the mapping {mapping}: {count}, source {source}',
  },
  unknownArea: {
    ky: 'белгисиз REF_AREA коду {code}, анын маанилери алынган жок: {count}. Кодду region.json файлынын codes.sdmx бөлүгүнө кошуңуз.',
    ru: 'неизвестный код REF_AREA {code}, его значения не взяты: {count}. Добавьте код в codes.sdmx файла region.json.',
    en: 'unknown REF_AREA code {code}, its figures were not taken: {count}. Add the code to codes.sdmx of a region.json.',
  },
  unknownCode: {
    ky: '{dimension} = {code}: түзүмдүн код тизмесинде жок ({files}).',
    ru: '{dimension} = {code}: нет в списке кодов структуры ({files}).',
    en: '{dimension} = {code}: not in the code list of the structure ({files}).',
  },
  unitMultiplier: {
    ky: '{file}: UNIT_MULT бир катарда ар башка: {found} ({where}). Сандар кандай болсо, ошондой калды.',
    ru: '{file}: UNIT_MULT в одном ряду разный: {found} ({where}). Числа оставлены как есть.',
    en: '{file}: UNIT_MULT differs within a series: {found} ({where}). The numbers stay as they are.',
  },
  unitMeasure: {
    ky: '{indicator}: катарлары ар башка бирдикте: {found}. Көрсөткүчтүн ачкычында бирөөнү көрсөтүңүз.',
    ru: '{indicator}: ряды в разных единицах: {found}. Назовите одну в ключе показателя.',
    en: '{indicator}: its series are in different units: {found}. Name one in the key of the indicator.',
  },
  damagedText: {
    ky: 'бузулган тексттер ташталды: {count} ({files}).',
    ru: 'испорченные тексты отброшены: {count} ({files}).',
    en: 'texts with destroyed characters dropped: {count} ({files}).',
  },
  unfitText: {
    ky: 'комментарий алынган жок ({count}): «{found}». Себеби: {problem}.',
    ru: 'комментарий не взят ({count}): «{found}». Причина: {problem}.',
    en: 'comment not taken ({count}): "{found}". Reason: {problem}.',
  },
  noSeries: {
    ky: '{indicator}: {file} файлында {key} катары жок.',
    ru: '{indicator}: в файле {file} нет ряда {key}.',
    en: '{indicator}: {file} has no series {key}.',
  },
  noteDropped: {
    ky: '{where}: маани өзгөргөндүктөн редактордун эскертүүсү алынып салынды: {found}',
    ru: '{where}: значение изменилось, поэтому примечание редактора снято: {found}',
    en: "{where}: the value changed, so the editor's note was taken off: {found}",
  },
} as const;
