import { reviewText } from '../i18n/reviewText.ts';
import type { Language } from '../schema/language.ts';
import { changesCsv } from './changesCsv.ts';
import type { Review } from './review.ts';
import { reviewDocument } from './reviewDocument.ts';
import { reviewComment } from './reviewMarkdown.ts';
import { reviewPage } from './reviewPage.ts';

/**
 * The files of a review by name: a page for each language, one comment, and where figures can be compared the table of all and the
 * addresses of changed pages.
 * Shape: `style` is the text of the style sheets, `link` an address that the comment names.
 */
export function reviewFiles(
  review: Review,
  languages: readonly Language[],
  { style, link }: { style: string; link: string },
): Map<string, string> {
  const documents = languages.map((language) => reviewDocument(review, language));
  const pageOf = (language: Language) => `review.${language}.html`;
  const files = new Map<string, string>();
  for (const document of documents) {
    const others = languages
      .filter((other) => other !== document.language)
      .map((other) => ({ name: reviewText('otherLanguage', other), href: pageOf(other), language: other }));
    files.set(pageOf(document.language), reviewPage(document, { style, others }));
  }
  files.set('review.md', reviewComment(documents, { link }));
  if (review.comparison) {
    files.set('changes.csv', changesCsv(review.comparison));
    files.set(
      'pages.txt',
      addresses(review.comparison.pages)
        .map((address) => `${address}\n`)
        .join(''),
    );
  }
  return files;
}

/** Addresses of pages that are there after the change, in the languages in which they differ: "ky/indicators/poverty/". */
function addresses(pages: NonNullable<Review['comparison']>['pages']): string[] {
  const touched = typeof pages === 'string' ? [] : pages.touched.filter(({ how }) => how !== 'removed');
  return touched.flatMap(({ path, languages }) => languages.map((language) => `${language}/${path}`));
}
