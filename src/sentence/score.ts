import { formatNumber } from '../i18n/number.ts';
import type { Language, Localized } from '../schema/language.ts';
import { placeIn, placeName, type Place } from './place.ts';
import { closed, quoted, regions, wholePercent, yearIn, type Voice } from './voice.ts';

/** A composite index of one place. Units: `score` 0–100, `coverage` and `required` per cent of the weight. */
export type IndexFinding = { kind: 'index'; name: Localized; place: Place; year: number } & (
  | { state: 'ranked'; score: number; ranks: readonly [best: number, worst: number]; of: number }
  | { state: 'not-distinguishable'; score: number; other: Place }
  | { state: 'no-score'; coverage: number; required: number; missing: number }
);

type Told = { name: string; place: string; where: string; year: number };

function ranksText([best, worst]: readonly [number, number], language: Language): string {
  if (best === worst) {
    return {
      ky: `${best}\u2011орунда турат`,
      ru: `место\u00a0— ${best}\u2011е`,
      en: `rank ${best}`,
    }[language];
  }
  return {
    ky: `${best}\u2011орундан ${worst}\u2011орунга чейинки аралыкта турат`,
    ru: `место\u00a0— от ${best}\u2011го до ${worst}\u2011го`,
    en: `a rank between ${best} and ${worst}`,
  }[language];
}

function rankedText(finding: Extract<IndexFinding, { state: 'ranked' }>, told: Told, language: Language) {
  const { name, where, year } = told;
  const score = formatNumber(finding.score, 1, language);
  const ranks = ranksText(finding.ranks, language);
  const { of } = finding;
  return {
    ky: `${where} ${name} индекси ${yearIn(year, 'ky')} ${score} болуп, ${regions(of, 'ky', 'genitive')}тын ичинде ${ranks} (эсептөөлөрдүн 90%ында)`,
    ru: `${where} индекс ${name} ${yearIn(year, 'ru')} равен ${score}, ${ranks} из ${regions(of, 'ru', 'genitive')} (в\u00a090\u00a0% расчётов)`,
    en: `The index ${name} stands at ${score} ${where} ${yearIn(year, 'en')}, ${ranks} of ${regions(of, 'en', 'genitive')} (in 90% of the runs)`,
  }[language];
}

/** Where intervals of ranks overlap, no rank is printed. */
function tiedText(
  finding: Extract<IndexFinding, { state: 'not-distinguishable' }>,
  told: Told,
  language: Language,
) {
  const { name, place, where, year } = told;
  const score = formatNumber(finding.score, 1, language);
  const other = placeName(finding.other, language);
  return {
    ky: `${where} ${name} индекси ${yearIn(year, 'ky')} ${score} болду, бирок ${place} менен ${other} бири-биринен айырмаланбайт, ошондуктан орун берилбейт`,
    ru: `${where} индекс ${name} ${yearIn(year, 'ru')} равен ${score}, но ${place} и ${other} неразличимы, поэтому место не указано`,
    en: `The index ${name} stands at ${score} ${where} ${yearIn(year, 'en')}, but ${place} and ${other} are not distinguishable, so there is no rank`,
  }[language];
}

function unscoredText(finding: Extract<IndexFinding, { state: 'no-score' }>, told: Told, language: Language) {
  const coverage = wholePercent(finding.coverage, language);
  const required = wholePercent(finding.required, language);
  const { missing } = finding;
  const { name, where, year } = told;
  return {
    ky: `${where} ${name} индекси ${yearIn(year, 'ky')} эсептелген жок: салмактын ${coverage}ы боюнча гана маалымат бар, ал эми эреже боюнча кеминде ${required} керек; маалыматы жок көрсөткүчтөр\u00a0— ${missing}`,
    ru: `${where} индекс ${name} ${yearIn(year, 'ru')} не рассчитан: данные покрывают ${coverage} веса, а\u00a0по правилу нужно не менее ${required}; показателей без данных\u00a0— ${missing}`,
    en: `The index ${name} has no score ${where} ${yearIn(year, 'en')}: figures cover ${coverage} of the weight and the rule asks for at least ${required}; indicators without a figure: ${missing}`,
  }[language];
}

function shortText(finding: IndexFinding, { name, place, year }: Told, language: Language): string {
  const begin = `${name}: ${place}, ${{ ky: `${year}\u2011жыл`, ru: `${year}\u00a0год`, en: String(year) }[language]}`;
  if (finding.state === 'no-score') {
    const coverage = wholePercent(finding.coverage, language);
    const required = wholePercent(finding.required, language);
    return {
      ky: `${begin}, балл жок (камтуу ${coverage}, керектүүсү ${required})`,
      ru: `${begin}, балла нет (охват ${coverage}, нужно ${required})`,
      en: `${begin}, no score (coverage ${coverage}, required ${required})`,
    }[language];
  }
  const score = formatNumber(finding.score, 1, language);
  if (finding.state === 'ranked') return `${begin}, ${score}, ${ranksText(finding.ranks, language)}`;
  const other = placeName(finding.other, language);
  return {
    ky: `${begin}, ${score}, ${other} менен айырмасыз`,
    ru: `${begin}, ${score}, разница неразличима (${other})`,
    en: `${begin}, ${score}, not distinguishable from ${other}`,
  }[language];
}

/** Sentence on a composite index: score with its interval of ranks, a tie that cannot be resolved, or why there is no score. */
export function indexSentence(finding: IndexFinding, { language, short }: Voice): string {
  const told: Told = {
    name: quoted(finding, language),
    place: placeName(finding.place, language),
    where: placeIn(finding.place, language),
    year: finding.year,
  };
  if (short) return closed(shortText(finding, told, language));
  if (finding.state === 'no-score') return closed(unscoredText(finding, told, language));
  return closed(
    finding.state === 'ranked' ? rankedText(finding, told, language) : tiedText(finding, told, language),
  );
}
