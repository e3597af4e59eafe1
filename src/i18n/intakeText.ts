import type { Locale } from './number.ts';

const messages = {
  nothing: {
    ky: 'Кутуда күтүп турган файл жок.',
    ru: 'Во входящих нет ни одного файла.',
    en: 'No file waits in the inbox.',
  },
  taken: {
    ky: '{file}: алынды',
    ru: '{file}: принят',
    en: '{file}: taken in',
  },
  partly: {
    ky: '{file}: бир бөлүгү алынды; калганынын себеби төмөндө',
    ru: '{file}: принят частично; почему не целиком, сказано ниже',
    en: '{file}: taken in part; why not all of it stands below',
  },
  kept: {
    ky: '{file}: алынган жок, кутуда калды; себеби төмөндө',
    ru: '{file}: не принят и остаётся во входящих; причина ниже',
    en: '{file}: not taken in, it stays in the inbox; the reason stands below',
  },
  title: {
    ky: 'Кутуга келген файлдар',
    ru: 'Файлы во входящих',
    en: 'Files in the inbox',
  },
  more: {
    ky: 'дагы {count} файл: алардын тизмеси текшерүүнүн жазуусунда',
    ru: 'ещё файлов: {count}; они названы в записи проверки',
    en: '{count} more: the log of the check names them',
  },
} as const;

export type IntakeNote = {
  message: keyof typeof messages;
  values: Readonly<Partial<Record<'file' | 'count', string>>>;
};

/** What became of a file of the inbox, in one language. */
export const intakeText = ({ message, values }: IntakeNote, language: Locale): string =>
  messages[message][language].replace(/\{(file|count)\}/, (_, key: 'file' | 'count') => values[key] ?? '');
