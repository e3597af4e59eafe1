import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  figureRecord,
  heldKey,
  quarantinePath,
  quarantineText,
  type FigureHold,
} from '../src/dataset/quarantineRecord.ts';
import { heldName } from '../src/dataset/quarantineReport.ts';
import { readQuarantine, readRanges } from '../src/dataset/quarantineStore.ts';
import { shownFigure } from '../src/dataset/shownFigure.ts';
import { yearFileFrom, yearFilePath } from '../src/dataset/yearFile.ts';
import { readIndicators, readPlaces, readYearFiles } from '../src/dataset/yearFileStore.ts';
import { fileHistory } from '../src/history/pastVersions.ts';
import { holdText, heldNumber } from '../src/i18n/holdText.ts';
import { quarantineNote, type QuarantineNote } from '../src/i18n/quarantineText.ts';
import { breakdownKey, breakdownSchema, type FigureLine, type YearFile } from '../src/schema/figure.ts';
import { plainText, type Language } from '../src/schema/language.ts';
import type { Quarantine, Why } from '../src/schema/quarantine.ts';
import { figureText, yearFileText } from '../src/schema/yearFileText.ts';

/** What an editor's command gives. Shape: `writes` are texts by path below the data root, null for a file that goes. */
export type Answer = { writes: Map<string, string | null>; lines: string[]; isRefused: boolean };
type Asked = { indicator: string; region: string; period: number; by: string };
type Told = { reason: string; body: string | undefined; language: Language; today: string };
type Key = Pick<FigureHold, 'indicator' | 'region' | 'period' | 'by'>;

const isLineOf = (key: Key) => (line: FigureLine) =>
  line.indicator === key.indicator && breakdownKey(line.by) === breakdownKey(key.by);

const refusal = (line: string): Answer => ({ writes: new Map(), lines: [line], isRefused: true });

/** "SEX=F;AGE=Y0T4" as a breakdown; null where it is none. */
function breakdownOf(text: string) {
  const pairs = text ? text.split(/[;,]/).map((pair) => pair.split('=')) : [];
  if (pairs.some(({ length }) => length !== 2)) return null;
  const by = breakdownSchema.safeParse(Object.fromEntries(pairs)).data;
  return by ?? null;
}

/** The last line of a figure before it got the value that it has. */
async function lineBefore(root: string, path: string, now: FigureLine, key: Key) {
  for await (const { text, day } of fileHistory(root).versions(path)) {
    const line = figuresOf(text).find(isLineOf(key));
    if (line && figureText(line) !== figureText(now)) return { line, day };
  }
  return null;
}

function figuresOf(text: string): readonly FigureLine[] {
  try {
    return yearFileFrom(text).figures;
  } catch {
    return [];
  }
}

/** Takes a figure out of the report by an editor's decision; the one before it in the history stands in its place. */
export async function holdFigure(root: string, asked: Asked, told: Told): Promise<Answer> {
  const { reason, body, language, today } = told;
  const note = (name: QuarantineNote, values: Readonly<Record<string, string | number>> = {}) =>
    quarantineNote(name, values, language);
  if (!plainText.safeParse(reason).success) return refusal(note('noReason'));
  if (body !== undefined && !existsSync(join(root, 'bodies', `${body}.json`)))
    return refusal(note('noBody', { found: body }));
  const by = breakdownOf(asked.by);
  const { indicator, region, period } = asked;
  const key: Key = { indicator, region, period, ...(by && Object.keys(by).length > 0 && { by }) };
  const name = by ? heldKey(key) : `${heldKey(key)} ${asked.by}`;
  const path = yearFilePath(region, readPlaces(root).root, period);
  const files = readYearFiles(root);
  const file = files.get(path)?.file;
  const line = by ? file?.figures.find(isLineOf(key)) : undefined;
  if (!file || !line) return refusal(note('noFigure', { name }));
  const before = await lineBefore(root, path, line, key);
  const rest = file.figures.filter((one) => one !== line);
  const next: YearFile = { ...file, figures: before ? [...rest, before.line] : rest };
  const others = [...files].map(([other, { file: its }]) => (other === path ? next : its));
  const shown = shownFigure(key, others);
  const record = figureRecord(
    {
      ...key,
      value: line.value ?? undefined,
      line,
      why: { reason: 'by-hand', values: {}, note: { language, text: reason } },
    },
    {
      received: today,
      decided: body === undefined ? { by: 'editor' } : { by: 'body', body },
      shown: shown && before ? { ...shown, since: before.day } : shown,
    },
  );
  return {
    writes: new Map([
      [path, next.figures.length > 0 ? yearFileText(next) : null],
      [quarantinePath(record.id), quarantineText(record)],
    ]),
    lines: [
      note('held', { count: 1 }),
      before ? note('noteChanged', { name, day: before.day }) : `${name}. ${note('nothingShown')}`,
    ],
    isRefused: false,
  };
}

/** Why a held figure cannot be let in, whatever an editor thinks of it; null where it can. */
function impossible({ held, why }: Quarantine, root: string): Why | null {
  if (held.what === 'file') return null;
  if (!held.line) return why;
  const [low, high] = readRanges(root, readIndicators(root)).get(held.indicator) ?? [null, null];
  const { value } = held.line;
  const isOutside = value !== null && ((low !== null && value < low) || (high !== null && value > high));
  return isOutside ? { reason: 'out-of-range', values: { low: low ?? '', high: high ?? '' } } : null;
}

/** Lets a held figure in by an editor's decision, which stays on record; of a file, takes the record off. */
export function releaseRecord(root: string, id: string, language: Language): Answer {
  const note = (name: QuarantineNote, values: Readonly<Record<string, string | number>> = {}) =>
    quarantineNote(name, values, language);
  const record = readQuarantine(root).find((one) => one.id === id);
  if (!record) return refusal(note('noRecord', { found: id }));
  const { held } = record;
  const name = heldName(record);
  if (held.what === 'file') {
    const writes = new Map([[quarantinePath(id), null]]);
    return { writes, lines: [note('releasedFile', { name })], isRefused: false };
  }
  const why = impossible(record, root);
  if (why || !held.line) {
    const value = held.value === undefined ? '' : heldNumber(held.value, language);
    return refusal(note('cannotRelease', { name, reason: holdText(why ?? record.why, value, language) }));
  }
  const { region, period } = held;
  const path = yearFilePath(region, readPlaces(root).root, period);
  const rest = (readYearFiles(root).get(path)?.file.figures ?? []).filter((one) => !isLineOf(held)(one));
  const released: Quarantine = { ...record, state: 'released' };
  return {
    writes: new Map([
      [path, yearFileText({ region, period, figures: [...rest, held.line] })],
      [quarantinePath(id), quarantineText(released)],
    ]),
    lines: [note('released', { name, path: `${root}/${path}` })],
    isRefused: false,
  };
}
