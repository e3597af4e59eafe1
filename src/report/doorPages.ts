import { ownNames } from '../i18n/ownNames.ts';
import { phrase } from '../i18n/phrase.ts';
import { languages } from '../schema/language.ts';
import { wordsOf } from './words.ts';

/** What the pages outside of any language say in each of them: the door to the report, and the page for a wrong address. */
export const doorTexts = () =>
  languages.map((language) => {
    const words = wordsOf(language);
    return {
      language,
      ownName: ownNames[language],
      href: `/${language}/`,
      name: phrase(words, 'site.name'),
      subtitle: phrase(words, 'site.subtitle'),
      home: phrase(words, 'nav.home'),
      notFound: { title: phrase(words, 'notFound.title'), lead: phrase(words, 'notFound.lead') },
    };
  });
