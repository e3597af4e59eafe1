import { createHash } from 'node:crypto';
import {
  breakdownKey,
  figureSchema,
  type Breakdown,
  type Figure,
  type FigureLine,
} from '../schema/figure.ts';
import { plainText } from '../schema/language.ts';
import type { HeldFigure, HeldFile, Quarantine, Why } from '../schema/quarantine.ts';
import { figureText } from '../schema/yearFileText.ts';

/** A figure that is to stay out, and why. Missing: no `line` where what was sent cannot be a line of a year file. */
export type FigureHold = {
  indicator: string;
  region: string;
  period: number;
  by?: Breakdown | undefined;
  value?: number | undefined;
  line?: FigureLine | undefined;
  why: Why;
};
export type FileHold = Omit<HeldFile, 'what'> & { why: Why };

/** What a record needs beside the thing held: the day on which it came, who decided, and what stands in its place. */
export type HoldFacts = Pick<Quarantine, 'received' | 'decided' | 'shown'>;

const hashed = (text: string) => createHash('sha256').update(text).digest('hex');
const slugged = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');

/** SHA-256 of a file as it came, in hexadecimal digits. */
export const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** Text that is equal for one figure wherever it is met: indicator, place, year and breakdown. */
export const heldKey = ({ indicator, region, period, by }: Omit<FigureHold, 'why'>) =>
  `${indicator} ${region} ${period} ${breakdownKey(by)}`.trim();

/** Id of the record of a thing, the same each time it is held: readable, and told apart by part of a hash. */
export function quarantineId(held: HeldFigure | HeldFile): string {
  // A form is that of its place and year, whatever its file is called.
  const isForm = held.what === 'file' && held.region !== undefined && held.period !== undefined;
  const ofFile = isForm ? `form ${held.region} ${held.period}` : held.what === 'file' ? held.name : '';
  const text = held.what === 'figure' ? heldKey(held) : ofFile;
  const readable = held.what === 'figure' ? `${held.indicator} ${held.region} ${held.period}` : ofFile;
  return `${slugged(readable) || 'file'}-${hashed(`${held.what} ${text}`).slice(0, 8)}`;
}

/** Line of a figure as a year file has it. */
export const lineOfFigure = (figure: Figure): FigureLine =>
  figureSchema.parse(JSON.parse(figureText(figure)));

/** Record of a figure that is held back. */
export function figureRecord({ why, ...hold }: FigureHold, facts: HoldFacts): Quarantine {
  const { indicator, region, period, by, value, line } = hold;
  const held: HeldFigure = {
    what: 'figure',
    indicator,
    region,
    period,
    ...(by && { by }),
    ...(value !== undefined && { value }),
    ...(line && { line }),
  };
  return { id: quarantineId(held), state: 'open', held, why, ...facts };
}

/** Record of a file that is held back. */
export function fileRecord({ why, ...file }: FileHold, facts: Omit<HoldFacts, 'shown'>): Quarantine {
  const name = plainText.safeParse(file.name).success ? file.name : encodeURIComponent(file.name);
  const held: HeldFile = { what: 'file', ...file, name, indicators: [...file.indicators].sort() };
  return { id: quarantineId(held), state: 'open', held, why, ...facts, shown: null };
}

const order = ['id', 'state', 'received', 'held', 'why', 'decided', 'shown'] as const;

/** A record as the text of its file; equal for equal records. */
export function quarantineText(record: Quarantine): string {
  const sorted = Object.fromEntries(order.map((key) => [key, record[key]]));
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

/** Path of the file of a record below the data root. */
export const quarantinePath = (id: string) => `quarantine/${id}.json`;
