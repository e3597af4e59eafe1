import type { Figure } from '../schema/figure.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { ImportNote } from '../i18n/importText.ts';
import type { ReadFile } from './importFiles.ts';
import { entriesOf } from './importPlacement.ts';
import type { SdmxStructure } from './sdmxStructure.ts';

/** Codes that the structure does not list, with the files in which they stand. */
export function codeNotes(files: readonly ReadFile[], structure: SdmxStructure | null): ImportNote[] {
  const unknown = new Map<string, Set<string>>();
  for (const { name, series } of files) {
    for (const [dimension, code] of series.flatMap(({ key }) => Object.entries(key))) {
      const list = structure?.codes.get(dimension);
      if (!list || list.has(code)) continue;
      const id = `${dimension} ${code}`;
      unknown.set(id, (unknown.get(id) ?? new Set()).add(name));
    }
  }
  return [...unknown].map(([id, names]) => {
    const [dimension = '', code = ''] = id.split(' ');
    return { message: 'unknownCode', values: { dimension, code, files: [...names].join(', ') } };
  });
}

/** Series that an indicator names and its file does not have. */
export function absentSeriesNotes(
  files: readonly ReadFile[],
  indicators: readonly Indicator[],
  source: string,
): ImportNote[] {
  return files.flatMap(({ name, figures }) =>
    entriesOf(indicators, source, name).flatMap(({ indicator, entry }): ImportNote[] => {
      const isHeadline = (figure: Figure) =>
        figure.indicator === indicator.id && !figure.by && figure.rule === entry.rule;
      if (figures.some(isHeadline)) return [];
      const key = Object.entries(entry.key).map(([dimension, code]) => `${dimension}=${code}`);
      return [{ message: 'noSeries', values: { indicator: indicator.id, file: name, key: key.join(' ') } }];
    }),
  );
}
