const languages = ['ky', 'ru', 'en'];

/** First of the reader's languages that the report has; Kyrgyz when none is. */
export function preferredLanguage(wanted: readonly string[]): string {
  const codes = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return codes.find((code) => languages.includes(code)) ?? 'ky';
}

/** Leaves the page of languages for the reader's own, without a step to come back to. */
export function openPreferredLanguage(wanted: readonly string[], place: Pick<Location, 'replace'>): void {
  place.replace(`/${preferredLanguage(wanted)}/`);
}
