import { reportModel } from '../report/reportModel.ts';
import { checkData, type Parts } from '../schema/checkData.ts';
import { dataFile } from '../schema/dataFile.ts';
import type { TextFile } from '../schema/jsonSource.ts';
import type { Problem } from '../schema/problem.ts';
import type { Report } from '../schema/report.ts';
import { keptFigures } from './keptFigures.ts';

/** `setAside` are the files of which the other state was read, as a whole or in part, because of `problems`. */
export type Side = { report: Report | null; problems: readonly Problem[]; setAside: readonly string[] };

/** What is set aside brings other files into trouble that name it; after so many rounds the rest is not comparable. */
const rounds = 4;
const root = 'data';

/**
 * Both states of a data folder, as far as they can be read.
 * Shape: paths are relative to the data folder. A file or line with a problem stands as in the other state, so that what is compared is
 * what both can say; the problems are those of the files as they are.
 * Missing: `report` is null where the problems leave nothing to compare.
 */
export function comparableSides(base: readonly TextFile[], head: readonly TextFile[]) {
  return { base: side(base, head), head: side(head, base) };
}

function side(own: readonly TextFile[], other: readonly TextFile[]): Side {
  const elsewhere = new Map(other.map((file) => [file.path, file]));
  const { problems, parts } = checkData(own, root);
  const setAside = new Set<string>();
  let [files, rest, read]: [readonly TextFile[], readonly Problem[], Parts | null] = [own, problems, parts];
  for (let round = 0; read === null && round < rounds; round++) {
    files = mended(files, rest, { elsewhere, setAside });
    ({ problems: rest, parts: read } = checkData(files, root));
  }
  return { report: modelOf(read), problems, setAside: [...setAside].sort() };
}

function modelOf(parts: Parts | null): Report | null {
  if (!parts) return null;
  try {
    return reportModel(parts);
  } catch (error) {
    // Without an edition or a root there is no report, and the problems say so.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

type Spare = { elsewhere: ReadonlyMap<string, TextFile>; setAside: Set<string> };

function mended(files: readonly TextFile[], problems: readonly Problem[], spare: Spare): TextFile[] {
  const byFile = Map.groupBy(problems, ({ file }) => file.slice(root.length + 1));
  const absent = [...byFile.keys()].flatMap((path) => {
    const isHere = files.some((file) => file.path === path);
    return isHere
      ? []
      : [...spare.elsewhere.values()].filter(
          (file) => file.path === path || file.path.startsWith(`${path}/`),
        );
  });
  const kept = files.flatMap((file) => {
    const own = byFile.get(file.path);
    if (!own) return [file];
    const before = spare.elsewhere.get(file.path);
    const isSecondTime = spare.setAside.has(file.path);
    spare.setAside.add(file.path);
    const isYear = dataFile(file.path).is === 'year';
    const partly = isYear && !isSecondTime ? keptFigures(file, own, before) : null;
    if (partly) return [partly];
    return before && !isSecondTime ? [before] : [];
  });
  const known = new Set(kept.map(({ path }) => path));
  return [...kept, ...absent.filter(({ path }) => !known.has(path))];
}
