import { describeBalanceIndicator } from '../report/balanceIndicator.ts';
import { describeBalance } from '../report/balancePage.ts';
import { describeComparison } from '../report/comparePage.ts';
import type { Context } from '../report/context.ts';
import { disparityOf } from '../report/disparityOf.ts';
import { describeFigures } from '../report/figuresPage.ts';
import { describeFlags } from '../report/flagsPage.ts';
import { describeIndex } from '../report/indexPage.ts';
import { indexResults } from '../report/indexResult.ts';
import { describeIndicator } from '../report/indicatorPage.ts';
import { describeIndicators } from '../report/indicatorsPage.ts';
import { describeIndices } from '../report/indicesPage.ts';
import { describeLaw } from '../report/lawPage.ts';
import { describeLaws } from '../report/lawsPage.ts';
import { describeRegion } from '../report/regionPage.ts';
import { describeRegions } from '../report/regionsPage.ts';
import { describeQueues } from '../report/queuePages.ts';
import { chapterModels, type Chapters } from './chapterModels.ts';
import { queueCardsOf } from './queueModels.ts';

/** Kinds of pages. */
export type PageKind = 'indicator' | 'figures' | 'region' | 'balance' | 'law' | 'flags' | 'index' | 'list';
/** `path` is the address below the language; `print` is equal for equal contents; `texts` are what the page says in sentences. */
export type PageModel = {
  path: string;
  kind: PageKind;
  name: string;
  print: string;
  texts: readonly { part: 'title' | 'lead' | 'finding'; text: string }[];
};

const texts = (
  page: { title?: string; lead?: string },
  findings: readonly string[] = [],
): PageModel['texts'] =>
  [
    { part: 'title' as const, text: page.title ?? '' },
    { part: 'lead' as const, text: page.lead ?? '' },
    ...findings.map((text) => ({ part: 'finding' as const, text })),
  ].filter(({ text }) => text !== '');

/** What every page prints, in one language. */
export function pageModels(context: Context, chapters: Chapters): PageModel[] {
  const { report, language, t } = context;
  const page = (
    path: string,
    kind: PageKind,
    name: string,
    model: object,
    said: PageModel['texts'],
  ): PageModel => ({ path, kind, name, print: JSON.stringify(model), texts: said });
  const listed = (section: string, name: string, model: { title?: string; lead?: string }) =>
    page(`${section}/`, 'list', name, model, texts(model));
  const balance = describeBalance(context);
  const flags = describeFlags(context);
  const queues = describeQueues(context);
  const cards = queueCardsOf(context, chapters);
  return [
    ...chapterModels(context, chapters),
    ...report.indicators.map((indicator) => {
      const model = describeIndicator(indicator, context);
      return page(
        `indicators/${indicator.id}/`,
        'indicator',
        model.short,
        [model, queueCardsOf(context, chapters, { indicator: indicator.id })],
        texts(model, [model.told.alt]),
      );
    }),
    ...report.indicators.map((indicator) => {
      const model = describeFigures(indicator, context);
      return page(`indicators/${indicator.id}/figures/`, 'figures', model.short, model, []);
    }),
    ...report.regions.map((region) => {
      const model = describeRegion(region, context);
      return page(
        `regions/${region.path}/`,
        'region',
        model.name,
        [model, queueCardsOf(context, chapters, { region: region.path })],
        texts(
          model,
          model.flags.map(({ text }) => text),
        ),
      );
    }),
    ...[...disparityOf(report).values()].map(({ indicator }) => {
      const model = describeBalanceIndicator(indicator, context);
      const said = model.convergence.parts.flatMap((part) => part.texts.slice(0, 1));
      return page(`balance/${indicator.id}/`, 'balance', model.short, model, texts(model, said));
    }),
    ...report.laws.map((law) => {
      const model = describeLaw(law, context);
      return page(
        `laws/${law.id}/`,
        'law',
        law.short[language],
        [model, queueCardsOf(context, chapters, { law: law.id })],
        texts(
          model,
          model.sections.map(({ verdict }) => verdict.text),
        ),
      );
    }),
    ...[...indexResults(report)].map(([id, result]) => {
      const model = describeIndex(result, context);
      return page(`indices/${id}/`, 'index', result.index.name[language], model, texts(model));
    }),
    page('flags/', 'flags', t('nav.flags'), flags, texts(flags)),
    listed('balance', t('nav.balance'), balance),
    listed('indicators', t('nav.indicators'), describeIndicators(context)),
    listed('regions', t('nav.regions'), describeRegions(context)),
    listed('laws', t('nav.laws'), describeLaws(context)),
    listed('indices', t('index.name'), describeIndices(context)),
    page('problems/', 'list', t('nav.problems'), [queues, cards], texts(queues.problems)),
    page('promises/', 'list', t('promises.link'), [queues, cards], texts(queues.promises)),
    listed('compare', t('nav.compare'), describeComparison(context)),
  ];
}
