/** What an editor can do about a finding. */
export const doctorAdvice = {
  'compare-source': {
    ky: 'Баштапкы таблица менен салыштырыңыз.',
    ru: 'Сверьте с исходной таблицей.',
    en: 'Compare with the original table.',
  },
  'repair-value': {
    ky: 'Таблица менен салыштырып, дал келсе {to} деп оңдоңуз.',
    ru: 'Сверьте с таблицей и, если сходится, исправьте на {to}.',
    en: 'Compare with the table and, if it agrees, repair to {to}.',
  },
  'rename-contribution': {
    ky: 'Көрсөткүчтү «аймактын салымы» деп атаңыз же аны аймактын өзүнө эсептеп чыгыңыз.',
    ru: 'Назовите показатель вкладом территории или пересчитайте его на саму территорию.',
    en: 'Name the indicator a contribution of the place, or convert it to the place itself.',
  },
  'use-other-source': {
    ky: 'Бул катарларды колдонбоңуз: экинчи булактан алыңыз жана маалымат ээсинен тактаңыз.',
    ru: 'Не используйте эти ряды: возьмите второй источник и уточните у держателя данных.',
    en: 'Do not use these series: take the other source and ask the holder of the data.',
  },
  'check-unit': {
    ky: 'Бирдикти көрсөткүчтүн аталышы жана баштапкы таблица менен салыштырыңыз.',
    ru: 'Сверьте единицу с названием показателя и исходной таблицей.',
    en: 'Compare the unit with the title of the indicator and the original table.',
  },
  'check-gross': {
    ky: 'Көрсөткүч 100дөн ашышы мүмкүнбү, эсептөө ыкмасынан караңыз; мүмкүн болсо, кабыл алыңыз.',
    ru: 'Проверьте по методу расчёта, может ли показатель быть больше 100; если может, примите.',
    en: 'See in the method whether the indicator can exceed 100; if it can, accept.',
  },
  'withhold-zero': {
    ky: 'Маалымат ээсинен сураңыз; маалымат жок болсо, нөлдү себеби менен алып салыңыз.',
    ru: 'Спросите держателя данных; если данных нет, снимите ноль с указанием причины.',
    en: 'Ask the holder of the data; if there are none, take the zero out with its reason.',
  },
  'flag-both': {
    ky: 'Эки аймакка тең «башка категорияны камтыйт» (W) деген белги коюңуз.',
    ru: 'Пометьте обе территории «включает другую категорию» (W).',
    en: 'Mark both places “includes another category” (W).',
  },
  'flag-low': {
    ky: 'Маалымат ээсинен сураңыз; түшүндүрмө жок болсо, «ишенимдүүлүгү төмөн» (U) деген белги коюңуз.',
    ru: 'Спросите держателя данных; если объяснения нет, пометьте «малая надёжность» (U).',
    en: 'Ask the holder of the data; without an explanation mark “low reliability” (U).',
  },
  'flag-disagree': {
    ky: 'Кайсы сан туура экенин сураңыз; билинбесе, «ишенимдүүлүгү төмөн» (U) деген белги коюңуз.',
    ru: 'Спросите, какое число верно; если неизвестно, пометьте «малая надёжность» (U).',
    en: 'Ask which number is right; if that is not known, mark “low reliability” (U).',
  },
  'exchange-back': {
    ky: 'Таблица менен салыштырып, дал келсе эки санды кайра алмаштырыңыз.',
    ru: 'Сверьте с таблицей и, если сходится, поменяйте числа обратно.',
    en: 'Compare with the table and, if it agrees, exchange the numbers back.',
  },
  'set-break': {
    ky: 'Ыкма, база же каттоо алмашканын сураңыз; алмашса, бул жылга үзүлүү белгисин (B) коюңуз.',
    ru: 'Спросите, не сменились ли метод, база или учёт; если да, поставьте на этот год разрыв ряда (B).',
    en: 'Ask whether the method, the base or the registration changed; if so, set a break (B) at this year.',
  },
  'break-elsewhere': {
    ky: 'Мурда кайсы аймактын ичинде эсептелгенин тактап, ошол аймакка бул жылга үзүлүү белгисин (B) коюңуз.',
    ru: 'Выясните, внутри какой территории она считалась, и поставьте ей на этот год разрыв ряда (B).',
    en: 'Find out in which place it was counted, and set a break (B) of that place at this year.',
  },
  'fill-zero': {
    ky: 'Таблицада сызыкча турса, уячаларды нөл менен толтуруңуз.',
    ru: 'Если в таблице стоит прочерк, заполните ячейки нулями.',
    en: 'If the table prints a dash, fill the cells with zeros.',
  },
  'ask-holder': {
    ky: 'Маалымат ээсинен сураңыз.',
    ru: 'Запросите у держателя данных.',
    en: 'Ask the holder of the data.',
  },
  'use-one': {
    ky: 'Экөөнүн бирин гана колдонуңуз.',
    ru: 'Используйте только один из них.',
    en: 'Use only one of the two.',
  },
} as const;

export const confidenceWords = {
  sure: { ky: 'Анык.', ru: 'Точно.', en: 'Sure.' },
  likely: { ky: 'Ыктымалы жогору.', ru: 'Вероятно.', en: 'Likely.' },
  possible: { ky: 'Ыктымал.', ru: 'Возможно.', en: 'Possible.' },
} as const;
