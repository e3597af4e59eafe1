import { inflectedAmount } from '../i18n/kyrgyzNumber.ts';
import { formatNumber } from '../i18n/number.ts';
import type { Language, Localized } from '../schema/language.ts';
import { placeIn, placeName, type Place } from './place.ts';
import { closed, quoted, regions, wholePercent, yearIn, type Voice } from './voice.ts';

/** A composite index of one place. Units: `score` 0–100, `coverage` and `required` per cent of the weight. */
export type IndexFinding = { kind: 'index'; name: Localized; place: Place; year: number } & (
  | { state: 'ranked'; score: number; ranks: readonly [best: number, worst: number]; of: number }
  | {
      state: 'not-distinguishable';
      score: number;
      ranks: readonly [best: number, worst: number];
      of: number;
      other: Place;
    }
  | { state: 'no-score'; coverage: number; required: number; missing: number }
);

type Told = { name: string; place: string; where: string; year: number };

function ranksText([best, worst]: readonly [number, number], language: Language): string {
  if (best === worst) {
    return {
      ky: `${best}\u2011орунда`,
      ru: `место ${best}`,
      en: `rank ${best}`,
    }[language];
  }
  return {
    ky: `${best}\u2011орундан ${worst}\u2011орунга чейин`,
    ru: `место от ${best} до ${worst}`,
    en: `a rank between ${best} and ${worst}`,
  }[language];
}

function scoredText(finding: Exclude<IndexFinding, { state: 'no-score' }>, told: Told, language: Language) {
  const { name, place, where, year } = told;
  const score = formatNumber(finding.score, 1, language);
  const ranks = ranksText(finding.ranks, language);
  const of = finding.of;
  const level = {
    ky: `${where} ${name} индекси ${yearIn(year, 'ky')} ${score} болуп, ${regions(of, 'ky', 'genitive')}тын ичинде ${ranks} жайгашат (эсептин 90%ында)`,
    ru: `${where} индекс ${name} ${yearIn(year, 'ru')} равен ${score}, ${ranks} из ${regions(of, 'ru', 'genitive')} (в\u00a090\u00a0% расчётов)`,
    en: `The index ${name} stands at ${score} ${where} ${yearIn(year, 'en')}, ${ranks} of ${regions(of, 'en', 'genitive')} (in 90% of the runs)`,
  }[language];
  if (finding.state === 'ranked') return level;
  const other = placeName(finding.other, language);
  return {
    ky: `${level}; ${place} менен ${other} бири-биринен айырмаланбайт`,
    ru: `${level}; ${place} и ${other} неразличимы`,
    en: `${level}; ${place} and ${other} are not distinguishable`,
  }[language];
}

function unscoredText(finding: Extract<IndexFinding, { state: 'no-score' }>, told: Told, language: Language) {
  const coverage = wholePercent(finding.coverage, language);
  const required = wholePercent(finding.required, language);
  const { missing } = finding;
  const { name, where, year } = told;
  return {
    ky: `${where} ${name} индекси ${yearIn(year, 'ky')} эсептелген жок: салмактын ${inflectedAmount(coverage, 'dative')} гана сан бар, ал эми эреже боюнча кеминде ${required} керек; саны жок көрсөткүчтөр\u00a0— ${missing}`,
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
  return `${begin}, ${score}, ${ranksText(finding.ranks, language)}`;
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
  return closed(scoredText(finding, told, language));
}
