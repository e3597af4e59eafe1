import type { WriteSheet } from 'hucre';
import { formWord } from '../i18n/formWords.ts';
import type { Words } from '../i18n/phrase.ts';
import type { Report } from '../schema/report.ts';
import { enoughAnswers, enoughGroups, evidenceFrom } from '../schema/score.ts';
import { formChoices } from './formHead.ts';
import type { FormRequest } from './formRequest.ts';
import type { ScoreSheet } from './formRows.ts';
import { cell, formSheet, lineWith, type FormLine } from './formSheet.ts';

type Told = {
  report: Report;
  request: FormRequest;
  words: Words;
  title: string;
  footer: string;
  form: string;
};

/** The first sheet: what to fill in and how, the scale, the reasons, and on which terms it is published. */
export function guideSheet(scores: readonly ScoreSheet[], told: Told): WriteSheet {
  const { report, request, words, title, footer, form } = told;
  const { locale } = words;
  const word = (key: Parameters<typeof formWord>[1], parts = {}) => formWord(locale, key, parts);
  const body = report.bodies.get(request.body ?? '');
  const source = report.sources.get(request.source);
  const isScored = scores.length > 0;
  const steps = [
    ...(['openCells', 'number', 'noNumber', 'pasted', 'locked'] as const).map((key) => word(key)),
    ...(isScored ? [word('scale', { from: evidenceFrom })] : []),
    ...(scores.some(({ view }) => view === 'citizens')
      ? [word('asked', { answers: enoughAnswers, groups: enoughGroups })]
      : []),
    ...(['persons', 'free', 'back'] as const).map((key) => word(key)),
  ].map((text, i) => `${i + 1}. ${text}`);
  const { missing, score } = formChoices(words);
  const notes = new Set(
    isScored ? report.matters.map(({ check }) => (check.compared ? null : check.note[locale])) : [],
  );
  notes.delete(null);
  const lines: FormLine[] = [
    lineWith({ 0: cell(title, 'title') }, { height: 24 }),
    ...(body ? [text(word('body', { body: body.name[locale] }))] : []),
    ...part(word('how'), steps),
    ...(isScored ? part(word('anchors'), score.map(([label]) => label)) : []), // prettier-ignore
    ...part(word('reasons'), [missing.map(([label]) => label).join('; ')]),
    ...(isScored
      ? part(
          word('matters'),
          [...notes].flatMap((note) => note ?? []),
        )
      : []),
    ...(source ? part(word('terms'), [`${source.title[locale]}. ${source.licence.terms[locale]}`]) : []),
    lineWith({}),
    text(form),
  ];
  return formSheet({ name: word('guideSheet'), widths: [118], lines, footer });
}

const text = (value: string): FormLine => lineWith({ 0: cell(value, 'text') });
const part = (heading: string, texts: readonly string[]): FormLine[] =>
  texts.length > 0 ? [lineWith({ 0: cell(heading, 'heading') }, { height: 26 }), ...texts.map(text)] : [];
