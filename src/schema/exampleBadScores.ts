import type { BadFiles } from './exampleChange.ts';
import { exampleFiles } from './exampleFiles.ts';
import type { TextFile } from './jsonSource.ts';
import { scoreFileText } from './scoreFileText.ts';
import type { ScoreLine } from './score.ts';

const path = 'regions/batken/2026.scores.json';
const said = { ky: 'Ичүүчү суу', ru: 'Питьевая вода', en: 'Drinking water' };
const matter = (id: string, number: number) => ({
  path: `matters/${id}.json`,
  text: JSON.stringify({ id, number, name: said, check: { compared: false, note: said } }),
});

const given = { by: 'Мисал айыл өкмөтү', date: '2026-05-12' };
/** One score of each view, and one that is missing. */
export const exampleScores: readonly ScoreLine[] = [
  { matter: 'roads', view: 'lsg-body', score: null, missing: 'refused', ...given },
  { matter: 'water', view: 'citizens', score: 2, ...given, document: '№ 7', mode: 'phone', answers: 42 },
  { matter: 'water', view: 'lsg-body', score: 3, ...given, links: ['https://example.org/a'] },
  { matter: 'water', view: 'state-body', score: 1, ...given },
];

/** The example folder with two matters and a file of scores. */
export function scoredFiles(change: (text: string) => string = (text) => text): TextFile[] {
  const text = scoreFileText({ region: 'batken', period: 2026, scores: [...exampleScores] });
  return [...exampleFiles(), matter('roads', 1), matter('water', 2), { path, text: change(text) }];
}

const told = (name: string, from: string, to: string, problem: string): BadFiles => [
  name,
  scoredFiles((text) => text.replace(from, to)),
  [problem.replace(':', ` ${path}:`)],
];

/** Everything that can be wrong in a file of scores by itself or against the registers. */
export const badScores: readonly BadFiles[] = [
  told('an unknown matter', '"roads"', '"road"', 'unknown-matter:5 scores[0].matter road → roads'),
  told('a score below the scale', '"score":1', '"score":-1', 'number-range:8 scores[3].score -1 → -'),
  told('a score above the scale', '"score":3', '"score":5', 'number-range:7 scores[2].score 5 → -'),
  told('half a score', '"score":3', '"score":2.5', 'type:7 scores[2].score 2.5 → -'),
  told('a score of two without evidence', '"score":1', '"score":2', 'no-evidence:8 scores[3].score 2 → -'),
  told('a link that is not safe', 'https:', 'http:', 'format:7 scores[2].links[0] http://example.org/a → -'),
  told('a link that runs', 'https://example.org/a', 'javascript:alert(1)',
    'format:7 scores[2].links[0] javascript:alert(1) → -'),
  told('a reason beside a score', '"score":null', '"score":1', 'value-and-missing:5 scores[0].missing refused → -'),
  told('no reason for no score', '"missing":"refused",', '', 'missing-reason:5 scores[0].missing @nothing → -'),
  told('an unknown view', '"state-body"', '"state-bodi"', 'choice:8 scores[3].view state-bodi → state-body'),
  told('few answers of citizens', '"answers":42', '"answers":29', 'few-answers:6 scores[1].answers 29 → -'),
  told('no mode of asking', '"mode":"phone",', '', 'mode-missing:6 scores[1].mode @nothing → -'),
  told('a score without date', '"date":"2026-05-12"', '"date":"12.05.2026"', 'format:5 scores[0].date 12.05.2026 → -'),
  told('a score twice', '"state-body"', '"lsg-body"', 'duplicate-figure:8 scores[3] water lsg-body → -'),
  told('another region than the folder', '"batken"', '"osh"', 'year-file-region:2 region osh → -'),
  told('another year than the name', '2026', '2025', 'year-file-name:3 period 2025 → -'),
  told('two scores on a line', '},\n', '},', 'figures-per-line:5 scores[1] scores[1] → -'),
]; // prettier-ignore
