/** Sentences of the list of what somebody has to look at. `where` is a place, a year and an indicator, joined by commas. */
export const reviewDecisions = {
  levelStop: { ky: 'Токтотот', ru: 'Останавливает', en: 'Stop' },
  levelLook: { ky: 'Караңыз', ru: 'Проверьте', en: 'Check' },
  levelKnow: { ky: 'Билип коюңуз', ru: 'К сведению', en: 'Note' },
  askNothing: {
    ky: 'Өзүнчө чечим талап кылган эч нерсе табылган жок.',
    ru: 'Ничего, что требует отдельного решения, не найдено.',
    en: 'Nothing was found that needs a decision of its own.',
  },
  askMore: {
    ky: 'Дагы {count}: төмөнкү бөлүмдөрдө.',
    ru: { one: 'Ещё {count}: в разделах ниже.', other: 'Ещё {count}: в разделах ниже.' },
    en: { one: '{count} more, in the sections below.', other: '{count} more, in the sections below.' },
  },
  askInvalid: {
    ky: 'Текшерүү {count} ката тапты. Оңдолмоюнча бул сандар жарыяланбайт.',
    ru: {
      one: 'Проверка нашла {count} ошибку. Пока она не исправлена, эти значения не публикуются.',
      few: 'Проверка нашла {count} ошибки. Пока они не исправлены, эти значения не публикуются.',
      other: 'Проверка нашла {count} ошибок. Пока они не исправлены, эти значения не публикуются.',
    },
    en: {
      one: 'The check finds {count} problem. Until it is mended, these figures are not published.',
      other: 'The check finds {count} problems. Until they are mended, these figures are not published.',
    },
  },
  askBroken: {
    ky: '{path}: текст жок санга шилтеме берет ({quote}). Сайт түзүлбөйт: санды же текстти оңдоңуз.',
    ru: '{path}: текст ссылается на значение, которого нет ({quote}). Сайт не соберётся: исправьте значение или текст.',
    en: '{path}: the text quotes a figure that is not there ({quote}). The site cannot be built: mend the figure or the text.',
  },
  askJumpUp: {
    ky: '{where}: {before} → {after}, болжол менен {times} эсе көп. Ондук үтүр жоголгон жокпу, бирдиги ошол элеби?',
    ru: '{where}: {before} → {after}, примерно в {times} раз больше. Не потеряна ли десятичная запятая, та ли единица?',
    en: '{where}: {before} → {after}, about {times} times as much. Is a decimal point lost, or is the unit another one?',
  },
  askJumpDown: {
    ky: '{where}: {before} → {after}, болжол менен {times} эсе аз. Ондук үтүр ашыкча коюлган жокпу, бирдиги ошол элеби?',
    ru: '{where}: {before} → {after}, примерно в {times} раз меньше. Не лишняя ли десятичная запятая, та ли единица?',
    en: '{where}: {before} → {after}, about 1/{times}. Is there a decimal point too many, or is the unit another one?',
  },
  askJumps: {
    ky: '{where}: {count} сан болжол менен {times} эсе айырмаланат. Бирдиги алмашкан жокпу?',
    ru: {
      one: '{where}: {count} значение отличается примерно в {times} раз. Не сменилась ли единица?',
      few: '{where}: {count} значения отличаются примерно в {times} раз. Не сменилась ли единица?',
      other: '{where}: {count} значений отличаются примерно в {times} раз. Не сменилась ли единица?',
    },
    en: {
      one: '{where}: {count} figure differs about {times}-fold. Did the unit change?',
      other: '{where}: {count} figures differ about {times}-fold. Did the unit change?',
    },
  },
  askZero: {
    ky: '{where}: {before} → {after}. Бул чыныгы нөлбү же маалымат жокпу? Жок болсо, себеби жазылат.',
    ru: '{where}: {before} → {after}. Это действительно ноль или данных нет? Если нет, указывается причина.',
    en: '{where}: {before} → {after}. Is this really zero, or is there no figure? If there is none, its reason is given.',
  },
  askUnit: {
    ky: '{name}: бирдиги өзгөрөт, {before} → {after}. Мурунку сандар да жаңы бирдикте окулат.',
    ru: '{name}: меняется единица, {before} → {after}. Прежние значения тоже читаются в новой.',
    en: '{name}: the unit changes, {before} → {after}. Earlier figures are read in the new one too.',
  },
  askDecimals: {
    ky: '{name}: ондук белгилердин саны өзгөрөт, {before} → {after}.',
    ru: '{name}: меняется число десятичных знаков, {before} → {after}.',
    en: '{name}: the number of decimals changes, {before} → {after}.',
  },
  askRemoved: {
    ky: '{where}: жарыяланган {count} сан жоголот. Аны булак өзү алып салдыбы?',
    ru: {
      one: '{where}: исчезает {count} опубликованное значение. Источник сам его снял?',
      few: '{where}: исчезают {count} опубликованных значения. Источник сам их снял?',
      other: '{where}: исчезает {count} опубликованных значений. Источник сам их снял?',
    },
    en: {
      one: '{where}: {count} published figure disappears. Did the source withdraw it?',
      other: '{where}: {count} published figures disappear. Did the source withdraw them?',
    },
  },
  askEmptied: {
    ky: '{where}: {count} сандын ордуна себеп гана калат ({reason}).',
    ru: {
      one: '{where}: вместо {count} значения остаётся только причина ({reason}).',
      other: '{where}: вместо {count} значений остаётся только причина ({reason}).',
    },
    en: {
      one: '{where}: {count} figure gives way to a reason ({reason}).',
      other: '{where}: {count} figures give way to a reason ({reason}).',
    },
  },
  askThreshold: {
    ky: '«{name}» эрежеси: {field} {before} → {after}. Бул сандар окулгандан кийин өзгөрөт: натыйжага карабаган себеби жазылсын.',
    ru: 'Правило «{name}»: {field} {before} → {after}. Это меняется после того, как числа прочитаны: нужна письменная причина, не зависящая от результата.',
    en: 'Rule “{name}”: {field} {before} → {after}. This changes after the figures were read: it needs a written reason that does not depend on the result.',
  },
  askOutcome: {
    ky: '«{name}» актысы: {field} {before} → {after}. Күтүлгөн натыйжа сандар окулгандан кийин өзгөрөт: себеби жазылсын.',
    ru: 'Акт «{name}»: {field} {before} → {after}. Объявленный результат меняется после того, как числа прочитаны: нужна письменная причина.',
    en: 'Act “{name}”: {field} {before} → {after}. A declared outcome changes after the figures were read: it needs a written reason.',
  },
  askGoalpost: {
    ky: '«{name}»: {field} {before} → {after}. Упайлар жана максаттар сандар окулгандан кийин башкача болот: себеби жазылсын.',
    ru: '«{name}»: {field} {before} → {after}. Баллы и цели меняются после того, как числа прочитаны: нужна письменная причина.',
    en: '“{name}”: {field} {before} → {after}. Scores or targets change after the figures were read: it needs a written reason.',
  },
  askMeaning: {
    ky: '«{name}»: {field} өзгөрөт. Мурунку сандар менен дагы салыштырууга болобу?',
    ru: '«{name}»: меняется {field}. Можно ли по-прежнему сравнивать с прежними значениями?',
    en: '“{name}”: {field} changes. Can it still be compared with earlier figures?',
  },
  askVerdict: {
    ky: '«{name}» актысы, {indicator}: бүтүм өзгөрөт, {before} → {after}.',
    ru: 'Акт «{name}», {indicator}: вывод меняется, {before} → {after}.',
    en: 'Act “{name}”, {indicator}: the verdict changes, {before} → {after}.',
  },
  askSentence: {
    ky: '{page}: барак башка жыйынтык чыгарат. Мурда: «{before}» Эми: «{after}»',
    ru: '{page}: страница говорит другое. Было: «{before}» Стало: «{after}»',
    en: '{page}: the page says something else. Before: “{before}” Now: “{after}”',
  },
  askFlagged: { ky: 'Жаңы эскертүү белгиси: {text}', ru: 'Новый сигнал: {text}', en: 'New flag: {text}' },
  askUnflagged: {
    ky: 'Эскертүү белгиси алынды: {text}',
    ru: 'Сигнал снят: {text}',
    en: 'Flag gone: {text}',
  },
  askFlags: {
    ky: 'Эскертүү белгилери: {raised} жаңы, {cleared} алынды.',
    ru: 'Сигналы: новых {raised}, снято {cleared}.',
    en: 'Flags: {raised} new, {cleared} gone.',
  },
  askOwn: {
    ky: '{where}: {before} → {after}. Мындай өзгөрүү бул катарга мүнөздүү эмес (z {z}).',
    ru: '{where}: {before} → {after}. Для этого ряда такое изменение необычно (z {z}).',
    en: '{where}: {before} → {after}. Such a change is unusual for this series (z {z}).',
  },
  askPeers: {
    ky: '{where}: {before} → {after}. Ошол эле жылы башка аймактар башкача өзгөргөн (z {z}).',
    ru: '{where}: {before} → {after}. Другие регионы в том же году менялись иначе (z {z}).',
    en: '{where}: {before} → {after}. In that year the other regions changed otherwise (z {z}).',
  },
  askPast: {
    ky: '{where}: мурда жарыяланган {count} сан өзгөрөт. Себеби жазылганбы?',
    ru: {
      one: '{where}: меняется {count} ранее опубликованное значение. Названа ли причина?',
      few: '{where}: меняются {count} ранее опубликованных значения. Названа ли причина?',
      other: '{where}: меняется {count} ранее опубликованных значений. Названа ли причина?',
    },
    en: {
      one: '{where}: {count} figure that was published changes. Is the reason written down?',
      other: '{where}: {count} figures that were published change. Is the reason written down?',
    },
  },
  askMovement: {
    ky: '{name}: аймактардын арасы мурда «{before}», эми «{after}».',
    ru: '{name}: различия регионов были «{before}», стали «{after}».',
    en: '{name}: the distance of the regions was “{before}”, is “{after}”.',
  },
  askDoctor: { ky: 'Шектүү: {text}', ru: 'Подозрение: {text}', en: 'Suspicious: {text}' },
  askDoctors: {
    ky: 'Шектүү жаңы {count} табылга: төмөндө.',
    ru: {
      one: '{count} новое подозрение: ниже.',
      few: '{count} новых подозрения: ниже.',
      other: '{count} новых подозрений: ниже.',
    },
    en: { one: '{count} new suspicion, below.', other: '{count} new suspicions, below.' },
  },
  askTranslation: {
    ky: '{count} жаңы тексттин котормосу жок.',
    ru: { one: 'У {count} нового текста нет перевода.', other: 'У {count} новых текстов нет перевода.' },
    en: { one: '{count} new text lacks a translation.', other: '{count} new texts lack a translation.' },
  },
  askMixed: {
    ky: 'Бул өзгөртүү сандарга да, программага да тиет ({count} файл). Эреже боюнча алар өзүнчө коммит болот.',
    ru: {
      one: 'Изменение затрагивает и данные, и программу ({count} файл). По правилу проекта это отдельные коммиты.',
      few: 'Изменение затрагивает и данные, и программу ({count} файла). По правилу проекта это отдельные коммиты.',
      other:
        'Изменение затрагивает и данные, и программу ({count} файлов). По правилу проекта это отдельные коммиты.',
    },
    en: {
      one: 'This change touches both data and code ({count} file). By the rule of the project these are separate commits.',
      other:
        'This change touches both data and code ({count} files). By the rule of the project these are separate commits.',
    },
  },
  askDiverged: {
    ky: 'Салыштырылган негиз алдыга жылган: анын жаңы сандары мында «өчүрүлгөн» болуп көрүнөт. Үч чекит менен кайталаңыз: {range}.',
    ru: 'Основа сравнения ушла вперёд: её новые значения выглядят здесь удалёнными. Повторите с тремя точками: {range}.',
    en: 'The base has gone on: its new figures look as if they were removed here. Repeat with three dots: {range}.',
  },
} as const;
