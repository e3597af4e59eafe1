import { boundariesSchema, type Boundaries } from './boundaries.ts';
import { compositeIndexSchema, type CompositeIndex } from './compositeIndex.ts';
import type { DataFile, RegisterName } from './dataFile.ts';
import { decisionsSchema, type Decisions } from './decision.ts';
import { entry, type Entry, type FileSchema } from './entry.ts';
import { flagRuleSchema, type FlagRule } from './flagRule.ts';
import { indicatorSchema, type Indicator } from './indicator.ts';
import { jsonSource, type TextFile } from './jsonSource.ts';
import { localProblemSchema, type LocalProblem } from './localProblem.ts';
import type { Problem } from './problem.ts';
import { publicPromiseSchema, type PublicPromise } from './publicPromise.ts';
import { lawSchema, type Law } from './law.ts';
import { matterSchema, type Matter } from './matter.ts';
import { regionSchema, type RegionFile } from './region.ts';
import { quarantineSchema, type Quarantine } from './quarantine.ts';
import { reviewerSchema, type Reviewer } from './reviewer.ts';
import * as register from './register.ts';
import { tableMappingSchema, type TableMapping } from './tableMapping.ts';
import { replySchema, type Reply } from './reply.ts';

/** All files but the year files, each read by its schema. Shape: `id` of a region is its path in the tree. */
export type DataSet = {
  indicators: Entry<Indicator>[];
  domains: Entry<register.Domain>[];
  kinds: Entry<register.Kind>[];
  units: Entry<register.Unit>[];
  bodies: Entry<register.Body>[];
  sources: Entry<register.Source>[];
  rules: Entry<register.Rule>[];
  dimensions: Entry<register.Dimension>[];
  editions: Entry<register.Edition>[];
  cycles: Entry<register.Cycle>[];
  laws: Entry<Law>[];
  'flag-rules': Entry<FlagRule>[];
  indices: Entry<CompositeIndex>[];
  mappings: Entry<TableMapping>[];
  decisions: Entry<Decisions>[];
  matters: Entry<Matter>[];
  problems: Entry<LocalProblem>[];
  promises: Entry<PublicPromise>[];
  replies: Entry<Reply>[];
  quarantine: Entry<Quarantine>[];
  reviewers: Entry<Reviewer>[];
  boundaries: Entry<Boundaries>[];
  regions: Entry<RegionFile>[];
};

export type Sorted = { file: TextFile; means: DataFile };

/** Reads registers, boundaries and regions; each problem goes to `report`. */
export function dataSet(files: readonly Sorted[], root: string, report: (problem: Problem) => void): DataSet {
  const read = <T extends object>(name: RegisterName, schema: FileSchema<T>) =>
    files.flatMap(({ file, means }) => {
      if (means.is !== 'register' || means.register !== name) return [];
      return [entry(means.id, { source: jsonSource(file, root), schema }, report)];
    });
  const regions = files.flatMap(({ file, means }) => {
    if (means.is !== 'region') return [];
    const one = entry(means.folder, { source: jsonSource(file, root), schema: regionSchema }, report);
    return [{ ...one, id: means.folder || (one.part.id ?? '') }];
  });
  return {
    indicators: read('indicators', indicatorSchema),
    domains: read('domains', register.domainSchema),
    kinds: read('kinds', register.kindSchema),
    units: read('units', register.unitSchema),
    bodies: read('bodies', register.bodySchema),
    sources: read('sources', register.sourceSchema),
    rules: read('rules', register.ruleSchema),
    dimensions: read('dimensions', register.dimensionSchema),
    editions: read('editions', register.editionSchema),
    cycles: read('cycles', register.cycleSchema),
    laws: read('laws', lawSchema),
    'flag-rules': read('flag-rules', flagRuleSchema),
    indices: read('indices', compositeIndexSchema),
    mappings: read('mappings', tableMappingSchema),
    decisions: read('decisions', decisionsSchema),
    matters: read('matters', matterSchema),
    problems: read('problems', localProblemSchema),
    promises: read('promises', publicPromiseSchema),
    replies: read('replies', replySchema),
    quarantine: read('quarantine', quarantineSchema),
    reviewers: read('reviewers', reviewerSchema),
    boundaries: read('boundaries', boundariesSchema),
    regions,
  };
}
