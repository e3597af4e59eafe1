import { readFileSync } from 'node:fs';
import { codeowners } from '../src/dataset/codeowners.ts';
import { problemText } from '../src/i18n/problemText.ts';
import { readFiles } from '../src/report/readFiles.ts';
import { checkData } from '../src/schema/checkData.ts';
import { z } from 'zod';
import { commandLanguage } from './commandLanguage.ts';

/** The one place where the organisation of the teams is named. */
const setting = z.object({ config: z.object({ organisation: z.string().regex(/^[a-zA-Z0-9-]+$/) }) });

/** The text of CODEOWNERS from the register as it is. Throws: Error that lists the problems of the data. */
export function codeownersText(root: string): string {
  const { problems, parts } = checkData(readFiles(root), root);
  if (!parts) {
    const language = commandLanguage(process.argv);
    throw new Error(problems.map((problem) => problemText(problem, language)).join('\n'));
  }
  const { organisation } = setting.parse(JSON.parse(readFileSync('package.json', 'utf8'))).config;
  const { reviewers, indicators, regions } = parts;
  const top = regions.find(({ parent }) => parent === null);
  return codeowners({
    ...{ reviewers, indicators, organisation, root: top?.path ?? '' },
    regions: regions.map(({ path }) => path),
  });
}
