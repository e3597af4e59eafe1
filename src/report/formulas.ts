import { formatNumber } from '../i18n/number.ts';
import type { Language } from '../schema/language.ts';
import type { Context } from './context.ts';
import { agrees, type Check, type FormulaGroup } from './formula.ts';
import { formulasOfDisparity } from './formulasOfDisparity.ts';
import { formulasOfEffects } from './formulasOfEffects.ts';
import { formulasOfIndices } from './formulasOfIndices.ts';
import { formulasOfPlaces } from './formulasOfPlaces.ts';

let computed: readonly FormulaGroup[] | undefined;

/** Every method of the report with the numbers it must reproduce, computed once for all languages. */
export function formulaGroups(): readonly FormulaGroup[] {
  computed ??= [
    { id: 'disparity', formulas: formulasOfDisparity() },
    { id: 'places', formulas: formulasOfPlaces() },
    { id: 'indices', formulas: formulasOfIndices() },
    { id: 'effects', formulas: formulasOfEffects() },
  ];
  return computed;
}

/** A piece of a formula: on the line, below or above it. */
export type MathPart = { text: string; place: 'line' | 'sub' | 'sup' };

/** Pieces of a formula in plain notation: "x_i^2", "x_{it}". Units: a decimal point becomes the sign of the language. */
export function mathParts(text: string, decimal = '.'): MathPart[] {
  const written = text.replace(/(\d)\.(\d)/g, `$1${decimal}$2`);
  return written.split(/([_^](?:\{[^}]*\}|.))/u).flatMap((piece): MathPart[] => {
    if (piece === '') return [];
    const place = { _: 'sub', '^': 'sup' }[piece.charAt(0)] as 'sub' | 'sup' | undefined;
    return [place ? { place, text: piece.slice(1).replace(/^\{|\}$/g, '') } : { place: 'line', text: piece }];
  });
}

/** The formulas as a page prints them, by group. Throws: RangeError when a number of ours does not agree with the other. */
export function describeFormulas({ t, language }: Context) {
  const decimal = formatNumber(0.5, 1, language).charAt(1);
  const math = (text: string) => mathParts(text, decimal);
  const groups = formulaGroups().map(({ id, formulas }) => ({
    id,
    name: t(`formula.group.${id}`),
    formulas: formulas.map((formula) => ({
      id: formula.id,
      name: t(`formula.${formula.id}.name`),
      use: t(`formula.${formula.id}.use`),
      lines: formula.lines.map(math),
      references: formula.references.join('; '),
      checks: formula.checks.map((check) => checkView(check, { t, language, math })),
    })),
  }));
  const count = formulaGroups().flatMap(({ formulas }) => formulas.flatMap(({ checks }) => checks)).length;
  return { groups, lead: t('formula.lead', { count: formatNumber(count, 0, language) }) };
}

type Voice = Pick<Context, 't' | 'language'> & { math: (text: string) => MathPart[] };

function checkView(check: Check, { t, language, math }: Voice) {
  const { example, quantity, source, decimals, ours, theirs } = check;
  if (!agrees(check)) throw new RangeError(`${example}, ${quantity}: ${ours} is not ${theirs} of ${source}`);
  return {
    example: t(`formula.example.${example}`),
    quantity: math(quantity),
    theirs: theirText(check, language),
    ours: formatNumber(ours, decimals, language),
    source: ['hand', 'exact'].includes(source) ? t(`formula.source.${source}`) : source,
  };
}

/** The number of others with our decimals; where it is coarser than these, as they print it, and how far ours may be from it. */
function theirText({ theirs, tolerance, decimals }: Check, language: Language): string {
  if (tolerance <= 0.51 * 10 ** -decimals) return formatNumber(theirs, decimals, language);
  const own = (value: number) => String(Number(value.toFixed(6))).split('.')[1]?.length ?? 0;
  const write = (value: number) => formatNumber(value, own(value), language);
  return `${write(theirs)}\u00a0±\u00a0${write(tolerance)}`;
}
