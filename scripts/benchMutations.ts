import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exampleImport } from '../src/dataset/exampleRoot.ts';
import { importedAnything } from '../src/dataset/importAnything.ts';
import { mutatedInputs, oddInputs, soundInputs } from '../src/dataset/mutatedInputs.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '600' }, seed: { type: 'string', default: '1' } },
});
const fixtures = join(import.meta.dirname, '../src/dataset/fixtures');
const xml = ['specific.xml', 'generic.xml'].map((name) => ({ kind: 'sound', name, bytes: readFileSync(join(fixtures, name)) })); // prettier-ignore

const sound = [...(await soundInputs()), ...xml];
const inputs = [...oddInputs(), ...(await mutatedInputs(sound, Number(values.count), Number(values.seed)))];
const context = exampleImport();
const outcomes = new Map<string, number>();
const times: { ms: number; label: string }[] = [];
const start = performance.now();
for (const input of inputs) {
  const begin = performance.now();
  const { refused } = await importedAnything(input, context);
  const outcome = refused[0]?.message ?? 'imported';
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  times.push({ ms: performance.now() - begin, label: `${input.kind} (${input.name}) ${outcome}` });
}
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `${inputs.length} inputs in ${((performance.now() - start) / 1000).toFixed(1)} s, at most ${peak} MiB`,
);
for (const [outcome, count] of [...outcomes].sort((a, b) => b[1] - a[1])) console.log(`${count}\t${outcome}`);
for (const { ms, label } of times.sort((a, b) => b.ms - a.ms).slice(0, 8))
  console.log(`${Math.round(ms)} ms\t${label}`);
