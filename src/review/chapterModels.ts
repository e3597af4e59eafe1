import type { Context } from '../report/context.ts';
import { describeData } from '../report/dataPage.ts';
import { describeFormulas } from '../report/formulas.ts';
import { describeHome } from '../report/homePage.ts';
import { liveFigure } from '../report/liveFigure.ts';
import { describeMethod } from '../report/methodPage.ts';
import type { PageModel } from './pageModels.ts';

/** Texts of chapters by their path, "content/pages/home/ky.mdx". */
export type Chapters = ReadonlyMap<string, string>;

/** Pages with prose: their words, the figures that the words quote, and what the model adds. */
export function chapterModels(context: Context, chapters: Chapters): PageModel[] {
  const { language, t } = context;
  const prose = (chapter: string) => chapters.get(`content/pages/${chapter}/${language}.mdx`) ?? '';
  const page = (path: string, name: string, chapter: string, model: object): PageModel => {
    const text = prose(chapter);
    const print = JSON.stringify([text, quoted(text, context), model]);
    return { path, kind: 'list', name, print, texts: [] };
  };
  const map = /^map:\s*['"]?([a-z0-9-]+)/m.exec(prose('home'))?.[1];
  const isKnown = context.report.indicators.some(({ id }) => id === map);
  return [
    page('', t('nav.home'), 'home', describeHome(isKnown ? map : undefined, context)),
    page('data/', t('nav.data'), 'data', describeData(context)),
    page('method/', t('nav.method'), 'method', [describeMethod(context), describeFormulas(context)]),
    page('about/', t('nav.about'), 'about', {}),
    page('editors/', t('foot.editors'), 'editors', {}),
  ];
}

type Quote = { indicator: string; region: string; year?: string };

/** What a chapter quotes: the attributes of its components. */
function quotesOf(text: string): Quote[] {
  return [...text.matchAll(/<(?:Value|Finding)\s([^>]*?)\/?>/g)].map(([, inside = '']) => {
    const found = new Map(
      [...inside.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    );
    const year = found.get('year');
    return {
      indicator: found.get('indicator') ?? '',
      region: found.get('region') ?? '',
      ...(year && { year }),
    };
  });
}

/** A figure as a chapter prints it; null for one that is not there. */
function printed(quote: Quote, context: Context): string | null {
  try {
    return JSON.stringify(liveFigure(quote, context));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const quoted = (text: string, context: Context) => quotesOf(text).map((quote) => printed(quote, context));

/** Chapters that quote a figure without a value: no site is built from them. Shape: `quote` as the chapter writes it. */
export function brokenQuotes(context: Context, chapters: Chapters): { path: string; quote: string }[] {
  return [...chapters].flatMap(([path, text]) =>
    path.endsWith('.mdx')
      ? quotesOf(text)
          .filter((quote) => printed(quote, context) === null)
          .map((quote) => ({ path, quote: Object.values(quote).join(', ') }))
      : [],
  );
}
