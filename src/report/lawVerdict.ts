import type { Localized } from '../schema/language.ts';
import { gradeWords } from '../sentence/grade.ts';
import type { Place } from '../sentence/place.ts';
import { sentence } from '../sentence/sentence.ts';
import type { VerdictFinding } from '../sentence/verdict.ts';
import type { Verdict } from '../stats/verdict.ts';
import { found, type Context } from './context.ts';
import type { OutcomeResult } from './lawOutcome.ts';

/** A text of the reader's language where the engine of sentences asks for all. */
const here = (text: string): Localized => ({ ky: text, ru: text, en: text });

/** The places an act reaches as one place of a sentence; the republic for all of them. */
function placeOfAct({ treated }: OutcomeResult, { report }: Context): Place {
  if (!treated) return report.root;
  const joined = (language: 'ky' | 'ru' | 'en', texts: readonly string[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(texts);
  const cases = treated.map((region) => region.cases?.ru);
  return {
    name: {
      ky: joined(
        'ky',
        treated.map((region) => region.name.ky),
      ),
      ru: joined(
        'ru',
        treated.map((region) => region.name.ru),
      ),
      en: joined(
        'en',
        treated.map((region) => region.name.en),
      ),
    },
    cases: cases.every((forms) => forms !== undefined)
      ? {
          ru: {
            genitive: joined(
              'ru',
              cases.map((forms) => forms.genitive),
            ),
            locative: joined(
              'ru',
              cases.map((forms) => forms.locative),
            ),
          },
        }
      : undefined,
  };
}

function outcomeOf(verdict: Verdict | null, result: OutcomeResult, { t }: Context) {
  const unknowable = (key: string, parts = {}) =>
    ({ outcome: 'unknowable', reason: here(t(`laws.because.${key}`, parts)) }) as const;
  if (result.start === null) return unknowable('no-start');
  if (!verdict) return unknowable('no-figures');
  const { reason, finding, refusal, grade } = verdict;
  const { low = null, high = null } = finding?.interval ?? {};
  const isBounded = finding !== null && low !== null && high !== null;
  const estimate = isBounded ? { estimate: finding.estimate, interval: [low, high] as const } : null;
  if (reason === 'too-early' && refusal) {
    return { outcome: 'too-early', years: refusal.have, needed: refusal.need } as const;
  }
  if (estimate && (grade === 'A' || grade === 'B')) return { outcome: 'shift', grade, ...estimate } as const;
  if (estimate && grade === 'D') {
    const expected = result.outcome.expected === 'up' ? 'rise' : 'fall';
    return { outcome: 'contrary', expected, ...estimate } as const;
  }
  const detectable = finding?.minimumDetectable ?? null;
  if (estimate && reason === 'not-distinguishable' && detectable !== null) {
    return { outcome: 'undetected', detectable, ...estimate } as const;
  }
  if (refusal) return unknowable(refusal.reason, { have: refusal.have, need: refusal.need });
  return unknowable(reason);
}

/** The grade of an outcome with its words, and the sentence that may be said. */
export function verdictView(result: OutcomeResult, context: Context) {
  const { report, language } = context;
  const verdict = result.effect?.verdict ?? null;
  const grade = verdict?.grade ?? 'C';
  const unit = found(report.units, result.indicator.unit);
  const finding: VerdictFinding = {
    kind: 'verdict',
    law: result.law.short,
    since: result.since ?? 0,
    measure: { ...result.indicator, unit },
    place: placeOfAct(result, context),
    ...outcomeOf(verdict, result, context),
  };
  return {
    grade,
    words: gradeWords[grade][language],
    text: result.since === null ? context.t('laws.because.no-start') : sentence(finding, language),
    isEarly: verdict?.reason === 'too-early',
  };
}
