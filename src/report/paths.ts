import type { Indicator } from '../schema/indicator.ts';
import type { Law } from '../schema/law.ts';
import { languages, type Language } from '../schema/language.ts';
import type { Region } from '../schema/region.ts';
import { report } from './current.ts';
import { disparityOf } from './disparityOf.ts';

/** What each kind of page is made from. */
export type LanguageProps = { language: Language };
export type IndicatorProps = LanguageProps & { indicator: Indicator };
export type RegionProps = LanguageProps & { region: Region };
export type LawProps = LanguageProps & { law: Law };

/** One route per language and indicator. */
export const indicatorPaths = () =>
  languages.flatMap((language) =>
    report.indicators.map((indicator) => ({
      params: { language, indicator: indicator.id },
      props: { language, indicator },
    })),
  );

/** One route per language and region, the root among them. */
export const regionPaths = () =>
  languages.flatMap((language) =>
    report.regions.map((region) => ({
      params: { language, region: region.path },
      props: { language, region },
    })),
  );

/** One route per language. */
export const languagePaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

/** One route per language and indicator that has a figure below the root: those with a live map. */
export const measuredPaths = () => {
  const below = new Set(report.figures.filter((f) => f.region !== report.root.path).map((f) => f.indicator));
  return indicatorPaths().filter(({ params }) => below.has(params.indicator));
};

/** One route per language and indicator whose regions can be compared. */
export const comparablePaths = () => indicatorPaths().filter(({ params }) => isComparable(params.indicator));

/** Whether an indicator has a page of its balance. */
export const isComparable = (id: string) => disparityOf(report).has(id);

/** One route per language and act of the ledger. */
export const lawPaths = () =>
  languages.flatMap((language) =>
    report.laws.map((law) => ({ params: { language, law: law.id }, props: { language, law } })),
  );
