import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { exampleSet } from '../src/dataset/exampleSet.ts';
import { writeExampleContent } from './exampleContent.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    regions: { type: 'string', default: '1000' },
    indicators: { type: 'string', default: '80' },
    years: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    content: { type: 'string' },
  },
});

function count(name: 'regions' | 'indicators' | 'years' | 'seed'): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number > 0) return number;
  throw new RangeError(`--${name} is "${values[name]}": give a whole number above 0`);
}

/** Writes an invented data folder. Throws: when the folder holds files, as they would mix with the invented ones. */
function writeExampleData(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty: name a new folder`);
  const size = {
    regions: count('regions'),
    indicators: count('indicators'),
    years: count('years'),
    seed: count('seed'),
  };
  let files = 0;
  let bytes = 0;
  for (const { path, text } of exampleSet(size)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    files += 1;
    bytes += Buffer.byteLength(text);
  }
  console.log(`${folder}: ${files} files, ${Math.round(bytes / 1e6)} MB`);
}

const [folder] = positionals;
if (!folder) {
  console.error(
    'npm run example-data -- FOLDER [--regions 1000] [--indicators 80] [--years 10] [--seed 1] [--content WORDS]\n' +
      'then: AIKYN_DATA=FOLDER AIKYN_CONTENT=WORDS npm run build',
  );
  process.exitCode = 1;
} else {
  writeExampleData(folder);
  const [first] = readdirSync(join(folder, 'indicators')).sort();
  if (values.content && first) writeExampleContent(values.content, first.replace('.json', ''));
}
