import type { Boundaries } from './boundaries.ts';
import type { CompositeIndex } from './compositeIndex.ts';
import type { Decisions } from './decision.ts';
import type { Figure, Breakdown } from './figure.ts';
import type { FlagRule } from './flagRule.ts';
import type { Indicator } from './indicator.ts';
import type { Law } from './law.ts';
import type { Matter } from './matter.ts';
import type { LocalProblem } from './localProblem.ts';
import type { PublicPromise } from './publicPromise.ts';
import type { Reply } from './reply.ts';
import type { Quarantine } from './quarantine.ts';
import type { Region } from './region.ts';
import type { Score, ScoreView } from './score.ts';
import type { Body, Cycle, Dimension, Domain, Edition, Kind, Rule, Source, Unit } from './register.ts';

/** Figures of one indicator, region and breakdown by year, in the order of the years. */
export type Series = ReadonlyMap<number, Figure>;

/**
 * The checked and indexed contents of `data/`.
 * Shape: lists are in the order they are shown; `regions` is the tree in preorder, children by name of the language of record.
 */
export type Report = {
  edition: Edition;
  cycle: Cycle;
  boundaries: Boundaries;
  domains: readonly Domain[];
  indicators: readonly Indicator[];
  regions: readonly Region[];
  /** Root of the tree: the republic. */
  root: Region;
  kinds: ReadonlyMap<string, Kind>;
  units: ReadonlyMap<string, Unit>;
  bodies: ReadonlyMap<string, Body>;
  sources: ReadonlyMap<string, Source>;
  rules: ReadonlyMap<string, Rule>;
  dimensions: readonly Dimension[];
  /** From the oldest to the newest, drafts last. */
  laws: readonly Law[];
  flagRules: ReadonlyMap<string, FlagRule>;
  indices: ReadonlyMap<string, CompositeIndex>;
  /** Decisions about findings of the doctor, by indicator. */
  decisions: ReadonlyMap<string, Decisions>;
  /** Matters of local significance in the order of the law. */
  matters: readonly Matter[];
  /** All scores, by region, year, matter, view. */
  scores: readonly Score[];
  /** Problems and promises by the day of their last state, the newest first; replies by their day, the oldest first. */
  problems: readonly LocalProblem[];
  promises: readonly PublicPromise[];
  replies: readonly Reply[];
  /** What was received and is not published, by id. */
  quarantine: readonly Quarantine[];
  /** All figures, by indicator, region, breakdown, year. */
  figures: readonly Figure[];
  indicator(id: string): Indicator;
  region(path: string): Region;
  /** Empty where there is no figure. */
  series(indicator: string, region: string, by?: Breakdown): Series;
  /** Scores of a region in a year by matter and view; empty where there is none. */
  scoresOf(region: string, period: number): ReadonlyMap<string, ReadonlyMap<ScoreView, Score>>;
  /** Breakdowns an indicator has for a region, without the total. */
  breakdowns(indicator: string, region: string): readonly Breakdown[];
};
