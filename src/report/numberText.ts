import { formatChange, formatNumber, formatPercent } from '../i18n/number.ts';
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
export function numberText({ decimals }: Indicator, unit: Unit, locale: Language): NumberText {
  const plain = (value: number) => formatNumber(value, decimals, locale);
  return {
    plain,
    full: (value) => {
      if (unit.format === 'percent') return formatPercent(value, decimals, locale);
      if (unit.format === 'bare') return plain(value);
      const words = unit.short[locale];
      // Kyrgyz names the base first: "1 000 аялга 28,4".
      return /^\d/.test(words) ? `${words} ${plain(value)}` : `${plain(value)}\u00a0${words}`;
    },
    change: (value) => `${formatChange(value, decimals, locale)}\u00a0${unit.difference[locale]}`,
    tick: (value) => {
      const digits = Math.min(6, Math.max(0, -Math.floor(Math.log10(Math.abs(value) || 1) + 1e-9)));
      return formatNumber(value, Number.isInteger(value) ? 0 : Math.max(1, digits), locale);
    },
  };
}
