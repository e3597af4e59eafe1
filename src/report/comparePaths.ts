import { languages } from '../schema/language.ts';
import { comparableIndicators } from './comparePage.ts';
import { report } from './current.ts';

/** One route per language and indicator that can be compared. */
export const comparePaths = () =>
  languages.flatMap((language) =>
    comparableIndicators({ report }).map((indicator) => ({
      params: { language, indicator: indicator.id },
      props: { language, indicator },
    })),
  );
