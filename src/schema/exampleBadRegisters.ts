import { changed, replaced, type BadFiles } from './exampleChange.ts';
import { exampleFiles, exampleFigures, exampleYear } from './exampleFiles.ts';

const poverty = 'indicators/poverty.json';

/** Everything that can be wrong in an indicator, a register, the tree of regions or the names of files. */
export const badRegisters: readonly BadFiles[] = [
  ['a missing language', changed(poverty, (text) => text.replace(/,\s*"en": "Poverty rate"/, '')), [
    'missing-language indicators/poverty.json:4 name.en en → -']],
  ['a misspelt key', replaced(poverty, '"decimals"', '"decimal"'), [
    'unknown-key indicators/poverty.json:21 decimal decimal → decimals']],
  ['a missing key', changed(poverty, (text) => text.replace(/ *"decimals": 1,\n/, '')), [
    'missing-key indicators/poverty.json:1 decimals decimals → -']],
  ['a choice that is none', replaced(poverty, 'lower-better', 'lower-beter'), [
    'choice indicators/poverty.json:22 polarity lower-beter → lower-better']],
  ['HTML in a name', replaced(poverty, 'Poverty rate', '<b>Poverty</b> rate'), [
    'markup indicators/poverty.json:7 name.en <b>Poverty</b> rate → Poverty rate']],
  ['a Latin letter in a Cyrillic word', replaced(poverty, 'Уровень', 'Уpoвень'), [
    'mixed-script indicators/poverty.json:6 name.ru Уpoвень → Уровень']],
  ['an empty text', replaced(poverty, '"Poverty rate"', '""'), [
    'empty-text indicators/poverty.json:7 name.en "" → -']],
  ['a renamed file', exampleFiles().map((file) =>
    file.path === poverty ? { ...file, path: 'indicators/poverty-rate.json' } : file), [
    'file-name indicators/poverty-rate.json:2 id poverty → -']],
  ['an unknown unit', replaced(poverty, '"percent"', '"precent"'), [
    'unknown-unit indicators/poverty.json:20 unit precent → percent']],
  ['an unknown body', replaced(poverty, '"statistics"', '"statistic"'), [
    'unknown-body indicators/poverty.json:26 owners[0] statistic → statistics']],
  ['an unknown domain', replaced(poverty, '"economy"', '"econmy"'), [
    'unknown-domain indicators/poverty.json:19 domain econmy → economy']],
  ['an unknown kind', replaced('regions/osh/region.json', '"oblast"', '"oblats"'), [
    'unknown-kind regions/osh/region.json:3 kind oblats → oblast']],
  ['a mapping of an unknown indicator, place, code and unit', [...exampleFiles(), { path: 'mappings/table.json', text: `{
"id": "table", "source": "survey", "file": "a.xlsx",
"layout": { "kind": "years-across", "head": 1, "labels": ["A"], "indicator": "povrty",
"sections": [{ "label": "a", "indicator": "poverty", "unit": "precent" }],
"groups": [{ "label": "b", "by": { "SEX": "X" } }] },
"areas": [{ "label": "c", "region": "oshh" }], "questions": ["?"] }
` }], [
    'unknown-indicator mappings/table.json:3 layout.indicator povrty → poverty',
    'unknown-unit mappings/table.json:4 layout.sections[0].unit precent → percent',
    'unknown-code mappings/table.json:5 layout.groups[0].by.SEX X → -',
    'unknown-region mappings/table.json:6 areas[0].region oshh → osh',
    'open-question mappings/table.json:6 questions ? → -']],
  ['an unknown cycle', replaced('editions/2026.json', '"cycle": "2026"', '"cycle": "2062"'), [
    'unknown-cycle editions/2026.json:11 cycle 2062 → 2026']],
  ['unknown boundaries', replaced('editions/2026.json', '"outline"', '"outlines"'), [
    'unknown-boundaries editions/2026.json:10 boundaries outlines → outline']],
  ['a code taken', replaced(poverty, 'ECO-01', 'ECO-02'), [
    'duplicate-id indicators/unemployment.json:3 code ECO-02 → -']],
  ['an id of a capital letter', replaced(poverty, '"poverty"', '"Poverty"'), [
    'slug indicators/poverty.json:2 id Poverty → poverty']],
  ['a stray file', [...exampleFiles(), { path: 'indicator/gini.json', text: '{}' }], [
    'stray-file indicator/gini.json:-  indicator/gini.json → data/indicators/gini.json']],
  ['a stray name', [...exampleFiles(), { path: 'regions/osh/2023 (1).json', text: '{}' }], [
    'stray-file regions/osh/2023 (1).json:-  regions/osh/2023 (1).json → data/regions/osh/2023.json']],
  ['a folder that says nothing of its place', [...exampleFiles(), { path: 'regions/osh/alai/2023.json',
    text: exampleYear('osh/alai', 2023, exampleFigures(1)) }], ['region-without-file regions/osh/alai:-  @nothing → -']],
  ['an empty folder', exampleFiles().filter(({ path }) => path !== 'cycles/2026.json'), [
    'no-entries cycles:-  @nothing → -', 'unknown-cycle editions/2026.json:11 cycle 2026 → -']],
]; // prettier-ignore
