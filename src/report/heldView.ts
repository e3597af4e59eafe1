import { breakdownLabel } from '../dataset/breakdownLabel.ts';
import { formatAsOf, formatOnDay } from '../i18n/date.ts';
import { holdText } from '../i18n/holdText.ts';
import type { HeldFigure, HeldFile, Quarantine } from '../schema/quarantine.ts';
import { found, indicatorHref, regionHref, type Context } from './context.ts';

/** What a line about something held is headed with: what the page is not about. */
export type HeldNaming = 'place' | 'indicator' | 'both';
/** One thing held, as a page prints it. Shape: `names` with an address where there is a page. */
export type HeldLine = {
  id: string;
  names: readonly { text: string; href: string | null }[];
  text: string;
  note: NonNullable<Quarantine['why']['note']> | null;
};

/** The name of a file; for a form also whose it is. */
function fileNames(
  { name, region, period }: HeldFile,
  naming: HeldNaming,
  context: Context,
): HeldLine['names'] {
  const place = region === undefined ? null : context.report.region(region);
  const { language } = context;
  return [
    { text: name, href: null },
    ...(place && naming !== 'indicator'
      ? [{ text: place.name[language], href: regionHref(language, place) }]
      : []),
    ...(period === undefined ? [] : [{ text: String(period), href: null }]),
  ];
}

function namesOf(held: HeldFigure, naming: HeldNaming, { report, language }: Context): HeldLine['names'] {
  const indicator = report.indicator(held.indicator);
  const region = report.region(held.region);
  return [
    ...(naming === 'place'
      ? []
      : [{ text: indicator.short[language], href: indicatorHref(language, indicator.id) }]),
    ...(naming === 'indicator' ? [] : [{ text: region.name[language], href: regionHref(language, region) }]),
    ...(held.by ? [{ text: breakdownLabel(report.dimensions)(held.by, language), href: null }] : []),
  ];
}

/** What readers see in the place of a held figure. */
function insteadText(record: Quarantine, held: HeldFigure, context: Context): string {
  const { report, language, t } = context;
  const { shown } = record;
  if (!shown) return t('held.nothing');
  if (shown.value === null) return t('held.kept', { year: shown.period });
  const source = found(report.sources, shown.source);
  return t('held.shown', {
    value: context.numbers(report.indicator(held.indicator)).full(shown.value),
    year: shown.period,
    source: source.title[language],
    day: formatAsOf(shown.since ?? source.retrieved, language),
  });
}

function figureText(record: Quarantine, held: HeldFigure, context: Context): string {
  const { report, language, t } = context;
  const numbers = context.numbers(report.indicator(held.indicator));
  const value = held.value === undefined ? '' : numbers.full(held.value);
  const parts = {
    period: held.period,
    day: formatOnDay(record.received, language),
    why: holdText(record.why, value, language),
  };
  return `${t('held.figure', parts)} ${insteadText(record, held, context)}`;
}

function fileText(record: Quarantine, held: HeldFile, { language, t }: Context): string {
  const parts = { day: formatOnDay(record.received, language), why: holdText(record.why, '', language) };
  return held.lines === undefined
    ? t('held.file', parts)
    : t('held.lines', { ...parts, count: held.lines, why: upperFirst(parts.why) });
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function decidedText({ decided }: Quarantine, { report, language, t }: Context): string {
  return decided.by === 'body'
    ? t('held.body', { body: found(report.bodies, decided.body).name[language] })
    : t(`held.${decided.by}`);
}

/** Each thing held as a line: what it is, when it came, why it is not published, and what is shown instead. */
export function heldLines(
  records: readonly Quarantine[],
  context: Context,
  naming: HeldNaming,
): readonly HeldLine[] {
  return records.map((record) => {
    const { id, held, why } = record;
    const text = held.what === 'figure' ? figureText(record, held, context) : fileText(record, held, context);
    return {
      id,
      names: held.what === 'figure' ? namesOf(held, naming, context) : fileNames(held, naming, context),
      text: `${text} ${decidedText(record, context)}`,
      note: why.note ?? null,
    };
  });
}
