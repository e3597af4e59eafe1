/** What stands around every page, in the reader's language. */
export type Frame = {
  language: string;
  t: (key: string, parts?: Readonly<Record<string, string | number>>) => string;
  home: string;
  edition: string;
  dated: string;
  mapSources: readonly string[];
  borders: string;
  termsHref: string;
  guideHref: string;
  nav: readonly { href: string; text: string; isCurrent: boolean }[];
  languages: readonly { language: string; name: string; href: string; isCurrent: boolean }[];
};
