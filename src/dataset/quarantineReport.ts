import { heldNumber, holdText } from '../i18n/holdText.ts';
import type { Locale } from '../i18n/number.ts';
import { quarantineNote, type QuarantineNote } from '../i18n/quarantineText.ts';
import type { Quarantine } from '../schema/quarantine.ts';
import { breakdownKey } from '../schema/figure.ts';

/** What is held: indicator, place, year and group, or the name of a file. */
export function heldName({ held }: Quarantine): string {
  if (held.what === 'file') return [held.name, held.region, held.period].filter(Boolean).join(' ');
  return [held.indicator, held.region, held.period, breakdownKey(held.by)].join(' ').trim();
}

/** One record as a line for an editor: what, since when, why, what is shown instead, and its id. */
export function recordLine(record: Quarantine, language: Locale): string {
  const { held, received, why, shown, id, state } = record;
  const value = held.what === 'figure' && held.value !== undefined ? heldNumber(held.value, language) : '';
  const note = (message: QuarantineNote, values: Readonly<Record<string, string | number>> = {}) =>
    quarantineNote(message, values, language);
  const instead =
    held.what === 'file'
      ? ''
      : shown
        ? ` ${note('shown', { value: shown.value === null ? '–' : heldNumber(shown.value, language), period: shown.period, source: shown.source })}`
        : ` ${note('nothingShown')}`;
  const words = why.note ? ` “${why.note.text}”` : '';
  const released = state === 'released' ? ` ${note('isReleased')}` : '';
  return `${heldName(record)} (${received}): ${holdText(why, value, language)}.${words}${instead}${released} [${id}]`;
}

/** Lines that say what an import or an editor holds back, and what came in after all. */
export function holdLines(
  held: readonly Quarantine[],
  closed: readonly Quarantine[],
  language: Locale,
): string[] {
  const section = (message: QuarantineNote, records: readonly Quarantine[]) =>
    records.length === 0
      ? []
      : [
          quarantineNote(message, { count: records.length }, language),
          ...records.map((record) => `  ${recordLine(record, language)}`),
        ];
  return [...section('held', held), ...section('closed', closed)];
}
