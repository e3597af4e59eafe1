import { indexTitle } from '../report/indexWords.ts';
import type { Asked } from './decision.ts';
import type { Block, Section } from './reviewDocument.ts';
import { flagText, verdictTexts } from './ruleDecisions.ts';

/** Rows that a table prints of each kind. */
const most = 60;

type Table = { heads: readonly string[]; rows: readonly (readonly string[])[]; numeric?: readonly number[] };

/** A section of one table; none where the table has no row. */
function tabled(
  id: string,
  title: string,
  table: Table,
  asked: Asked,
  rest: readonly Block[] = [],
): Section[] {
  const { heads, rows, numeric = [] } = table;
  if (rows.length === 0 && rest.length === 0) return [];
  const more = rows.length > most ? asked.tell.say('morePlain', { count: rows.length - most }) : '';
  const block: Block = { is: 'table', heads, numeric, rows: rows.slice(0, most), more };
  return [{ id, title, count: String(rows.length), blocks: [...(rows.length > 0 ? [block] : []), ...rest] }];
}

/** What follows from the figures: ranks, flags, verdicts, indices, balance, sentences, pages, suspicions. */
export function resultSections(asked: Asked): Section[] {
  const { say } = asked.tell;
  return [
    ...tabled('ranks', say('partRanks'), rankTable(asked), asked, [
      { is: 'text', text: say('howRank') },
    ]).filter(({ count }) => count !== '0'),
    ...tabled('flags', say('partFlags'), flagTable(asked), asked),
    ...tabled('results', say('partResults'), resultTable(asked), asked),
    ...sentenceSection(asked),
    ...pageSection(asked),
    ...doctorSection(asked),
  ];
}

function rankTable({ comparison, tell }: Asked): Table {
  const { say, language } = tell;
  const rank = ({ year, standing }: { year: number; standing: { rank: number; of: number } }) =>
    say('rankIn', { rank: say('rankOf', { rank: standing.rank, of: standing.of }), year: String(year) });
  const rows = comparison.ranks
    .toSorted((a, b) => Number(b.toEdge) - Number(a.toEdge))
    .map(({ region, indicator, before, after }) => [
      region.short[language],
      indicator.short[language],
      rank(before),
      rank(after),
    ]);
  return { heads: [say('colPlace'), say('colIndicator'), say('colBefore'), say('colAfter')], rows };
}

function flagTable({ comparison, pair, tell }: Asked): Table {
  const { say, language } = tell;
  const rows = comparison.flags.map((change) => [
    say(`way_${change.way}`),
    flagText(change, pair),
    change.rule.name[language],
  ]);
  return { heads: [say('colChange'), say('colWhat'), say('colRule')], rows };
}

function resultTable({ comparison, pair, tell }: Asked): Table {
  const { say, language } = tell;
  const verdicts = comparison.verdicts.flatMap((change) => {
    const result = change.after ?? change.before;
    const { before, after } = verdictTexts(change, pair);
    return result
      ? [[`${result.law.short[language]}, ${result.indicator.short[language]}`, before, after]]
      : [];
  });
  const movements = comparison.movements.map(({ indicator, before, after }) => [
    indicator.short[language],
    pair.base.t(`balance.state.${before.state}`),
    pair.head.t(`balance.state.${after.state}`),
  ]);
  const span = (ranks: readonly [number, number] | null) =>
    ranks ? say('span', { low: ranks[0], high: ranks[1] }) : '—';
  const indices = comparison.indices.flatMap(({ before, after, places }) => {
    const name = after.index.name[language];
    const [was, is] = [indexTitle(before, pair.base), indexTitle(after, pair.head)];
    return [
      ...(was === is ? [] : [[name, was, is]]),
      ...places.map((place) => [
        `${name}, ${tell.place(place.region)}`,
        span(place.before),
        span(place.after),
      ]),
      [`${name}: ${say('toldApart')}`, String(before.toldApart.length), String(after.toldApart.length)],
    ];
  });
  const heads = [say('colWhat'), say('colBefore'), say('colAfter')];
  return { heads, rows: [...verdicts, ...indices, ...movements] };
}

function sentenceSection({ comparison: { pages }, tell }: Asked): Section[] {
  if (typeof pages === 'string' || pages.sentences.length === 0) return [];
  const { language, say } = tell;
  const pairs = pages.sentences.map(({ page, before, after }) => ({
    label: page.names[language],
    before: before[language],
    after: after[language],
  }));
  const blocks: Block[] = [{ is: 'pairs', pairs: pairs.slice(0, most) }];
  if (pairs.length > most)
    blocks.push({ is: 'text', text: say('morePlain', { count: pairs.length - most }) });
  return [{ id: 'sentences', title: say('partSentences'), count: String(pairs.length), blocks }];
}

function pageSection(asked: Asked): Section[] {
  const { comparison, tell } = asked;
  const { say, language } = tell;
  const { pages } = comparison;
  if (typeof pages === 'string') {
    const blocks: Block[] = [{ is: 'text', text: say('pagesUnread', { found: pages }) }];
    return [{ id: 'pages', title: say('partPages'), count: '', blocks }];
  }
  const rows = pages.touched.map(({ path, kind, names, how }) => [
    kind === 'list' ? names[language] : [names[language], say(`page_${kind}`)].join(', '),
    say(`how_${how}`),
    `/${language}/${path}`,
  ]);
  const notes: Block[] = [
    ...(pages.frame ? [{ is: 'text', text: say('pagesFrame') } as const] : []),
    { is: 'text', text: say('pagesExact') },
  ];
  if (rows.length === 0 && !pages.frame) return [];
  const table = { heads: [say('colPage'), say('colChange'), say('colAddress')], rows };
  return tabled('pages', say('partPages'), table, asked, notes);
}

function doctorSection({ comparison: { suspicions }, tell }: Asked): Section[] {
  const { fresh, gone } = suspicions;
  if (fresh.length + gone.length === 0) return [];
  const { say, language } = tell;
  const pairs = [
    ...fresh.map(({ text }) => ({ label: say('way_raised'), before: '', after: text(language) })),
    ...gone.map(({ text }) => ({ label: say('way_cleared'), before: text(language), after: '' })),
  ];
  const blocks: Block[] = [{ is: 'pairs', pairs: pairs.slice(0, most) }];
  return [{ id: 'doctor', title: say('partDoctor'), count: String(fresh.length), blocks }];
}
