/** Heads of the doctor's list. */
export const doctorListWords = {
  ky: {
    title: 'Сандарда эмне туура эмес болушу мүмкүн',
    open: 'Чечим күткөнү',
    settled: 'Белгилүү же чечилгени',
    where: 'Кайда',
    what: 'Эмне табылды',
    why: 'Чечим',
    known: 'Белгилүү, эреже',
    accepted: 'Кабыл алынган',
    flagged: 'Белги коюлган',
    repaired: 'Оңдолгон',
  },
  ru: {
    title: 'Что в числах, вероятно, неверно',
    open: 'Ждут решения',
    settled: 'Известны или решены',
    where: 'Где',
    what: 'Что найдено',
    why: 'Решение',
    known: 'Известно, правило',
    accepted: 'Принято',
    flagged: 'Помечено',
    repaired: 'Исправлено',
  },
  en: {
    title: 'What is probably wrong with the figures',
    open: 'Waiting for a decision',
    settled: 'Known or decided',
    where: 'Where',
    what: 'What was found',
    why: 'Decision',
    known: 'Known, rule',
    accepted: 'Accepted',
    flagged: 'Flagged',
    repaired: 'Repaired',
  },
} as const;

/** Heads of the lists by how sure a finding is. */
export const confidenceTitles = {
  sure: { ky: 'Анык', ru: 'Точно', en: 'Sure' },
  likely: { ky: 'Ыктымалы жогору', ru: 'Вероятно', en: 'Likely' },
  possible: { ky: 'Ыктымал', ru: 'Возможно', en: 'Possible' },
} as const;
