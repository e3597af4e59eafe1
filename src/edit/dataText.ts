import type { z } from 'zod';
import { problemPlace, problemSentence } from '../i18n/problemText.ts';
import { jsonSource } from '../schema/jsonSource.ts';
import type { Language } from '../schema/language.ts';
import { zodFindings } from '../schema/zodFindings.ts';
import { fileValue, formValue } from './formValue.ts';

type Plain = Readonly<Record<string, unknown>>;

/** Reads and writes the files of one register for a form. */
export type DataText = { read(text: string): unknown; write(content: unknown): string };

/**
 * Reader and writer for one register; what was read is remembered, so that a file keeps the order of its keys.
 * Throws: `write` an Error with one sentence in `language` for all that the schema refuses; then nothing is written.
 */
export function dataText(schema: z.ZodObject, language: Language): DataText {
  const originals = new Map<string, Plain[]>();
  const idOf = (value: Plain) => String(value['id'] ?? '');
  const remember = (value: Plain) =>
    void originals.set(idOf(value), [value, ...(originals.get(idOf(value)) ?? [])]);
  return {
    read(text) {
      const value: Plain = JSON.parse(text);
      remember(value);
      return formValue(schema, value);
    },
    write(content) {
      // as: the editor hands over what `read` gave it, or an object of the form's fields.
      const form = content as Plain;
      const value = fileValue(schema, form, closest(originals.get(idOf(form)) ?? [], form)) as Plain;
      const text = `${JSON.stringify(value, null, 2)}\n`;
      const source = jsonSource({ path: '', text }, '');
      const sentences = zodFindings(schema, value)
        .map((finding) => source.problem(finding))
        .map(
          (problem) =>
            `${problemPlace({ ...problem, file: '', line: null, column: null }).trim()}: ${problemSentence(problem, language)}`,
        );
      if (sentences.length > 0) throw new Error(sentences.join('\n'));
      remember(value);
      return text;
    },
  };
}

/** Of several files with one id, as places below different parents may be, the one most like the content. */
function closest(all: readonly Plain[], content: Plain): Plain | undefined {
  const likeness = (one: Plain) =>
    Object.entries(one).filter(([key, value]) => JSON.stringify(value) === JSON.stringify(content[key]))
      .length;
  return [...all].sort((a, b) => likeness(b) - likeness(a))[0];
}
