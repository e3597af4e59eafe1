import { figureRecord } from '../dataset/quarantineRecord.ts';
import { shownFigure } from '../dataset/shownFigure.ts';
import { lastGood } from '../history/pastVersions.ts';
import { checkYearFile } from '../schema/checkYearFile.ts';
import { dataFile } from '../schema/dataFile.ts';
import { dataSet } from '../schema/dataSet.ts';
import { yearFileSchema } from '../schema/figure.ts';
import { fixedFile } from '../schema/fixedFile.ts';
import { jsonSource } from '../schema/jsonSource.ts';
import { known } from '../schema/known.ts';
import type { Problem } from '../schema/problem.ts';
import { neededChapters } from './checkPages.ts';
import { placeOf, type FolderName, type Place, type SweepFolders } from './sweepState.ts';
import { parsed, Sweeper, type BadFile, type Sweep } from './sweeper.ts';
import { sweptYearFile } from './sweepYearFile.ts';

/** Files that the report can lose: nothing stands on them but others of the same, which then go too. */
const loose: ReadonlySet<string> = new Set([
  ...['quarantine', 'reviewers', 'promises', 'problems', 'replies', 'mappings', 'decisions'],
]);

/** The chapter that a text is of; null where it is of none. */
const chapterOf = (path: string) => /^pages\/(.+)[/.](?:ky|ru|en)\.mdx$/.exec(path)?.[1] ?? null;

/** Whether the report can do without a file, whatever else has to go with it. */
function isLoose(folder: FolderName, path: string): boolean {
  if (folder === 'content') {
    const chapter = chapterOf(path);
    return chapter === null ? !/^ui\/(?:ky|ru|en)\.json$/.test(path) : !neededChapters.includes(chapter);
  }
  const means = dataFile(path);
  return means.is === 'register' ? loose.has(means.register) : means.is !== 'region';
}

async function putBack(sweeper: Sweeper, bad: BadFile): Promise<boolean> {
  const { folder, path } = bad;
  const { history } = sweeper.folders[folder];
  const version = await lastGood(history, path, (text) => sweeper.improves(bad, text));
  if (!version) return false;
  await sweeper.holdFile(bad);
  sweeper.write(folder, path, version.text);
  sweeper.act('restored', folder, path, { day: version.day, commit: version.commit });
  return true;
}

async function takeOut(sweeper: Sweeper, bad: BadFile): Promise<boolean> {
  const { folder, path } = bad;
  const isLost = (place: Place) => isLoose(place.folder, place.path);
  if (!sweeper.improves(bad, null) && !(isLost(bad) && sweeper.harmed(bad).every(isLost))) return false;
  await sweeper.holdFile(bad);
  sweeper.write(folder, path, null);
  sweeper.act('removed', folder, path);
  return true;
}

/** Takes bad figures out of a year file; false where that does not make it right. */
async function mendFigures(sweeper: Sweeper, bad: BadFile, text: string): Promise<boolean> {
  const { path, problems } = bad;
  const means = dataFile(path);
  if (bad.folder !== 'data' || means.is !== 'year') return false;
  const { name, history } = sweeper.folders.data;
  const files = [...sweeper.texts.data].map(([one, its]) => ({ path: one, text: its }));
  const facts = known(dataSet(files.map((file) => ({ file, means: dataFile(file.path) })), name, () => undefined)); // prettier-ignore
  const place = { region: '', year: means.year, life: { from: null, to: null }, known: facts };
  const passes = (candidate: string) =>
    checkYearFile(jsonSource({ path, text: candidate }, name), place).problems.length === 0;
  const swept = await sweptYearFile(text, problems, { path, history, passes });
  if (!swept || !sweeper.improves(bad, swept.text)) return false;
  sweeper.write('data', path, swept.text);
  for (const { note, values } of swept.acts) sweeper.act(note, 'data', path, values);
  const years = yearFiles(sweeper.texts.data);
  for (const { hold, old } of swept.figures) {
    const shown = shownFigure(hold, years);
    const dated = shown && old ? { ...shown, since: old.day } : shown;
    await sweeper.hold('data', path, (facts) => figureRecord(hold, { ...facts, shown: dated }));
  }
  if (swept.lines > 0) {
    await sweeper.holdFile(bad, swept.lines);
    sweeper.act('linesRemoved', 'data', path, { count: swept.lines });
  }
  return true;
}

const yearFiles = (texts: ReadonlyMap<string, string>) =>
  [...texts].flatMap(([path, text]) =>
    dataFile(path).is === 'year' ? (yearFileSchema.safeParse(parsed(text)).data ?? []) : [],
  );

/** Brings an absent file back; of a chapter that no page prints, takes out what there is of it. */
async function completed(sweeper: Sweeper, bad: BadFile): Promise<boolean> {
  const { folder, path } = bad;
  if (await putBack(sweeper, { ...bad, problems: [] })) return true;
  const chapter = folder === 'content' ? chapterOf(path) : null;
  if (chapter === null || neededChapters.includes(chapter)) return false;
  const one = [...sweeper.texts.content.keys()].find((other) => chapterOf(other) === chapter);
  return one !== undefined && takeOut(sweeper, { ...bad, path: one });
}

/** Mends what is wrong in one file; false where it cannot. */
async function mend(sweeper: Sweeper, bad: BadFile): Promise<boolean> {
  const { folder, path } = bad;
  const text = sweeper.texts[folder].get(path);
  if (text === undefined) return completed(sweeper, bad);
  const formed = folder === 'data' ? fixedFile({ path, text }) : text;
  if (formed !== text && sweeper.improves(bad, formed)) {
    sweeper.write(folder, path, formed);
    sweeper.act('formed', folder, path);
    return true;
  }
  return (
    (await mendFigures(sweeper, bad, text)) || (await putBack(sweeper, bad)) || (await takeOut(sweeper, bad))
  );
}

/** The file that a problem is mended in: its own, or the one that it says is absent. */
const fileOf = ({ file, kind, expected }: Problem) => {
  // A card names its words by their whole path, a chapter by its last part.
  if (kind === 'missing-page')
    return file.endsWith('.json') ? file : `${file}/${expected.split('/').at(-1) ?? ''}`;
  return kind === 'region-without-file' ? `${file}/${expected}` : file;
};

/**
 * Takes everything out of the two folders that does not pass the check and can be taken out: single figures where only these are bad,
 * else whole files; in their place comes the last good version of the history, where there is one.
 * Shape: `today` is the day of a file that is not committed. Nothing is written.
 */
export async function sweep(folders: SweepFolders, today: string): Promise<Sweep> {
  const sweeper = new Sweeper(folders, today);
  for (;;) {
    const problems = sweeper.problems();
    if (problems.length === 0) return sweeper.result;
    let isMended = false;
    for (const [file, own] of Map.groupBy(problems, fileOf)) {
      const place = placeOf(file, folders);
      if (!place) continue;
      isMended = await mend(sweeper, { ...place, problems: own });
      // What else is wrong may have been wrong because of this.
      if (isMended) break;
    }
    if (!isMended) return { ...sweeper.result, stuck: [...problems] };
  }
}
