import type { Language } from '../schema/language.ts';

/** A: withstands placebos and the mechanism is known. B: consistent, not proof. C: not answerable with these data. D: contradicted. */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** What a grade means, for the badge beside a verdict. */
export const gradeWords: Record<Grade, Record<Language, string>> = {
  A: { ky: 'текшерүүлөргө туруштук берет, механизми белгилүү', ru: 'выдерживает проверки, механизм известен', en: 'withstands the checks, mechanism known' },
  B: { ky: 'таасирге дал келет, бирок далил эмес', ru: 'согласуется с влиянием, но не доказательство', en: 'consistent with an effect, not proof of it' },
  C: { ky: 'бул маалыматтар менен жооп берүүгө болбойт', ru: 'по этим данным ответить нельзя', en: 'not answerable with these data' },
  D: { ky: 'маалыматтар күтүлгөн таасирге каршы келет', ru: 'данные противоречат ожидаемому влиянию', en: 'the data contradict the expected effect' },
}; // prettier-ignore
