import type { ProblemSentences, ProblemWords } from './problemText.ts';

export const problemWordsKy: ProblemWords = {
  suggestion: (text) => `Балким, ${text}?`,
  quote: (text) => `«${text}»`,
  languages: { ky: 'кыргыз тилинде (ky)', ru: 'орус тилинде (ru)', en: 'англис тилинде (en)' },
  words: {
    number: 'сан', int: 'бүтүн сан', string: 'текст', text: 'текст', boolean: 'true же false', array: 'тизме',
    tuple: 'тизме', object: 'объект { … }', record: 'объект { … }', null: 'null', nothing: 'эч нерсе жок',
    'end-of-file': 'файлдын аягы', key: 'кош тырмакчадагы ачкыч', value: 'маани',
    date: '2026-11-01 сыяктуу дата', 'partial-date': 'күн, ай же жыл, мисалы 2021-10-20, 2021-10 же 2021',
    url: 'https:// менен башталган дарек',
  },
}; // prettier-ignore

export const problemSentencesKy: ProblemSentences = {
  'empty-file': () => 'Файл бош. Мазмунун жазыңыз же файлды өчүрүңүз.',
  encoding: () => 'Файл UTF-8 эмес: айрым белгилери окулбайт. UTF-8 түрүндө сактаңыз.',
  'byte-order-mark': ({ found }) =>
    `Файл көзгө көрүнбөгөн ${found} белгиси менен башталат. Аны алып салыңыз: npm run check -- --fix.`,
  'carriage-return': ({ found }) =>
    `Саптардын аягында ${found} турат, LF гана болушу керек. Оңдоо үчүн: npm run check -- --fix.`,
  'json-syntax': ({ found, expected }) =>
    `JSON бузулган. Бул жерде турганы: ${found}, күтүлгөнү: ${expected}.`,
  'comma-decimal': ({ found }) => `${found} санында үтүр турат. Бөлчөк сан чекит менен жазылат.`,
  comment: ({ found }) => `JSON ичинде түшүндүрмө жазылбайт: ${found}. Аны алып салыңыз.`,
  'trailing-comma': ({ found }) => `Акыркы элементтен кийин ашыкча үтүр турат: ${found}. Аны алып салыңыз.`,
  'duplicate-key': ({ found }) => `${found} ачкычы эки жолу жазылган. Бирөөнү калтырыңыз.`,
  precision: ({ found }) => `${found} санынын цифралары өтө көп, баары сакталбайт. Кыскараак жазыңыз.`,
  'stray-file': ({ found }) =>
    `${found} файлын бир да схема билбейт. Атын өзгөртүңүз, жылдырыңыз же өчүрүңүз.`,
  'no-entries': ({ expected }) => `Бул жерде бир да файл жок. Жок дегенде бирөө керек: ${expected}.`,
  unreadable: ({ found }) => `Окууга мүмкүн эмес: ${found}. Жолду жана уруксатты текшериңиз.`,
  'missing-key': ({ found, expected }) => `${found} ачкычы жок. Аны кошуңуз; күтүлгөнү: ${expected}.`,
  'missing-language': ({ language }) => `Текст ${language} жазылган эмес. Аны кошуңуз.`,
  'unknown-key': ({ found, expected }) =>
    `Схемада ${found} деген ачкыч жок. Колдонулчу ачкычтар: ${expected}.`,
  type: ({ found, expected }) => `Күтүлгөнү: ${expected}, бул жерде турганы: ${found}.`,
  'number-as-text': ({ found }) =>
    `${found} тырмакчада турат, ошондуктан сан эмес, текст болуп калган. Тырмакчаны алып салыңыз.`,
  choice: ({ found, expected }) => `${found} туура келбейт. Булардын бири болушу керек: ${expected}.`,
  'number-range': ({ found, expected }) => `${found} чектен чыгып кеткен, күтүлгөнү: ${expected}.`,
  'empty-text': ({ found }) => `Текст бош: ${found}. Аны жазыңыз.`,
  'list-length': ({ found, expected }) => `Тизмедеги элементтердин саны: ${found}, күтүлгөнү: ${expected}.`,
  format: ({ found, expected }) => `${found} туура түрдө жазылган эмес. Күтүлгөнү: ${expected}.`,
  slug: ({ found }) =>
    `${found} идентификатор боло албайт: кичине латын тамгалары, цифралар жана дефис гана.`,
  'region-path': ({ found }) => `${found} аймактын жолу боло албайт: папкалардын аттары «/» менен бөлүнөт.`,
  padded: ({ found }) => `${found}: башында же аягында боштук бар. Аны алып салыңыз.`,
  markup: ({ found }) => `${found} текстинде HTML бар. Жөнөкөй текст менен жазыңыз.`,
  character: ({ found }) => `Текстте көзгө көрүнбөгөн же бузулган белги бар: ${found}. Аны алып салыңыз.`,
  'mixed-script': ({ found, expected }) =>
    `${found} сөзүндө кирилл жана латын тамгалары аралашып калган. Латынчасы: ${expected}. Кайра териңиз.`,
  invalid: ({ found, expected }) => `${found} схемага туура келбейт. Күтүлгөнү: ${expected}.`,
  'missing-reason': ({ expected }) =>
    `Маани да жок, анын эмне үчүн жок экени да жазылган эмес. «missing» кошуңуз, булардын бири: ${expected}.`,
  'value-and-missing': ({ found }) =>
    `Маани да бар, анын жок болуу себеби да бар: ${found}. Бирин алып салыңыз.`,
  'original-without-rule': () => '«original» бар, бирок маанини өзгөрткөн эреже жок. «rule» кошуңуз.',
  'interval-order': ({ found }) => `Интервалдын башы аягынан чоң: ${found}. Ордун алмаштырыңыз.`,
  'period-order': ({ found }) => `Мезгилдин аягы башынан эрте: ${found}. Ордун алмаштырыңыз.`,
  'life-order': ({ found, expected }) => `Мөөнөттүн аягы башынан эрте: ${found}. Күтүлгөнү: ${expected}.`,
  'years-in-a-row': ({ found }) =>
    `Эреже окуган жылдардын баары начарлашы керек, бул жерде: ${found}. «threshold» менен «years» бирдей болсун.`,
  'state-order': ({ found, expected }) =>
    `${found} абалы бул жерде тура албайт, күтүлгөнү: ${expected}. Абалдарды аттап өтүүгө болбойт.`,
  'date-order': ({ found, expected }) => `${found} күнү мурунку жазуудан эрте. Күтүлгөнү: ${expected}.`,
  'file-name': ({ found, expected }) =>
    `Идентификатору ${found}, ал эми файлдын же папканын аты ${expected}. Экөө бирдей болушу керек: бирин өзгөртүңүз.`,
  'year-file-name': ({ found, expected }) =>
    `Ичинде ${found} жылы турат, ал эми файлдын атында ${expected}. Экөө бирдей болушу керек: бирин өзгөртүңүз.`,
  'year-file-region': ({ found, expected }) =>
    `Ичинде ${found} аймагы турат, ал эми папканын аты ${expected}. Экөө бирдей болушу керек: бирин өзгөртүңүз.`,
  'duplicate-id': ({ found, expected }) =>
    `${found} буга чейин эле бар: ${expected}. Экөөнүн бирин өзгөртүңүз.`,
  'unknown-indicator': ({ found }) => `${found} деген көрсөткүч жок. Көрсөткүчтөр «indicators» папкасында.`,
  'unknown-region': ({ found }) => `${found} деген аймак жок. Аймактар «regions» папкасында.`,
  'unknown-source': ({ found }) => `${found} деген булак жок. Булактар «sources» папкасында.`,
  'unknown-unit': ({ found }) => `${found} деген өлчөө бирдиги жок. Бирдиктер «units» папкасында.`,
  'unknown-body': ({ found }) => `${found} деген орган жок. Органдар «bodies» папкасында.`,
  'unknown-domain': ({ found }) => `${found} деген бөлүм жок. Бөлүмдөр «domains» папкасында.`,
  'unknown-rule': ({ found }) => `${found} деген эреже жок. Эрежелер «rules» папкасында.`,
  'unknown-kind': ({ found }) => `Аймактын ${found} деген түрү жок. Түрлөр «kinds» папкасында.`,
  'unknown-dimension': ({ found }) => `${found} деген бөлүштүрүү жок. Бөлүштүрүүлөр «dimensions» папкасында.`,
  'unknown-code': ({ found, expected }) => `Бул бөлүштүрүүдө ${found} деген код жок. Коддору — ${expected}.`,
  'unknown-cycle': ({ found }) => `${found} деген цикл жок. Циклдер «cycles» папкасында.`,
  'unknown-boundaries': ({ found }) => `${found} деген чек аралар жок. Чек аралар «boundaries» папкасында.`,
  'table-unit': ({ found, expected }) =>
    `Таблица ${found} бирдигинде, ал эми көрсөткүч ${expected} бирдигинде. Сандар кайра эсептелбейт: бирдиги дал келген көрсөткүчтү көрсөтүңүз.`,
  'open-question': ({ found }) =>
    `Чечилбеген суроо бар: ${found} Жообун тиешелүү ачкычка жазып, суроону «questions» тизмесинен өчүрүңүз.`,
  'unknown-law': ({ found }) => `${found} деген акт жок. Актылар «laws» папкасында.`,
  'unknown-matter': ({ found }) =>
    `${found} деген маселе жок. Жергиликтүү маанидеги маселелер «matters» папкасында.`,
  'unknown-flag-rule': ({ found }) =>
    `${found} деген эскертүү эрежеси жок. Эрежелер «flag-rules» папкасында.`,
  'unknown-problem': ({ found }) => `${found} деген көйгөй жок. Көйгөйлөр «problems» папкасында.`,
  'unknown-promise': ({ found }) => `${found} деген убада жок. Убадалар «promises» папкасында.`,
  'region-without-file': ({ expected }) =>
    `Бул папкада ${expected} жок, ошондуктан кайсы аймак экени белгисиз. Файлды кошуңуз.`,
  'duplicate-figure': ({ found, expected }) =>
    `${found} бул файлда эки жолу жазылган, биринчиси: ${expected}. Бирин өчүрүңүз.`,
  'second-home': ({ found, expected }) =>
    `${found} үчүн эки файл бар: ушул файл жана ${expected}. Ар бир сандын орду бирөө эле: файлдарды бириктириңиз.`,
  unsorted: ({ found, expected }) =>
    `${found} жазуусу ${expected} жазуусунан кийин турат, тартип бузулган. Иретке келтирүү үчүн: npm run check -- --fix.`,
  'figures-per-line': ({ found }) =>
    `${found} өзүнчө бир сапта турган жок. Ар бир сан өз сабында жазылат: npm run check -- --fix.`,
  'dimension-not-listed': ({ found, expected }) =>
    `Көрсөткүч ${found} боюнча бөлүштүрүлбөйт. Анын «dimensions» тизмеси: ${expected}.`,
  'out-of-range': ({ found, expected }) => `${found} бул бирдикте мүмкүн эмес. Күтүлгөнү: ${expected}.`,
  'place-not-alive': ({ found, expected }) =>
    `Бул аймак ${found} жылы болгон эмес, анын мөөнөтү: ${expected}. Сандарды мураскер аймакка жылдырыңыз же себебин «place-did-not-exist» деп жазыңыз.`,
  'indicator-ended': ({ found, expected }) =>
    `Көрсөткүч ${found} жылга чейин топтомдон чыгып калган. Күтүлгөнү: ${expected}.`,
  'no-evidence': ({ found }) =>
    `Баа ${found}, бирок далил жок. 2-баадан баштап «links» (https:// шилтеме) же «document» (каттоо номери, протокол) керек.`,
  'mode-missing': () => 'Жарандар кандай сурамжыланганы жазылган эмес. «mode» кошуңуз.',
  'few-answers': ({ found }) =>
    `Жарандардын баасы үчүн жооп аз: ${found}. Кеминде 30 жооп («answers») же 3 топтук талкуу («groups») керек.`,
  'shape-without-region': ({ found }) => `${found} чек арасына бир да аймак туура келбейт.`,
  'region-without-shape': ({ found }) =>
    `Бул файлда ${found} аймагынын чек арасы да, чекити да жок. Бирин кошуңуз.`,
  'shape-twice': ({ found }) => `${found} бул жерде эки жолу турат. Бирөөнү калтырыңыз.`,
  'region-without-point': ({ found }) =>
    `${found} чекит менен тартылат, бирок анын region.json файлында «point» жок. Узундук менен кеңдикти кошуңуз.`,
  'missing-message': ({ found, expected }) =>
    `Бул жерде ${found} сабы жок, ал бул жерде бар: ${expected}. Аны кошуңуз.`,
  placeholders: ({ found, expected }) => `Саптагы орун белгилери: ${found}, башка тилдерде: ${expected}.`,
  'plural-form': ({ found, expected }) => `${found} сабынын сандык түрлөрү жок: ${expected}. Аларды кошуңуз.`,
  'missing-page': ({ language, expected }) => `Барак ${language} жазылган эмес. ${expected} файлын кошуңуз.`,
  'stray-content': ({ found, expected }) => `${found} файлын бир да барак окубайт. Күтүлгөнү: ${expected}.`,
  'page-not-named': ({ found, expected }) =>
    `Бул тил ${expected} файлынын «writtenIn» тизмесинде жок: ${found}. Тилди ошол жерге кошуңуз же файлды өчүрүңүз.`,
  contact: ({ found }) =>
    `${found} — телефон номери же почта дареги. Ачык барактарда кызмат орду аталат, адам эмес: алып салыңыз.`,
  'quote-not-agreed': ({ found, expected }) =>
    `Бул жерде бирөөнүн сөзү келтирилген: ${found}. Макулдугун алып, ${expected} файлында «quotesAgreed» белгилеңиз же өз сөзүңүз менен жазыңыз.`,
  'prose-head': ({ found, expected }) =>
    `${found}: тексттин башы туура эмес. Эки «---» сабынын ортосунда ар бир сапка бирден текст жазылат: ${expected}.`,
  'prose-size': ({ found, expected }) =>
    `Текст өтө чоң же өтө терең бөлүнгөн: ${found}, чеги: ${expected}. Аны кыскартыңыз же жөнөкөйлөтүңүз.`,
  'prose-syntax': ({ found, expected }) =>
    `${found} окулбай жатат: тег же кашаа жабылган эмес (${expected}). Тегди жабыңыз, «<» белгисинин ордуна &lt; жазыңыз.`,
  'prose-code': ({ found }) =>
    `${found}: текстте код болбойт, import, export жана { } колдонулбайт. Аны алып салыңыз; кашаанын өзү керек болсо, \\{ деп жазыңыз.`,
  'prose-html': ({ found }) => `${found}: текстте HTML болбойт. Markdown менен жазыңыз.`,
  'prose-component': ({ found, expected }) =>
    `${found} колдонулбайт. Текстте булар гана болот: Markdown жана ${expected}.`,
  'prose-attribute': ({ found, expected }) =>
    `${found} бул жерде колдонулбайт. Мындай жазылат, мааниси тырмакчада: ${expected}.`,
  'prose-address': ({ found, expected }) => `${found} дарегине шилтеме берилбейт. Болгону: ${expected}.`,
  'prose-picture': ({ found, expected }) =>
    `${found}: башка сайттын сүрөтү көрсөтүлбөйт. Сүрөттү «public» папкасына салып, мындай жазыңыз: ${expected}.`,
  'prose-heading': ({ found, expected }) =>
    `${found}: бул барактын өз аталышы, тексттин ичинде ал ${expected} белгисинен башталат.`,
  'prose-figure': ({ found, expected }) =>
    `${found}: мындай сан жок, ошондуктан барак курулбайт. Мааниси бар акыркы жылдар: ${expected}. Жылды же аймакты оңдоңуз.`,
  'prose-link': ({ found }) =>
    `${found}: сайтта мындай барак же файл жок. Шилтемени оңдоңуз же алып салыңыз.`,
  'picture-absent': ({ found, expected }) =>
    `${found} деген сүрөт жок: ${expected} файлы табылган жок. Файлды кошуңуз же атын оңдоңуз.`,
};
