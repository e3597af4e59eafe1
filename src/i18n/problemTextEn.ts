import type { ProblemSentence, ProblemWords } from './problemText.ts';

export const problemWordsEn: ProblemWords = {
  suggestion: (text) => `Did you mean ${text}?`,
  quote: (text) => `“${text}”`,
  languages: { ky: 'Kyrgyz (ky)', ru: 'Russian (ru)', en: 'English (en)' },
  words: {
    number: 'a number', int: 'a whole number', string: 'a text', text: 'a text', boolean: 'true or false',
    array: 'a list', tuple: 'a list', object: 'an object { … }', record: 'an object { … }', null: 'null',
    nothing: 'nothing', 'end-of-file': 'the end of the file', key: 'a key in double quotes', value: 'a value',
    date: 'a date such as 2026-11-01', 'partial-date': 'a day, month or year such as 2021-10-20, 2021-10 or 2021',
    url: 'an address that begins with https://',
  },
}; // prettier-ignore

export const problemSentencesEn = {
  'empty-file': () => 'The file is empty. Write its contents or delete it.',
  encoding: () => 'The file is not UTF-8: some characters cannot be read. Save it as UTF-8.',
  'byte-order-mark': ({ found }) =>
    `The file begins with an invisible byte order mark, ${found}. Remove it: npm run check -- --fix.`,
  'carriage-return': ({ found }) =>
    `Lines end in ${found}, expected is LF alone. To mend it: npm run check -- --fix.`,
  'json-syntax': ({ found, expected }) => `The JSON is broken: found ${found}, expected ${expected}.`,
  'comma-decimal': ({ found }) => `${found} is written with a comma. Decimals are written with a point.`,
  comment: ({ found }) => `JSON has no comments: ${found}. Remove it.`,
  'trailing-comma': ({ found }) => `There is a comma after the last item: ${found}. Remove it.`,
  'duplicate-key': ({ found }) => `The key ${found} stands here twice. Keep one.`,
  precision: ({ found }) => `${found} has more digits than can be kept. Write it shorter.`,
  'stray-file': ({ found }) => `No schema knows the file ${found}. Rename it, move it or delete it.`,
  'no-entries': ({ expected }) => `There is no file here. At least one is expected: ${expected}.`,
  unreadable: ({ found }) => `It cannot be read: ${found}. Check the path and the permissions.`,
  'missing-key': ({ found, expected }) => `The key ${found} is missing. Add it; expected is ${expected}.`,
  'missing-language': ({ language }) => `The text in ${language} is missing. Add it.`,
  'unknown-key': ({ found, expected }) => `The schema has no key ${found}. It allows: ${expected}.`,
  type: ({ found, expected }) => `Expected is ${expected}, found ${found}.`,
  'number-as-text': ({ found }) =>
    `${found} stands in quotes and so is a text, not a number. Remove the quotes.`,
  choice: ({ found, expected }) => `${found} is not one of: ${expected}.`,
  'number-range': ({ found, expected }) => `${found} is out of bounds, expected ${expected}.`,
  'empty-text': ({ found }) => `The text is empty: ${found}. Write it.`,
  'list-length': ({ found, expected }) => `The list has ${found} items, expected ${expected}.`,
  format: ({ found, expected }) => `${found} has the wrong form, expected ${expected}.`,
  slug: ({ found }) => `${found} cannot be an id: only small Latin letters, digits and hyphens.`,
  'region-path': ({ found }) => `${found} cannot be the path of a region: names of folders, divided by “/”.`,
  padded: ({ found }) => `${found} begins or ends with a space. Remove it.`,
  markup: ({ found }) => `${found} contains HTML. Write plain text.`,
  character: ({ found }) => `The text contains an invisible or broken character, ${found}. Remove it.`,
  'mixed-script': ({ found, expected }) =>
    `The word ${found} mixes Cyrillic and Latin letters. Latin are: ${expected}. Type them anew in one script.`,
  invalid: ({ found, expected }) => `${found} does not fit the schema, expected ${expected}.`,
  'missing-reason': ({ expected }) =>
    `There is no value and no reason why. Add “missing”, one of: ${expected}.`,
  'value-and-missing': ({ found }) =>
    `There is a value and also a reason for having none, ${found}. Remove one.`,
  'original-without-rule': () => 'There is an “original” but no rule that changed it. Add “rule”.',
  'interval-order': ({ found }) => `The interval begins above its end: ${found}. Swap the two.`,
  'period-order': ({ found }) => `The span ends before it begins: ${found}. Swap the two.`,
  'life-order': ({ found, expected }) => `The end, ${found}, is before the beginning, expected ${expected}.`,
  'years-in-a-row': ({ found }) =>
    `Every year that the rule reads has to worsen, found ${found}. Make “threshold” and “years” equal.`,
  'state-order': ({ found, expected }) =>
    `The state ${found} cannot stand here, expected is: ${expected}. A state may not be skipped.`,
  'date-order': ({ found, expected }) =>
    `The day ${found} is before the entry above it, expected ${expected}.`,
  'file-name': ({ found, expected }) =>
    `The id is ${found}, the name of the file or folder is ${expected}. They must be equal: change one.`,
  'year-file-name': ({ found, expected }) =>
    `The period is ${found}, the name of the file says ${expected}. They must be equal: change one.`,
  'year-file-region': ({ found, expected }) =>
    `The region is ${found}, the folder says ${expected}. They must be equal: change one.`,
  'duplicate-id': ({ found, expected }) => `${found} is taken already: ${expected}. Change one of the two.`,
  'unknown-indicator': ({ found }) =>
    `There is no indicator ${found}. They stand in the folder “indicators”.`,
  'unknown-region': ({ found }) => `There is no region ${found}. They stand in the folder “regions”.`,
  'unknown-source': ({ found }) => `There is no source ${found}. They stand in the folder “sources”.`,
  'unknown-unit': ({ found }) => `There is no unit ${found}. They stand in the folder “units”.`,
  'unknown-body': ({ found }) => `There is no body ${found}. They stand in the folder “bodies”.`,
  'unknown-domain': ({ found }) => `There is no domain ${found}. They stand in the folder “domains”.`,
  'unknown-rule': ({ found }) => `There is no rule ${found}. They stand in the folder “rules”.`,
  'unknown-kind': ({ found }) => `There is no kind of place ${found}. They stand in the folder “kinds”.`,
  'unknown-dimension': ({ found }) =>
    `There is no dimension ${found}. They stand in the folder “dimensions”.`,
  'unknown-code': ({ found, expected }) =>
    `The dimension has no code ${found}. Expected is one of ${expected}.`,
  'unknown-cycle': ({ found }) => `There is no cycle ${found}. They stand in the folder “cycles”.`,
  'unknown-boundaries': ({ found }) =>
    `There are no boundaries ${found}. They stand in the folder “boundaries”.`,
  'table-unit': ({ found, expected }) =>
    `The table is in ${found}, the indicator in ${expected}. Numbers are not recomputed: name an indicator of the same unit.`,
  'open-question': ({ found }) =>
    `A question is open: ${found} Write the answer under its key and delete the question from “questions”.`,
  'unknown-law': ({ found }) => `There is no act ${found}. They stand in the folder “laws”.`,
  'unknown-matter': ({ found }) =>
    `There is no matter ${found}. Matters of local significance stand in the folder “matters”.`,
  'unknown-flag-rule': ({ found }) =>
    `There is no rule of warnings ${found}. They stand in the folder “flag-rules”.`,
  'unknown-problem': ({ found }) => `There is no problem ${found}. They stand in the folder “problems”.`,
  'unknown-promise': ({ found }) => `There is no promise ${found}. They stand in the folder “promises”.`,
  'region-without-file': ({ expected }) =>
    `The folder has no ${expected}, so no place is known here. Add it.`,
  'duplicate-figure': ({ found, expected }) =>
    `The figure ${found} stands in this file twice, first as ${expected}. Delete one.`,
  'second-home': ({ found, expected }) =>
    `${found} has two files, this one and ${expected}. A figure has one home: join them.`,
  unsorted: ({ found, expected }) =>
    `${found} stands after ${expected}, out of order. To sort the file: npm run check -- --fix.`,
  'figures-per-line': ({ found }) =>
    `${found} is not alone on one line, expected is one figure a line. To mend it: npm run check -- --fix.`,
  'dimension-not-listed': ({ found, expected }) =>
    `The indicator has no breakdown by ${found}. Its “dimensions” are: ${expected}.`,
  'out-of-range': ({ found, expected }) => `${found} cannot be true in this unit, expected ${expected}.`,
  'place-not-alive': ({ found, expected }) =>
    `The region did not exist in ${found}, its dates are ${expected}. Move the figures to its successor, or give as reason “place-did-not-exist”.`,
  'indicator-ended': ({ found, expected }) =>
    `The indicator had left the set by ${found}, expected ${expected}.`,
  'no-evidence': ({ found }) =>
    `The score ${found} has no evidence. From 2 upward, add “links” (an https:// address) or “document” (register number, protocol).`,
  'mode-missing': () => 'It is not said how citizens were asked. Add “mode”.',
  'few-answers': ({ found }) =>
    `Too few answers for a score of citizens: ${found}. Needed are 30 answers (“answers”) or 3 focus groups (“groups”).`,
  'shape-without-region': ({ found }) => `The boundary ${found} matches no region.`,
  'region-without-shape': ({ found }) =>
    `The region ${found} has neither shape nor point in this file. Add one.`,
  'shape-twice': ({ found }) => `${found} stands here twice. Keep one.`,
  'region-without-point': ({ found }) =>
    `${found} is drawn as a point, but its region.json has no “point”. Add longitude and latitude.`,
  'missing-message': ({ found, expected }) =>
    `The message ${found} is missing here; it is in: ${expected}. Add it.`,
  placeholders: ({ found, expected }) =>
    `The parts of the message are ${found}, in the other languages ${expected}.`,
  'plural-form': ({ found, expected }) =>
    `The message ${found} lacks the plural forms: ${expected}. Add them.`,
  'missing-page': ({ language, expected }) => `The page in ${language} is missing. Add the file ${expected}.`,
  'stray-content': ({ found, expected }) => `No page reads the file ${found}. Expected is ${expected}.`,
  'page-not-named': ({ found, expected }) =>
    `These are words in a language that ${expected} does not name in “writtenIn”: ${found}. Add the language there or delete the file.`,
  contact: ({ found }) =>
    `${found} is a telephone number or an e-mail address. Public pages name the post, never a person: remove it.`,
  'quote-not-agreed': ({ found, expected }) =>
    `Somebody is quoted: ${found}. Ask for consent and set “quotesAgreed” in ${expected}, or tell it in your own words.`,
  'prose-head': ({ found, expected }) =>
    `${found}: the head of the text is wrong. Between two lines “---” stands one text a line: ${expected}.`,
  'prose-size': ({ found, expected }) =>
    `The text is too large or nested too deep: ${found}, the limit is ${expected}. Shorten or simplify it.`,
  'prose-syntax': ({ found, expected }) =>
    `${found} cannot be read: a tag or bracket is not closed (${expected}). Close the tag; for the sign “<” write &lt;.`,
  'prose-code': ({ found }) =>
    `${found}: prose holds no code, no import, export or { }. Remove it; for the bracket itself write \\{.`,
  'prose-html': ({ found }) => `${found}: prose holds no HTML. Write Markdown.`,
  'prose-component': ({ found, expected }) =>
    `${found} is not allowed. Prose is Markdown with these: ${expected}.`,
  'prose-attribute': ({ found, expected }) =>
    `${found} is not allowed here. Write, with the value in quotes: ${expected}.`,
  'prose-address': ({ found, expected }) => `A link to ${found} is not allowed. Allowed: ${expected}.`,
  'prose-picture': ({ found, expected }) =>
    `${found}: pictures of other sites are not shown. Put it into the folder “public” and write: ${expected}.`,
  'prose-heading': ({ found, expected }) =>
    `${found} is the title of the page itself; headings in a text begin with ${expected}.`,
  'prose-figure': ({ found, expected }) =>
    `${found}: there is no such figure, so the page cannot be built. Last years with a value: ${expected}. Correct the year or the place.`,
  'prose-link': ({ found }) => `${found}: the site has no such page or file. Correct the link or remove it.`,
  'picture-absent': ({ found, expected }) =>
    `There is no picture ${found}: the file ${expected} was not found. Add the file or correct the name.`,
} satisfies Readonly<Record<string, ProblemSentence>>;
