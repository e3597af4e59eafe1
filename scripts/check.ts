import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentsSummary, problemsSummary } from '../src/i18n/problemSummary.ts';
import { problemPlace, problemSentence } from '../src/i18n/problemText.ts';
import { checkContent } from '../src/report/checkContent.ts';
import { checkWords } from '../src/report/checkWords.ts';
import { publicFiles } from '../src/report/publicFiles.ts';
import { readFiles } from '../src/report/readFiles.ts';
import { checkData, type Parts } from '../src/schema/checkData.ts';
import { fixedFile } from '../src/schema/fixedFile.ts';
import type { TextFile } from '../src/schema/jsonSource.ts';
import { languages, type Language } from '../src/schema/language.ts';
import type { Problem } from '../src/schema/problem.ts';

const { values } = parseArgs({
  options: { lang: { type: 'string' }, fix: { type: 'boolean', default: false } },
});
const wanted = values.lang ?? process.env['AIKYN_LANG'] ?? 'en';

function check(language: Language, fix: boolean): boolean {
  const [dataRoot, contentRoot] = [
    process.env['AIKYN_DATA'] ?? 'data',
    process.env['AIKYN_CONTENT'] ?? 'content',
  ];
  const [data, content] = [folder(dataRoot), folder(contentRoot)];
  const problems = [...data.problems, ...content.problems];
  let parts: Parts | null = null;
  if (data.problems.length === 0) {
    const checked = checkData(fix ? fixed(data.files, dataRoot) : data.files, dataRoot);
    problems.push(...checked.problems);
    parts = checked.parts;
  }
  if (content.problems.length === 0) problems.push(...checkContent(content.files, contentRoot));
  if (content.problems.length === 0 && parts) {
    const roots = { content: contentRoot, data: dataRoot, publicFiles: publicFiles() };
    problems.push(...checkWords(content.files, parts, roots));
  }
  print(problems, language);
  if (parts && problems.length === 0) console.log(contentsSummary(contentsOf(parts), language));
  return problems.length === 0;
}

function folder(root: string): { files: TextFile[]; problems: Problem[] } {
  try {
    return { files: readFiles(root), problems: [] };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const place = { file: root, path: '', line: null, column: null };
    return { files: [], problems: [{ ...place, kind: 'unreadable', found, expected: '', suggestion: null }] };
  }
}

function fixed(files: readonly TextFile[], root: string): TextFile[] {
  return files.map((file) => {
    const text = fixedFile(file);
    if (text !== file.text) {
      writeFileSync(join(root, file.path), text);
      console.log(`${root}/${file.path}: ✓`);
    }
    return { ...file, text };
  });
}

function print(problems: readonly Problem[], language: Language): void {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  for (const [file, ones] of byFile) {
    console.error(file);
    for (const one of ones) console.error(`  ${problemPlace(one)}: ${problemSentence(one, language)}`);
  }
  if (problems.length > 0) console.error(problemsSummary(problems.length, byFile.size, language));
}

const contentsOf = ({ indicators, regions, yearFiles }: Parts) => ({
  indicators: indicators.length,
  regions: regions.length,
  yearFiles: yearFiles.length,
  figures: yearFiles.reduce((sum, { figures }) => sum + figures.length, 0),
});

const language = languages.find((one) => one === wanted);
if (!language) console.error(`--lang ${wanted}: expected one of ${languages.join(', ')}`);
process.exitCode = language && check(language, values.fix) ? 0 : 1;
