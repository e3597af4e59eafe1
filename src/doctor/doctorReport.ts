import { confidenceTitles, doctorListWords } from '../i18n/doctorListWords.ts';
import { doctorPlace, doctorSentence, doctorText, type DoctorNames } from '../i18n/doctorText.ts';
import type { Locale } from '../i18n/number.ts';
import type { DoctorFinding } from './finding.ts';

type Form = 'text' | 'markdown' | 'json';
type Options = { language: Locale; names: DoctorNames; all: boolean; form: Form };

const levels = ['sure', 'likely', 'possible'] as const;
const isOpen = ({ standing }: DoctorFinding) => standing.is === 'open';

/**
 * Findings as a list for editors: those that wait for somebody, the surest first, then how many are known or decided.
 * Shape: with `all` the known and decided ones follow with what explains them. JSON holds every finding with its sentence.
 */
export function doctorReport(findings: readonly DoctorFinding[], options: Options): string {
  const { language, names, form } = options;
  if (form === 'json') {
    const told = findings.map((one) => ({ ...one, text: doctorText(one, language, names) }));
    return `${JSON.stringify(told, null, 2)}\n`;
  }
  return form === 'markdown' ? markdown(findings, options) : plain(findings, options);
}

function plain(findings: readonly DoctorFinding[], { language, names, all }: Options): string {
  const words = doctorListWords[language];
  const open = findings.filter(isOpen);
  const lists = levels.flatMap((level) => {
    const ones = open.filter(({ confidence }) => confidence === level);
    if (ones.length === 0) return [];
    return [`\n${confidenceTitles[level][language]}: ${ones.length}`, ...ones.map((one) => `${one.id}\n  ${doctorText(one, language, names)}`)]; // prettier-ignore
  });
  const others = findings.filter((one) => !isOpen(one));
  const rest = all ? others.map((one) => `${one.id}\n  ${doctorText(one, language, names)}\n  ${standingText(one, language, names)}`) : []; // prettier-ignore
  return [
    `${words.open}: ${open.length}. ${words.settled}: ${others.length}.`,
    ...lists,
    ...(rest.length > 0 ? [`\n${words.settled}:`, ...rest] : []),
  ].join('\n');
}

function markdown(findings: readonly DoctorFinding[], { language, names, all }: Options): string {
  const words = doctorListWords[language];
  const open = findings.filter(isOpen);
  const others = findings.filter((one) => !isOpen(one));
  const row = (one: DoctorFinding, last: string) =>
    `| ${[doctorPlace(one, names), doctorSentence(one, language, names), last].map(cell).join(' | ')} |`;
  const table = (ones: readonly DoctorFinding[], head: string, last: (one: DoctorFinding) => string) =>
    ones.length > 0 ? ['', `| ${words.where} | ${words.what} | ${head} |`, '| --- | --- | --- |', ...ones.map((one) => row(one, last(one)))] : []; // prettier-ignore
  const lists = levels.flatMap((level) => {
    const ones = open.filter(({ confidence }) => confidence === level);
    return ones.length > 0 ? ['', `## ${confidenceTitles[level][language]}: ${ones.length}`, ...table(ones, 'ID', ({ id }) => `\`${id}\``)] : []; // prettier-ignore
  });
  const settled = all ? ['', `## ${words.settled}: ${others.length}`, ...table(others, words.why, (one) => standingText(one, language, names))] : []; // prettier-ignore
  const head = `${words.open}: ${open.length}. ${words.settled}: ${others.length}.`;
  return [`# ${words.title}`, '', head, ...lists, ...settled, ''].join('\n');
}

/** Text that stays inside its cell of a Markdown table, whatever it holds. */
const cell = (text: string) => text.replace(/\\/g, '\\\\').replace(/\|/g, '\\|').replace(/\s+/g, ' ');

/** What explains a finding, or how it was decided. */
export function standingText({ standing }: DoctorFinding, language: Locale, names: DoctorNames): string {
  const words = doctorListWords[language];
  if (standing.is === 'open') return words.open;
  if (standing.is === 'known') {
    return `${words.known}: ${standing.rules.map((id) => names.rule?.(id) ?? id).join('; ')}`;
  }
  const { is, reason, body, date } = standing;
  const said = reason[language] ?? Object.values(reason)[0] ?? '';
  return `${words[is]}: ${said} (${names.body?.(body) ?? body}, ${date})`;
}
