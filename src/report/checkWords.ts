import type { Parts } from '../schema/checkData.ts';
import type { TextFile } from '../schema/jsonSource.ts';
import type { Problem } from '../schema/problem.ts';
import { absentChapters } from './checkPages.ts';
import { checkProseReferences, type PublicFiles } from './checkProseReferences.ts';
import { checkQueueWords } from './checkQueueWords.ts';

/**
 * What words say against the registers: cards without words, words without a card, figures, pictures and pages that are not there.
 * Shape: paths of `files` are relative to the content folder; `roots` are the names of both folders in problems.
 */
export function checkWords(
  files: readonly TextFile[],
  parts: Parts,
  { content, data, publicFiles }: { content: string; data: string; publicFiles: PublicFiles },
): Problem[] {
  return [
    ...absentChapters(files, content),
    ...checkQueueWords(files, parts, { content, data }),
    ...checkProseReferences(files, parts, publicFiles, content),
  ];
}
