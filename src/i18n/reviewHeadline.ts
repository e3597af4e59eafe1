/** Clauses of the sentence at the head of a review; they are joined by semicolons. */
export const reviewHeadline = {
  headInvalid: {
    ky: 'Текшерүүдөн өткөн жок: {count} ката',
    ru: {
      one: 'Проверка не пройдена: {count} ошибка',
      few: 'Проверка не пройдена: {count} ошибки',
      other: 'Проверка не пройдена: {count} ошибок',
    },
    en: {
      one: 'The check does not pass: {count} problem',
      other: 'The check does not pass: {count} problems',
    },
  },
  headAdded: {
    ky: '{count} сан кошулду',
    ru: {
      one: 'добавлено {count} значение',
      few: 'добавлено {count} значения',
      other: 'добавлено {count} значений',
    },
    en: { one: '{count} figure added', other: '{count} figures added' },
  },
  headChanged: {
    ky: '{count} сан өзгөрдү',
    ru: {
      one: 'изменено {count} значение',
      few: 'изменено {count} значения',
      other: 'изменено {count} значений',
    },
    en: { one: '{count} figure changed', other: '{count} figures changed' },
  },
  headMarked: {
    ky: '{count} сандын белгиси же булагы өзгөрдү',
    ru: {
      one: 'у {count} значения изменились пометки',
      other: 'у {count} значений изменились пометки',
    },
    en: { one: 'marks of {count} figure changed', other: 'marks of {count} figures changed' },
  },
  headRemoved: {
    ky: '{count} сан өчүрүлдү',
    ru: {
      one: 'удалено {count} значение',
      few: 'удалено {count} значения',
      other: 'удалено {count} значений',
    },
    en: { one: '{count} figure removed', other: '{count} figures removed' },
  },
  headScores: {
    ky: '{count} баа өзгөрөт',
    ru: { one: 'меняется {count} оценка', few: 'меняются {count} оценки', other: 'меняется {count} оценок' },
    en: { one: '{count} score changes', other: '{count} scores change' },
  },
  headNoFigure: {
    ky: 'бир да сан өзгөргөн жок',
    ru: 'ни одно значение не изменилось',
    en: 'no figure changes',
  },
  headNoOther: {
    ky: 'ката жок жерде бир да сан өзгөргөн жок',
    ru: 'где ошибок нет, ни одно значение не изменилось',
    en: 'where there is no problem, no figure changes',
  },
  headNothing: {
    ky: 'Бул өзгөртүүдө сан да, сөз да өзгөргөн жок',
    ru: 'В этом изменении нет ни новых чисел, ни новых слов',
    en: 'This change touches neither figures nor words',
  },
  headUnread: {
    ky: 'сандарды салыштырууга болбоду',
    ru: 'сравнить значения не удалось',
    en: 'the figures could not be compared',
  },
  headJumpUp: {
    ky: 'бири болжол менен {times} эсе көбөйгөн',
    ru: 'одно выросло примерно в {times} раз',
    en: 'one jumps to about {times} times as much',
  },
  headJumpDown: {
    ky: 'бири болжол менен {times} эсе азайган',
    ru: 'одно уменьшилось примерно в {times} раз',
    en: 'one falls to about 1/{times}',
  },
  headOnlyUp: {
    ky: 'ал болжол менен {times} эсе көбөйгөн',
    ru: 'оно выросло примерно в {times} раз',
    en: 'it jumps to about {times} times as much',
  },
  headOnlyDown: {
    ky: 'ал болжол менен {times} эсе азайган',
    ru: 'оно уменьшилось примерно в {times} раз',
    en: 'it falls to about 1/{times}',
  },
  headJumps: {
    ky: '{count} сан он эсе же андан көп айырмаланат',
    ru: {
      one: '{count} значение отличается в десять и более раз',
      few: '{count} значения отличаются в десять и более раз',
      other: '{count} значений отличаются в десять и более раз',
    },
    en: { one: '{count} jumps tenfold or more', other: '{count} jump tenfold or more' },
  },
  headUnflagged: {
    ky: '{name}: эскертүү белгиси алынды',
    ru: '{name}: сигнал снят',
    en: '{name}: no longer flagged',
  },
  headFlagged: {
    ky: '{name}: жаңы эскертүү белгиси',
    ru: '{name}: новый сигнал',
    en: '{name}: now flagged',
  },
  headFlags: {
    ky: 'эскертүү белгилери: {raised} жаңы, {cleared} алынды',
    ru: 'сигналы: новых {raised}, снято {cleared}',
    en: 'flags: {raised} new, {cleared} gone',
  },
  headVerdict: {
    ky: '«{name}» боюнча бүтүм өзгөрөт',
    ru: 'меняется вывод по акту «{name}»',
    en: 'the verdict on “{name}” changes',
  },
  headVerdicts: {
    ky: '{count} бүтүм өзгөрөт',
    ru: { one: 'меняется {count} вывод', few: 'меняются {count} вывода', other: 'меняется {count} выводов' },
    en: { one: '{count} verdict changes', other: '{count} verdicts change' },
  },
  headThreshold: {
    ky: '«{name}» чеги өзгөрөт',
    ru: 'меняется порог «{name}»',
    en: 'the threshold of “{name}” changes',
  },
  headOutcome: {
    ky: '«{name}» актысынан күтүлгөн натыйжа өзгөрөт',
    ru: 'меняется объявленный результат акта «{name}»',
    en: 'the declared outcome of “{name}” changes',
  },
  headRegisters: {
    ky: 'маалымдамаларда {count} өзгөртүү',
    ru: {
      one: '{count} изменение в справочниках',
      few: '{count} изменения в справочниках',
      other: '{count} изменений в справочниках',
    },
    en: { one: '{count} change in the registers', other: '{count} changes in the registers' },
  },
  headPages: {
    ky: '{count} барак өзгөрөт',
    ru: {
      one: 'меняется {count} страница',
      few: 'меняются {count} страницы',
      other: 'меняется {count} страниц',
    },
    en: { one: '{count} page changes', other: '{count} pages change' },
  },
} as const;
