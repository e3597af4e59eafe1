import type { Localized } from '../schema/language.ts';
import type { Body, Cycle, Dimension, Edition, Kind, Rule, Source, Unit } from '../schema/register.ts';
import { exampleDomains } from './exampleSetIndicators.ts';
import { exampleKinds } from './exampleSetTree.ts';

const named = (ky: string, ru: string, en: string): Localized => ({ ky, ru, en });

const kindNames = [
  named('мисал республика', 'республика-пример', 'example republic'),
  named('мисал облус', 'область-пример', 'example oblast'),
  named('мисал район', 'район-пример', 'example rayon'),
  named('мисал айыл аймагы', 'айыл аймак-пример', 'example ayil aimak'),
];
const kindPlurals = [
  named('мисал республикалар', 'республики-примеры', 'example republics'),
  named('мисал облустар', 'области-примеры', 'example oblasts'),
  named('мисал райондор', 'районы-примеры', 'example rayons'),
  named('мисал айыл аймактары', 'айыл аймаки-примеры', 'example ayil aimaks'),
];

const kinds: readonly Kind[] = exampleKinds.map((id, index) => ({
  id,
  name: kindNames[index] as Localized,
  plural: kindPlurals[index] as Localized,
  symbol: 'area',
  order: index + 1,
}));

const units: readonly Unit[] = [
  {
    id: 'percent',
    name: named('пайыз', 'процент', 'per cent'),
    short: named('%', '%', '%'),
    difference: named('пайыздык пункт', 'процентных пунктов', 'percentage points'),
    format: 'percent',
    range: [0, 100],
  },
  {
    id: 'persons',
    name: named('адам', 'человек', 'persons'),
    short: named('адам', 'чел.', 'persons'),
    difference: named('адам', 'человек', 'persons'),
    format: 'plain',
    range: [0, null],
  },
];

const body: Body = {
  id: 'example-body',
  name: named('Мисал мекеме', 'Учреждение-пример', 'Example office'),
  short: named('Мисал мекеме', 'Учреждение-пример', 'Example office'),
};

const source: Source = {
  id: 'example-source',
  title: named('Мисал сандар', 'Числа-примеры', 'Example numbers'),
  publisher: 'example-body',
  retrieved: '2026-01-01',
  licence: {
    id: 'CC0-1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    terms: named('CC0 1.0: чектөөсүз', 'CC0 1.0: без ограничений', 'CC0 1.0: no restrictions'),
  },
  attribution: named('Мисал, чыныгы сан эмес', 'Пример, не настоящие числа', 'Example, not real numbers'),
  borders: named('Мисал чарчылар', 'Квадраты-примеры', 'Example squares'),
};

const rule: Rule = {
  id: 'example-rule',
  code: 'EX1',
  title: named('Мисал эреже', 'Правило-пример', 'Example rule'),
  detection: named('Мисалда белгиленген', 'Отмечено в примере', 'Marked in the example'),
  action: named('Мисалда оңдолгон', 'Исправлено в примере', 'Corrected in the example'),
  status: 'E',
  explains: [],
  disputed: false,
};

const sex: Dimension = {
  id: 'sex',
  code: 'SEX',
  name: named('Жынысы', 'Пол', 'Sex'),
  order: 1,
  codes: [
    { code: 'F', name: named('аялдар', 'женщины', 'women') },
    { code: 'M', name: named('эркектер', 'мужчины', 'men') },
  ],
};

const edition: Edition = {
  id: 'example-edition',
  title: named('Мисал доклад', 'Пример доклада', 'Example report'),
  status: 'draft',
  dataDate: '2026-01-01',
  boundaries: 'example-squares',
  cycle: 'example-cycle',
  headline: [],
  structure: [],
};

const cycle: Cycle = {
  id: 'example-cycle',
  states: [
    { id: 'figures', name: named('Мисал сандар', 'Числа-примеры', 'Example figures'), state: 'done' },
    { id: 'discussion', name: named('Мисал талкуу', 'Обсуждение-пример', 'Example hearing'), state: 'now' },
    { id: 'report', name: named('Мисал доклад', 'Пример доклада', 'Example report'), state: 'ahead' },
  ],
};

/** Registers of the invented data by folder, but for indicators. */
export const exampleSetRegisters: Readonly<Record<string, readonly { id: string }[]>> = {
  domains: exampleDomains,
  kinds,
  units,
  bodies: [body],
  sources: [source],
  rules: [rule],
  dimensions: [sex],
  editions: [edition],
  cycles: [cycle],
};
