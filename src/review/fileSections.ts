import { problemPlace, problemSentence } from '../i18n/problemText.ts';
import type { Language } from '../schema/language.ts';
import type { Asked } from './decision.ts';
import { entryName, fieldName, fieldValue } from './entryName.ts';
import { recordChanges } from './recordChanges.ts';
import type { Review } from './review.ts';
import type { Block, Section } from './reviewDocument.ts';
import type { Tell } from './tell.ts';

type Say = Tell['say'];
const most = 60;
/** Problems that are printed open; more are folded, as the decisions come first. */
const fewProblems = 12;
/** Files that are named one by one. */
const fewFiles = 10;
/** Authors that are named one by one. */
const fewAuthors = 4;

const text = (words: string): Block => ({ is: 'text', text: words });

/** What is compared, and by whom it was made. */
function about({ range, commits }: Review, say: Say): string {
  const short = ({ name, commit }: { name: string; commit: string | null }) => {
    const id = commit?.slice(0, 8) ?? '';
    return /^[0-9a-f]{9,}$/.test(name) || name === '' ? id : name;
  };
  const base = short(range.base);
  const states =
    range.head.commit === null
      ? say('rangeWork', { base })
      : say('rangeRevisions', { base, head: short(range.head) });
  const names = [...new Set(commits.map(({ author }) => author))];
  if (names.length === 0) return states;
  const authors = names.length > fewAuthors ? [...names.slice(0, fewAuthors), '…'] : names;
  return `${states} · ${say('byAuthors', { authors: authors.join(', '), count: commits.length })}`;
}

function filesText(paths: readonly string[], say: Say): string {
  const named = paths.slice(0, fewFiles).map((path) => `data/${path}`);
  const rest = paths.length - named.length;
  return [...named, ...(rest > 0 ? [say('morePlain', { count: rest })] : [])].join(', ');
}

function problems(review: Review, language: Language, say: Say): Section[] {
  const { head, base } = review.problems;
  const rows = head
    .slice(0, most)
    .map((problem) => [problemPlace(problem), problemSentence(problem, language)]);
  const more = head.length > most ? say('morePlain', { count: head.length - most }) : '';
  const blocks: Block[] = [
    ...(rows.length > 0
      ? [{ is: 'table', heads: [say('colWhere'), say('colWhat')], numeric: [], rows, more } as const]
      : []),
    ...(review.setAside.length > 0 && review.comparison
      ? [text(say('setAside', { files: filesText(review.setAside, say) }))]
      : []),
    ...(base.length > 0 ? [text(say('baseInvalid', { count: base.length }))] : []),
  ];
  const count = head.length > 0 ? String(head.length) : '';
  return blocks.length === 0
    ? []
    : [
        {
          id: 'problems',
          title: say('partProblems'),
          count,
          blocks,
          isOpen: head.length > 0 && head.length <= fewProblems,
        },
      ];
}

function registers({ registers: list }: Review, say: Say, asked: Asked | null): Section[] {
  if (list.length === 0 || !asked) return [];
  const records = recordChanges(asked).map(({ register, id, before, after }) => [
    say(`register_${register}`),
    entryName({ register, id }, asked.pair),
    say(before === '' ? 'entry_added' : after === '' ? 'entry_removed' : 'entry_changed'),
    clipped(before),
    clipped(after),
  ]);
  const told = new Set(recordChanges(asked).map(({ register, id }) => `${register}/${id}`));
  const fields = list
    .filter(({ register, id }) => !told.has(`${register}/${id}`))
    .map((change) => [
      say(`register_${change.register}`),
      entryName(change, asked.pair),
      change.how === 'changed' ? fieldName(change, asked.tell) : say(`entry_${change.how}`),
      clipped(fieldValue(change, change.before, asked.pair)),
      clipped(fieldValue(change, change.after, asked.pair)),
    ]);
  const rows = [...records, ...fields];
  const more = rows.length > most ? say('morePlain', { count: rows.length - most }) : '';
  const heads = [say('colRegister'), say('colWhat'), say('colField'), say('colBefore'), say('colAfter')];
  const block: Block = { is: 'table', heads, numeric: [], rows: rows.slice(0, most), more };
  return [{ id: 'registers', title: say('partRegisters'), count: String(rows.length), blocks: [block] }];
}

/** Longest text of a cell; what is cut ends in an ellipsis. */
const longest = 240;
const clipped = (words: string) => (words.length > longest ? `${words.slice(0, longest)}…` : words);

function translations({ untranslated }: Review, say: Say): Section[] {
  const list = untranslated.filter(({ isNew }) => isNew);
  if (list.length === 0) return [];
  const rows = list
    .slice(0, most)
    .map(({ place, in: own, as, text: words }) => [
      place,
      as === null
        ? say('lack_absent', { language: say(`language_${own}`) })
        : say('lack_alike', { language: say(`language_${own}`), other: say(`language_${as}`) }),
      clipped(words),
    ]);
  const more = list.length > most ? say('morePlain', { count: list.length - most }) : '';
  const heads = [say('colWhere'), say('colLack'), say('colText')];
  const block: Block = { is: 'table', heads, numeric: [], rows, more };
  return [
    { id: 'translations', title: say('partTranslations'), count: String(list.length), blocks: [block] },
  ];
}

function files({ paths, commits }: Review, say: Say): Section[] {
  if (paths.length === 0) return [];
  const more = (count: number) => (count > most ? say('morePlain', { count: count - most }) : '');
  const changed: Block = {
    is: 'table',
    heads: [say('colWhere'), say('colChange')],
    numeric: [],
    rows: paths.slice(0, most).map(({ path, how }) => [path, say(`how_${how}`)]),
    more: more(paths.length),
  };
  const made: Block = {
    is: 'table',
    heads: [say('colCommit'), say('colWhat'), say('colAuthor'), say('colDay')],
    numeric: [],
    rows: commits
      .slice(0, most)
      .map(({ commit, subject, author, day }) => [commit.slice(0, 8), subject, author, day]),
    more: more(commits.length),
  };
  const blocks = commits.length > 0 ? [changed, made] : [changed];
  return [{ id: 'files', title: say('partFiles'), count: String(paths.length), blocks }];
}

function how(say: Say): Section {
  return { id: 'how', title: say('partHow'), count: '', blocks: [text(say('howJump')), text(say('howZ'))] };
}

/** Everything that follows from files rather than from figures. */
export const fileSections = {
  about,
  problems,
  rest: (review: Review, say: Say, asked: Asked | null): Section[] => [
    ...registers(review, say, asked),
    ...translations(review, say),
    ...files(review, say),
    how(say),
  ],
};
