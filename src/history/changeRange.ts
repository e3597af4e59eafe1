import { nearest } from '../schema/nearest.ts';
import { HistoryError } from './historyError.ts';
import { answer, type Repository } from './repository.ts';

/** A state of the files. Shape: `name` as it was asked for. Missing: `commit` is null for the working tree, committed or not. */
export type Revision = { name: string; commit: string | null };
/** From one state to another. `isDiverged` where `base` has commits that `head` lacks: they look as if `head` had undone them. */
export type ChangeRange = { base: Revision & { commit: string }; head: Revision; isDiverged: boolean };

/**
 * The two states that a text names.
 * Shape: "A..B" compares both ends as `git diff` does; "A...B" begins where B left A; "A.." ends at the working tree; "A" alone is
 * what that commit did; without a text, what is not committed yet.
 * Throws: HistoryError for a name that is not there, with a near one; for a history that was fetched in part.
 */
export async function changeRange(source: Repository, text = ''): Promise<ChangeRange> {
  const [, from = '', dots = '', to = ''] = /^(.*?)(\.{2,3}|$)(.*)$/.exec(text) ?? [];
  if (dots === '' && from !== '') {
    const commit = await commitOf(source, from);
    return { base: await parentOf(source, from, commit), head: { name: from, commit }, isDiverged: false };
  }
  const start = { name: from || 'HEAD', commit: await commitOf(source, from || 'HEAD') };
  const isOpen = to === '' && dots !== '...';
  const head = isOpen
    ? { name: '', commit: null }
    : { name: to || 'HEAD', commit: await commitOf(source, to || 'HEAD') };
  const meeting = await meetingOf(source, start.commit, head.commit ?? 'HEAD');
  if (dots !== '...') return { base: start, head, isDiverged: meeting !== start.commit };
  if (meeting === null) throw new HistoryError({ kind: await lackOf(source, 'no-common-past'), found: text });
  return { base: { ...start, commit: meeting }, head, isDiverged: false };
}

const meetingOf = async ({ git }: Repository, a: string, b: string) =>
  (await answer(git, ['merge-base', a, b]))?.trim() ?? null;

/** What a commit was made on; the empty tree before the first. */
async function parentOf(source: Repository, name: string, commit: string) {
  const parent = (await answer(source.git, ['rev-parse', '--verify', '--quiet', `${commit}^`]))?.trim();
  if (parent) return { name: `${name}^`, commit: parent };
  throw new HistoryError({ kind: await lackOf(source, 'no-common-past'), found: name });
}

async function commitOf(source: Repository, name: string): Promise<string> {
  // A name that begins with a hyphen would be read as an option.
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const commit = name.startsWith('-') ? null : (await answer(source.git, words))?.trim().split('\n').at(-1);
  if (commit && /^[0-9a-f]{40,64}$/.test(commit)) return commit;
  if (name === 'HEAD') throw new HistoryError({ kind: 'no-commit', found: source.root });
  const suggestion = nearest(name, await namesOf(source));
  if (suggestion === null && (await isShallow(source)))
    throw new HistoryError({ kind: 'shallow', found: name });
  throw new HistoryError({ kind: 'unknown-revision', found: name, suggestion });
}

async function namesOf({ git }: Repository): Promise<string[]> {
  const kinds = ['refs/heads', 'refs/remotes', 'refs/tags'];
  const text = await answer(git, ['for-each-ref', '--format=%(refname:short)', ...kinds]);
  return ['HEAD', ...(text ?? '').split('\n').filter((name) => name !== '')];
}

const isShallow = async ({ git }: Repository) =>
  (await answer(git, ['rev-parse', '--is-shallow-repository']))?.trim() === 'true';

const lackOf = async <K extends string>(source: Repository, kind: K) =>
  (await isShallow(source)) ? ('shallow' as const) : kind;
