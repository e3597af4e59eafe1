/** One sentence for each rule of the doctor; gaps are filled from the evidence. No ending depends on a number. */
export const doctorSentences = {
  'copied-series': {
    ky: 'Катар башка катардын көчүрмөсү: {other}. Салыштырылган уяча: {cells}, бирдейи: {equal}.',
    ru: 'Ряд повторяет другой: {other}. Сравнено ячеек: {cells}, совпадает: {equal}.',
    en: 'The series is a copy of another: {other}. Cells compared: {cells}, equal: {equal}.',
  },
  'unit-unfit': {
    ky: 'Бирдик сандарга туура келбейт: {cells} уячанын ичинен {outside} бирдиктин чегинен чыгат (эң кичинеси {least}, эң чоңу {most}).',
    ru: 'Единица не подходит к числам: из {cells} ячеек за её пределы выходит {outside} (наименьшая {least}, наибольшая {most}).',
    en: 'The unit does not fit the numbers: of {cells} cells {outside} lie outside its range (least {least}, largest {most}).',
  },
  'multiplier-unfit': {
    ky: 'Сандар (көбөйткүчү менен) калктын санынан болжол менен {factor} эсе чоң: {value}, калк {people} миң. Көбөйткүч же ондук белги туура эмес окшойт.',
    ru: 'Числа (с множителем) больше численности населения примерно в {factor} раз: {value}, население {people} тыс. Похоже, неверен множитель или десятичная запятая.',
    en: 'The numbers (with their multiplier) exceed the population about {factor} times: {value}, population {people} thousand. The multiplier or the decimal point seems to be wrong.',
  },
  'parts-make-whole': {
    ky: 'Бөлүктөрдүн суммасы бүтүнгө барабар ({sum} жана {whole}): {years} жылдын ичинен {hits} жылда ушундай, бүтүн ар бир бөлүктөн чоң. Демек, бул — аймактын өз деңгээли эмес, жалпы санга кошкон салымы.',
    ru: 'Части складываются в целое ({sum} и {whole}): так в {hits} годах из {years}, и целое больше каждой части. Значит, это вклад территории в общее число, а не её собственный уровень.',
    en: 'The parts add up to the whole ({sum} and {whole}): so in {hits} of {years} years, and the whole is larger than every part. These are contributions of the places to the whole, not their own levels.',
  },
  'labels-shifted': {
    ky: 'Башка булак менен салыштырганда сандар башка аталыштын астында турат ({other}): {cells} уячанын ичинен өз аталышы менен {before} дал келет, аталыштар алмаштырылса — {after}.',
    ru: 'По сравнению с другим источником ({other}) числа стоят под чужими названиями: из {cells} ячеек под своими названиями совпадает {before}, после перестановки — {after}.',
    en: 'Compared with the other source ({other}) the numbers stand under other names: of {cells} cells {before} agree as they are named, {after} after the names are exchanged.',
  },
  'years-shifted': {
    ky: 'Башка булак менен салыштырганда ({other}) сандар башка жылдын астында турат, жылышы: {shift}. {cells} уячанын ичинен өз жылында {before} дал келет, жылдырылса — {after}.',
    ru: 'По сравнению с другим источником ({other}) числа стоят под другим годом, сдвиг: {shift}. Из {cells} ячеек в своём году совпадает {before}, после сдвига — {after}.',
    en: 'Compared with the other source ({other}) the numbers stand under another year, shifted by {shift}. Of {cells} cells {before} agree in their own year, {after} after the shift.',
  },
  'factor-between': {
    ky: 'Эки булактын айырмасы туруктуу ({other}): {cells} уячанын ичинен {after} уячада болжол менен {factor} эсе.',
    ru: 'Два источника различаются постоянно ({other}): из {cells} ячеек в {after} примерно в {factor} раз.',
    en: 'The two sources differ by a constant factor ({other}): of {cells} cells {after} differ about {factor} times.',
  },
  'sources-differ': {
    ky: 'Эки булак дал келбейт ({other}): мында {value}, тигинде {second}. Салыштырылган уяча: {cells}, айырмаланганы: {count}.',
    ru: 'Два источника расходятся ({other}): здесь {value}, там {second}. Сравнено ячеек: {cells}, различается: {count}.',
    en: 'The two sources differ ({other}): {value} here, {second} there. Cells compared: {cells}, different: {count}.',
  },
  'terms-disagree': {
    ky: 'Пайыз өзүнүн бөлүмүнөн {factor} эсе айырмаланат: {part} ÷ {base} × 100 = {expected}, ал эми файлда {value} турат.',
    ru: 'Процент отличается от своего частного в {factor} раз: {part} ÷ {base} × 100 = {expected}, а в файле стоит {value}.',
    en: 'The per cent differs from its own quotient {factor} times: {part} ÷ {base} × 100 = {expected}, yet the file has {value}.',
  },
  'decimal-point': {
    ky: 'Ондук белги түшүп калган окшойт: {value} турат, күтүлгөнү болжол менен {expected}. Мындай сан: {count}.',
    ru: 'Похоже, потеряна десятичная запятая: стоит {value}, ожидалось около {expected}. Таких чисел: {count}.',
    en: 'A decimal point seems to be lost: the number is {value}, about {expected} was to be expected. Numbers like this: {count}.',
  },
  'glued-digit': {
    ky: 'Санга эскертүүнүн номери жабышып калган окшойт: {value} турат, акыркы цифрасы жок {repaired} болот, күтүлгөнү болжол менен {expected}.',
    ru: 'Похоже, к числу приклеился номер сноски: стоит {value}, без последней цифры {repaired}, ожидалось около {expected}.',
    en: 'The number of a footnote seems to be glued on: the number is {value}, without its last digit {repaired}, about {expected} was to be expected.',
  },
  'tenfold-step': {
    ky: '{year}-жылдан тартып сан болжол менен {factor} эсе өзгөрүп, ошол бойдон калат: {from}, андан кийин {to}. Ондук белги же бирдик алмашкан окшойт.',
    ru: 'С {year} года число меняется примерно в {factor} раз и остаётся таким: {from}, затем {to}. Похоже, сдвинута десятичная запятая или сменилась единица.',
    en: 'From {year} on the number is about {factor} times another and stays so: {from}, then {to}. A decimal point or the unit seems to have changed.',
  },
  'out-of-range': {
    ky: 'Сан бирдиктин чегинен чыгат: {value}. Мындай сан: {count}.',
    ru: 'Число выходит за пределы единицы: {value}. Таких чисел: {count}.',
    en: 'The number lies outside the range of its unit: {value}. Numbers like this: {count}.',
  },
  'zero-for-missing': {
    ky: 'Нөл маалыматтын жоктугун билдирет окшойт. Нөл: {count}; калган сандардын ортосу {middle}, эң кичинеси {least}.',
    ru: 'Похоже, ноль означает отсутствие данных. Нулей: {count}; середина остальных чисел {middle}, наименьшее {least}.',
    en: 'The zero seems to stand for missing data. Zeros: {count}; the middle of the other numbers is {middle}, the least {least}.',
  },
  'same-places': {
    ky: 'Эки аймактын сандары акыркы белгисине чейин бирдей. Жыл: {years} ({first}–{last}), ар башка сан: {values}.',
    ru: 'Числа двух территорий совпадают до последнего знака. Лет: {years} ({first}–{last}), разных чисел: {values}.',
    en: 'The numbers of two places agree to the last digit. Years: {years} ({first}–{last}), different numbers: {values}.',
  },
  'constant-run': {
    ky: 'Сан өзгөрбөйт: {value}. Катары менен жыл: {years}. Кайра өлчөнбөй, мурункусу көчүрүлгөн окшойт.',
    ru: 'Число не меняется: {value}. Лет подряд: {years}. Похоже, его не измеряли заново, а перенесли.',
    en: 'The number does not change: {value}. Years in a row: {years}. It seems to be carried over, not measured anew.',
  },
  'copied-year': {
    ky: '{year}-жылдын сандары {copied}-жылдыкы менен акыркы белгисине чейин бирдей. Катар: {places}. Мурунку жылдан көчүрүлгөн окшойт.',
    ru: 'Числа {year} года совпадают с числами {copied} года до последнего знака. Рядов: {places}. Похоже, их перенесли с прошлого года.',
    en: 'The numbers of {year} agree with those of {copied} to the last digit. Rows: {places}. They seem to be carried over from the year before.',
  },
  'groups-exchanged': {
    ky: 'Эки топтун сандары бул жылы орун алмашкан окшойт: {first} жана {second}; калган жылдары тартиби тескери.',
    ru: 'Похоже, числа двух групп в этом году поменялись местами: {first} и {second}; в остальные годы порядок обратный.',
    en: 'The numbers of the two groups seem to have changed places this year: {first} and {second}; in the other years the order is the opposite.',
  },
  'total-outside': {
    ky: 'Жалпы сан бөлүктөрүнүн арасында жатпайт: {year}-жылы {value}, бөлүктөрү {low} менен {high} арасында.',
    ru: 'Общее число лежит вне своих частей: в {year} году {value}, а части от {low} до {high}.',
    en: 'The total lies outside its parts: {value} in {year}, while the parts are from {low} to {high}.',
  },
  'sum-differs': {
    ky: 'Жалпы сан бөлүктөрүнүн суммасына барабар эмес: {year}-жылы {value}, суммасы {sum}.',
    ru: 'Общее число не равно сумме частей: в {year} году {value}, сумма {sum}.',
    en: 'The total does not equal the sum of its parts: {value} in {year}, the sum is {sum}.',
  },
  'mean-off': {
    ky: 'Аймактардын калк боюнча орточосу жалпы сандан алыстайт: {year}-жылы {mean} жана {whole}, катышы {ratio}; башка жылдары адатта {usual}.',
    ru: 'Среднее территорий, взвешенное по населению, расходится с общим числом: в {year} году {mean} и {whole}, отношение {ratio}; в другие годы обычно {usual}.',
    en: 'The mean of the places, weighted by people, leaves the number of the whole: {mean} and {whole} in {year}, ratio {ratio}; in other years it is usually {usual}.',
  },
  'base-changed': {
    ky: '{year}-жылдан тартып аймактардын орточосунун жалпы санга катышы башка: мурда {before}, андан кийин {after}. Калктын саны же эсептөө ыкмасы алмашкан окшойт.',
    ru: 'С {year} года отношение среднего территорий к общему числу другое: раньше {before}, затем {after}. Похоже, сменилась база населения или метод.',
    en: 'From {year} on the ratio of the mean of the places to the number of the whole is another: {before} earlier, {after} later. The population base or the method seems to have changed.',
  },
  'all-jumped': {
    ky: '{year}-жылы аймактар бир убакта секирип, кийинки жылы кайтат: өскөнү {up}, азайганы {down}; адаттагы жылдык өзгөрүүдөн {z} стандарттык четтөө алыс.',
    ru: 'В {year} году территории сдвинулись разом и на следующий год вернулись: выросло {up}, упало {down}; это в {z} стандартных отклонениях от обычного изменения за год.',
    en: 'In {year} the places moved at once and came back the next year: {up} up, {down} down, {z} standard deviations from the usual change of a year.',
  },
  'all-shifted': {
    ky: '{year}-жылы аймактар бир убакта жылып, ошол бойдон калат: өскөнү {up}, азайганы {down}; адаттагы жылдык өзгөрүүдөн {z} стандарттык четтөө алыс. Ыкма алмашкан окшойт.',
    ru: 'В {year} году территории сдвинулись разом и остались там: выросло {up}, упало {down}; это в {z} стандартных отклонениях от обычного изменения за год. Похоже, сменился метод.',
    en: 'In {year} the places moved at once and stayed there: {up} up, {down} down, {z} standard deviations from the usual change of a year. The method seems to have changed.',
  },
  'moved-apart': {
    ky: '{year}-жылы аймактар эки жакка кескин ажырайт: өскөнү {up}, азайганы {down}; чачыранды адаттагыдан {z} стандарттык четтөө чоң. Окуялар башка жерде катталып калган окшойт.',
    ru: 'В {year} году территории резко расходятся: выросло {up}, упало {down}; разброс больше обычного на {z} стандартных отклонений. Похоже, события учтены в другом месте.',
    en: 'In {year} the places go sharply apart: {up} up, {down} down, the scatter is {z} standard deviations above the usual. Events seem to be counted in another place.',
  },
  jump: {
    ky: 'Бир жылдык секирик: {from} болчу, {to} болду, кийинки жылы кайтат. Адаттагы өзгөрүүдөн {z} стандарттык четтөө алыс.',
    ru: 'Скачок одного года: было {from}, стало {to}, на следующий год возвращается. Это в {z} стандартных отклонениях от обычного изменения.',
    en: 'A jump of one year: from {from} to {to}, and back the next year. That is {z} standard deviations from the usual change.',
  },
  'last-jump': {
    ky: 'Катардын акыркы жылында секирик: {from} болчу, {to} болду. Адаттагы өзгөрүүдөн {z} стандарттык четтөө алыс.',
    ru: 'Скачок в последнем году ряда: было {from}, стало {to}. Это в {z} стандартных отклонениях от обычного изменения.',
    en: 'A jump in the last year of the series: from {from} to {to}. That is {z} standard deviations from the usual change.',
  },
  'level-shift': {
    ky: 'Деңгээл {year}-жылдан тартып башка: {from} болчу, {to} болду, ошол бойдон калат. Адаттагы өзгөрүүдөн {z} стандарттык четтөө алыс.',
    ru: 'С {year} года уровень другой: было {from}, стало {to} и остаётся. Это в {z} стандартных отклонениях от обычного изменения.',
    en: 'The level is another from {year} on: from {from} to {to}, and it stays. That is {z} standard deviations from the usual change.',
  },
  'late-start': {
    ky: 'Аймактын катары башкалардыкынан кеч башталат: {year}-жылы, башкалардыкы {first}-жылы. Ага чейин ал башка аймактын ичинде эсептелген окшойт.',
    ru: 'Ряд территории начинается позже остальных: в {year} году, остальные с {first} года. До этого она, похоже, считалась внутри другой.',
    en: 'The row of the place begins later than the others: in {year}, the others in {first}. Until then it seems to have been counted inside another place.',
  },
  'gap-is-zero': {
    ky: 'Калтырылган уячалар нөл окшойт: аларсыз эле аймактардын суммасы бүтүнгө барабар. Уяча: {count}, катар: {rows}, биринчиси {year}-жылы.',
    ru: 'Похоже, пропущенные ячейки — нули: и без них сумма территорий равна целому. Ячеек: {count}, рядов: {rows}, первая в {year} году.',
    en: 'The cells left out seem to be zeros: the places add up to the whole without them. Cells: {count}, rows: {rows}, the first in {year}.',
  },
  gap: {
    ky: 'Катардын ортосунда жыл жок, ал эми ошол эле таблицанын башка катарларында бар. Уяча: {count}, катар: {rows}, биринчиси {year}-жылы.',
    ru: 'Внутри ряда нет года, который есть в других рядах той же таблицы. Ячеек: {count}, рядов: {rows}, первая в {year} году.',
    en: 'A year is missing inside the row that other rows of the table have. Cells: {count}, rows: {rows}, the first in {year}.',
  },
  'year-typed': {
    ky: 'Жыл туура эмес терилген окшойт: {year}-жыл башка катарларда жок, ал эми {expected_year}-жыл ушул катарда гана жок.',
    ru: 'Похоже, год набран неверно: {year} год есть только здесь, а {expected_year} года нет только здесь.',
    en: 'The year seems to be mistyped: only this row has {year}, and only this row lacks {expected_year}.',
  },
} as const;
