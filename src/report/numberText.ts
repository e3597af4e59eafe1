import { formatChange, formatNumber } from '../i18n/number.ts';
import { valueText } from '../sentence/amount.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Language } from '../schema/language.ts';
import type { Unit } from '../schema/register.ts';

/** How values of one indicator are written in one language. */
export type NumberText = {
  /** Number alone, for tables whose head carries the unit. */
  plain(value: number): string;
  /** Number with its unit, for sentences. */
  full(value: number): string;
  /** Signed difference with the unit of differences. */
  change(value: number): string;
  /** Axis labels: as few decimals as tell the ticks apart. */
  tick(value: number): string;
};

/** Writers of values in the unit and with the decimals of an indicator. */
export function numberText(indicator: Indicator, unit: Unit, locale: Language): NumberText {
  const { decimals } = indicator;
  const measure = { ...indicator, unit };
  const plain = (value: number) => formatNumber(value, decimals, locale);
  return {
    plain,
    full: (value) => valueText(value, measure, locale),
    change: (value) => `${formatChange(value, decimals, locale)}\u00a0${unit.difference[locale]}`,
    tick: (value) => {
      const digits = Math.min(6, Math.max(0, -Math.floor(Math.log10(Math.abs(value) || 1) + 1e-9)));
      return formatNumber(value, Number.isInteger(value) ? 0 : Math.max(1, digits), locale);
    },
  };
}
