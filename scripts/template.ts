import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formRequest, RefusedRequest } from '../src/form/askedForm.ts';
import { formSource } from '../src/form/formRequest.ts';
import { formWorkbook } from '../src/form/formWorkbook.ts';
import { isImportLanguage, importText, type ImportNote } from '../src/i18n/importText.ts';
import { readReport } from '../src/report/readReport.ts';
import { wordsOf } from '../src/report/words.ts';
import { commandLanguage } from './commandLanguage.ts';

const language = commandLanguage(process.argv);
const text = (note: ImportNote) => importText(note, language);

type Options = {
  out?: string | undefined;
  body?: string | undefined;
  source: string;
  breakdowns: boolean;
  force: boolean;
};

/** Writes the form and says what it asks for. Throws: RefusedRequest when there is no such form, or the file is not to be written. */
async function writeForm([place, year]: readonly [string, string], options: Options): Promise<void> {
  const report = readReport(process.env['AIKYN_DATA'] ?? 'data', language);
  const request = formRequest(report, { place, year, language, ...options });
  const name = { place: report.region(request.region).name[language], year: request.year };
  const form = await formWorkbook(report, request, wordsOf(language));
  if (!form) throw new RefusedRequest({ message: 'formNothing', values: name });
  const file = options.out ?? `aikyn-${request.region.replaceAll('/', '-')}-${request.year}-${language}.xlsx`;
  if (existsSync(file) && !options.force)
    throw new RefusedRequest({ message: 'formExists', values: { file } });
  try {
    writeFileSync(file, form.bytes);
  } catch (error) {
    const found = error instanceof Error ? error.message.replace(/,.*$/, '') : String(error);
    throw new RefusedRequest({ message: 'formNotWritten', values: { file, found } });
  }
  const { figures, scores, filled, id } = form;
  console.log(text({ message: 'formWritten', values: { ...name, file, figures, scores, filled, id } }));
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      body: { type: 'string' },
      source: { type: 'string', default: formSource },
      breakdowns: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
    },
  });
  const [place = '', year = '', ...rest] = positionals;
  if (!place || !year || rest.length > 0 || !isImportLanguage(values.lang)) {
    console.error(text({ message: 'templateUsage', values: {} }));
    process.exitCode = 2;
  } else await writeForm([place, year], values);
} catch (error) {
  const note = error instanceof RefusedRequest ? error.reason : null;
  console.error(note ? text(note) : error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
