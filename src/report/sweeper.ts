import { fileRecord, quarantinePath, quarantineText, type HoldFacts } from '../dataset/quarantineRecord.ts';
import type { QuarantineNote } from '../i18n/quarantineText.ts';
import type { Problem } from '../schema/problem.ts';
import { quarantineSchema, type Quarantine } from '../schema/quarantine.ts';
import { whyOf } from './sweepReason.ts';
import {
  placeOf,
  problemsOf,
  problemsWith,
  type FolderName,
  type Place,
  type SweepFolder,
  type SweepFolders,
  type SweepProblems,
  type SweepTexts,
} from './sweepState.ts';

export type SweepAct = { note: QuarantineNote; values: Readonly<Record<string, string | number>> };
/**
 * What a sweep would do.
 * Shape: `writes` are texts by path in each folder, null for a file that is taken out; `stuck` are the problems of files that cannot
 * be taken out: where there are any, nothing is to be written.
 */
export type Sweep = {
  writes: Record<FolderName, Map<string, string | null>>;
  records: Quarantine[];
  acts: SweepAct[];
  stuck: Problem[];
};
/** A file with what is wrong in it. */
export type BadFile = { folder: FolderName; path: string; problems: readonly Problem[] };

/** JSON of a text; undefined where it is none. */
export function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The texts of both folders while they are swept, and what was done to them. Nothing is written to disk. */
export class Sweeper {
  readonly texts: SweepTexts;
  readonly folders: SweepFolders;
  readonly result: Sweep = {
    writes: { data: new Map(), content: new Map() },
    records: [],
    acts: [],
    stuck: [],
  };
  readonly #today: string;
  #problems: SweepProblems | null = null;

  constructor(folders: SweepFolders, today: string) {
    this.folders = folders;
    this.#today = today;
    const texts = ({ files }: SweepFolder) => new Map(files.map(({ path, text }) => [path, text]));
    this.texts = { data: texts(folders.data), content: texts(folders.content) };
  }

  #found(): SweepProblems {
    this.#problems ??= problemsOf(this.texts, this.folders);
    return this.#problems;
  }

  problems(): readonly Problem[] {
    const { own, words } = this.#found();
    return [...own, ...(words ?? [])];
  }

  write(folder: FolderName, path: string, text: string | null): void {
    this.#problems = null;
    const isNew = !this.folders[folder].files.some((file) => file.path === path);
    if (text === null && isNew) this.result.writes[folder].delete(path);
    else this.result.writes[folder].set(path, text);
    if (text === null) this.texts[folder].delete(path);
    else this.texts[folder].set(path, text);
  }

  act(note: QuarantineNote, folder: FolderName, path: string, values: SweepAct['values'] = {}): void {
    const file = `${this.folders[folder].name}/${path}`;
    this.result.acts.push({ note, values: { ...values, path: file } });
  }

  /** Whether a file with this text, or without where it is null, has no problem and makes none elsewhere. */
  improves({ folder, path, problems }: BadFile, text: string | null): boolean {
    const file = `${this.folders[folder].name}/${path}`;
    const { own, words } = problemsWith(this.texts, this.folders, { folder, path, text });
    // What words say is heard only once the registers can be read, and is no harm of what made them readable.
    const after = [...own, ...(this.#found().words && words ? words : [])];
    if (after.some((problem) => problem.file === file)) return false;
    return after.length <= this.problems().length - problems.length;
  }

  /** Files that have a new problem when one is taken out. */
  harmed({ folder, path }: BadFile): Place[] {
    const key = (problem: Problem) => JSON.stringify(problem);
    const before = new Set(this.problems().map(key));
    const { own, words } = problemsWith(this.texts, this.folders, { folder, path, text: null });
    const heard = this.#found().words && words ? words : [];
    return [...own, ...heard]
      .filter((problem) => !before.has(key(problem)))
      .flatMap(({ file }) => placeOf(file, this.folders) ?? []);
  }

  /** Writes a record; one that is there of the very same thing stays with its day. */
  async hold(
    folder: FolderName,
    path: string,
    recordOf: (facts: Omit<HoldFacts, 'shown'>) => Quarantine,
  ): Promise<void> {
    const received = (await this.folders[folder].history.received(path)) ?? this.#today;
    const record = recordOf({ received, decided: { by: 'rule' } });
    const home = quarantinePath(record.id);
    const before = quarantineSchema.safeParse(parsed(this.texts.data.get(home))).data;
    const isSame = before && JSON.stringify(before.held) === JSON.stringify(record.held);
    this.result.records.push(isSame ? before : record);
    if (!isSame) this.write('data', home, quarantineText(record));
  }

  /** Writes the record of a file, or of some `lines` of it. */
  async holdFile({ folder, path, problems: [problem] }: BadFile, lines?: number): Promise<void> {
    // A record of what is held is not held itself.
    if (!problem || path.startsWith('quarantine/')) return;
    const { hash } = this.folders[folder];
    const held = {
      // As in the repository, wherever the folder lies on this machine.
      name: `${folder}/${path}`,
      sha256: hash(path),
      format: /\.([a-z0-9]{1,8})$/i.exec(path)?.[1]?.toLowerCase() ?? '–',
      indicators: [/^indicators\/([a-z0-9-]+)\.json$/.exec(path)?.[1] ?? []].flat(),
      ...(lines !== undefined && { lines }),
    };
    await this.hold(folder, path, (facts) => fileRecord({ ...held, why: whyOf(problem) }, facts));
  }
}
