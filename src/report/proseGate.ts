import { problemPlace, problemSentence } from '../i18n/problemText.ts';
import { proseProblems } from './proseGuard.ts';
import { headKeys } from './proseHead.ts';
import { languageNamed } from './readReport.ts';

/** Path of a text below its content folder, "pages/about/ky.mdx"; by the folders that hold texts. */
const pathOf = (file: string) =>
  /(?:^|\/)((?:pages|problems|promises|replies)\/[^?]+)$/.exec(file)?.[1] ?? '';

/** Stops the build before MDX becomes code: the editors' check may be skipped by hand, this cannot. */
export function proseGate() {
  return {
    name: 'prose-gate',
    enforce: 'pre' as const,
    transform(source: string, id: string) {
      // Ids with a query are modules that Astro makes from a text already read.
      if (!/\.mdx?$/.test(id)) return;
      const problems = proseProblems(source, headKeys(pathOf(id)));
      if (problems.length === 0) return;
      const language = languageNamed(process.env['AIKYN_LANG']);
      const lines = problems.map((problem) => {
        const place = problemPlace({ file: id, path: '', ...problem });
        return `${place}: ${problemSentence({ file: id, path: '', ...problem }, language)}`;
      });
      throw new Error(['', ...lines].join('\n'));
    },
  };
}
