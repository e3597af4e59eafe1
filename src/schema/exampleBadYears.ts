import { changed, replaced, type BadFiles } from './exampleChange.ts';

const year = 'regions/batken/2023.json';

/** Everything that can be wrong in a year file by itself or against the registers. */
export const badYears: readonly BadFiles[] = [
  ['an empty file', changed(year, () => ''), ['empty-file regions/batken/2023.json:1  @nothing → -']],
  ['a file cut off', changed(year, () => '{\n "region": "batken"'), ['json-syntax regions/batken/2023.json:2  @end-of-file → -']],
  ['a comment', changed(year, () => '{\n  // no\n}'), ['comment regions/batken/2023.json:2  // no → -']],
  ['a comma after the last', changed(year, () => '{\n "a": [1,\n 2,]}'), ['trailing-comma regions/batken/2023.json:3  , ] → -']],
  ['another encoding', changed(year, () => '{"region": "\uFFFD"}'), ['encoding regions/batken/2023.json:1  U+FFFD → -']],
  ['a comma decimal as a number', replaced(year, '41.2', '41,2'), [
    'comma-decimal regions/batken/2023.json:5  41,2 → 41.2']],
  ['a comma decimal as a text', replaced(year, '41.2', '"41,2"'), [
    'comma-decimal regions/batken/2023.json:5 figures[0].value 41,2 → 41.2']],
  ['a value as a text', replaced(year, '41.2', '"41.2"'), [
    'number-as-text regions/batken/2023.json:5 figures[0].value 41.2 → 41.2']],
  ['more digits than a number holds', replaced(year, '41.2', '41.20000000000000000001'), [
    'precision regions/batken/2023.json:5 figures[0].value 41.20000000000000000001 → 41.2']],
  ['a byte order mark', changed(year, (text) => `\uFEFF${text}`), [
    'byte-order-mark regions/batken/2023.json:1  U+FEFF → -']],
  ['CRLF', changed(year, (text) => text.replaceAll('\n', '\r\n')), [
    'carriage-return regions/batken/2023.json:1  CR LF → -']],
  ['a key twice', replaced(year, '"value":41.2', '"value":40,"value":41.2'), [
    'duplicate-key regions/batken/2023.json:5 figures[0].value value → -']],
  ['an unknown indicator', replaced(year, '"poverty"', '"povertty"'), [
    'unknown-indicator regions/batken/2023.json:5 figures[0].indicator povertty → poverty']],
  ['an unknown source', replaced(year, '"survey"', '"survei"'), [
    'unknown-source regions/batken/2023.json:5 figures[0].source survei → survey']],
  ['an unknown rule', replaced(year, '"survey"', '"survey","rule":"new-metod"'), [
    'unknown-rule regions/batken/2023.json:5 figures[0].rule new-metod → new-method']],
  ['an unknown code', replaced(year, '"SEX":"F"', '"SEX":"W"'), [
    'unknown-code regions/batken/2023.json:7 figures[2].by.SEX W → -']],
  ['an unknown dimension', replaced(year, '"SEX"', '"SEXX"'), [
    'unknown-dimension regions/batken/2023.json:7 figures[2].by.SEXX SEXX → SEX']],
  ['a breakdown that the indicator has not', replaced(year, '"poverty"', '"poverty","by":{"SEX":"F"}'), [
    'dimension-not-listed regions/batken/2023.json:5 figures[0].by.SEX SEX → -']],
  ['a value that the unit does not allow', replaced(year, '41.2', '141.2'), [
    'out-of-range regions/batken/2023.json:5 figures[0].value 141.2 → -']],
  ['an unknown key', replaced(year, '"value":41.2', '"valeu":41.2'), [
    'unknown-key regions/batken/2023.json:5 figures[0].valeu valeu → value']],
  ['no reason for no value', replaced(year, '41.2', 'null'), [
    'missing-reason regions/batken/2023.json:5 figures[0].missing @nothing → -']],
  ['another region than the folder', replaced(year, '"batken"', '"batkent"'), [
    'year-file-region regions/batken/2023.json:2 region batkent → -']],
  ['a year twice', replaced(year, '2023', '2022'), [
    'year-file-name regions/batken/2023.json:3 period 2022 → -',
    'second-home regions/batken/2023.json:3 period batken 2022 → -']],
]; // prettier-ignore
