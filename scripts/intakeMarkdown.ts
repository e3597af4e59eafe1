import { intakeText } from '../src/i18n/intakeText.ts';
import { ownNames } from '../src/i18n/ownNames.ts';
import type { Language } from '../src/schema/language.ts';

/** What became of a file, and what the import said of it in each language that was asked for. */
export type Intake = {
  file: string;
  outcome: 'taken' | 'partly' | 'kept';
  said: ReadonlyMap<Language, string>;
};

/** Lines that are quoted of one file, and characters of a whole section: the review that follows needs the room of the comment. */
const lines = 25;
const room = 6_000;

/** A name in a span of code: nothing in it is markup. */
const named = (file: string) => `\`${file.replace(/[`\p{Cc}]/gu, ' ')}\``;

const quoted = (said: string) =>
  said
    .split('\n')
    .slice(0, lines)
    .map((line) => `      ${line}`)
    .join('\n');

/** A line a file, below it what the import said of those that were not wholly taken. */
function section(intakes: readonly Intake[], language: Language): string {
  const parts = intakes.map(({ file, outcome, said }) => {
    const head = `- ${intakeText({ message: outcome, values: { file: named(file) } }, language)}`;
    return outcome === 'taken' ? head : `${head}\n\n${quoted(said.get(language) ?? '')}\n`;
  });
  const shown: string[] = [];
  let left = room;
  for (const part of parts) {
    left -= part.length;
    if (left < 0) break;
    shown.push(part);
  }
  const more = parts.length - shown.length;
  if (more > 0) shown.push(`- ${intakeText({ message: 'more', values: { count: String(more) } }, language)}`);
  return shown.join('\n');
}

/** What a proposal sent to the inbox, before its review; the first language open, the others folded. Missing: "" without files. */
export function intakeMarkdown(
  intakes: readonly Intake[],
  [first, ...others]: readonly [Language, ...Language[]],
) {
  if (intakes.length === 0) return '';
  const title = `### ${intakeText({ message: 'title', values: {} }, first)}`;
  const folded = others.map(
    (language) =>
      `<details><summary>${ownNames[language]}</summary>\n\n${section(intakes, language)}\n\n</details>`,
  );
  return `${[title, section(intakes, first), ...folded].join('\n\n')}\n\n`;
}
