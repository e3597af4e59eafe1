import type { Indicator } from '../schema/indicator.ts';
import type { Localized } from '../schema/language.ts';
import type { Domain } from '../schema/register.ts';

const named = (ky: string, ru: string, en: string): Localized => ({ ky, ru, en });

const domainCount = 9;

/** Chapters of the invented indicator set. */
export const exampleDomains: readonly Domain[] = Array.from({ length: domainCount }, (_, i) => ({
  id: `example-domain-${i + 1}`,
  code: `EX${String.fromCharCode(65 + i)}`,
  name: named(`${i + 1}-мисал бөлүм`, `Раздел-пример ${i + 1}`, `Example domain ${i + 1}`),
  order: i + 1,
}));

/** Whether the invented indicator counts people; the others are per cents. */
export const isCount = (index: number) => index % 4 === 1;
/** Whether it is broken down by sex. */
export const hasSexes = (index: number) => index % 4 === 2;
/** Whether it comes with interval and sample size. */
export const isSurvey = (index: number) => index % 4 === 3;
/** Whether it has no figures at all. */
export const isOwed = (index: number) => index % 20 === 19;

/** The `index`th of `count` invented indicators. Shape: ids sort as their numbers do. */
export function exampleIndicator(index: number, count: number): Indicator {
  const n = index + 1;
  const domain = exampleDomains[index % domainCount] as Domain;
  const name = named(`${n}-мисал көрсөткүч`, `Показатель-пример ${n}`, `Example indicator ${n}`);
  return {
    id: `example-indicator-${String(n).padStart(String(count).length, '0')}`,
    code: `${domain.code}-${String(Math.floor(index / domainCount) + 1).padStart(2, '0')}`,
    domain: domain.id,
    name,
    short: name,
    definition: named(
      'Ойдон чыгарылган мисал: программаны сыноо үчүн гана.',
      'Вымышленный пример: только для проверки программы.',
      'An invented example, only for trying out the program.',
    ),
    unit: isCount(index) ? 'persons' : 'percent',
    decimals: isCount(index) ? 0 : 1,
    polarity: index % 3 === 0 ? 'higher-better' : index % 3 === 1 ? 'neutral' : 'lower-better',
    method: 'quantitative',
    level: 'aimak',
    owners: ['example-body'],
    aggregation: isCount(index) ? { kind: 'sum' } : { kind: 'none' },
    dimensions: hasSexes(index) ? ['SEX'] : [],
    series: [],
    breaks: [],
    treatments: [],
    notes: [],
    life: { since: '2020-01-01' },
  };
}
