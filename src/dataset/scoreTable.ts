import { stringify } from 'csv-stringify/sync';
import { missingReasons } from '../schema/figure.ts';
import { languages, type Localized } from '../schema/language.ts';
import type { Report } from '../schema/report.ts';
import { askingModes, scoreViews, type Score } from '../schema/score.ts';
import { columnText, textInLanguage } from './columnText.ts';
import { byteOrderMark } from './csv.ts';

/** One column of the table of scores. Missing: a cell is null or undefined where the score has nothing to say. */
type ScoreColumn = {
  name: string;
  type: 'string' | 'integer' | 'year' | 'date';
  text: Localized;
  required?: boolean;
  codes?: readonly string[];
  cell: (score: Score) => string | number | null | undefined;
};

const said = (ky: string, ru: string, en: string): Localized => ({ ky, ru, en });
const text = {
  matter: said('Маселенин идентификатору', 'Идентификатор вопроса', 'Id of the matter'),
  number: said('Маселенин тизмедеги номери', 'Номер вопроса в перечне', 'Number of the matter in the list'),
  view: said('Ким баалаган: lsg-body, citizens, state-body', 'Чья оценка: lsg-body, citizens, state-body', 'Whose score: lsg-body, citizens, state-body'),
  score: said('0дөн 4кө чейинки баа; жок болсо бош', 'Оценка от 0 до 4; пусто, если её нет', 'Score from 0 to 4; empty where there is none'),
  links: said('Далилге шилтемелер, боштук менен бөлүнгөн', 'Ссылки на подтверждение через пробел', 'Links to evidence, separated by spaces'),
  document: said('Каттоо номери же протокол', 'Регистрационный номер или протокол', 'Register number or protocol'),
  answers: said('Жарандардын жоопторунун саны', 'Число ответов граждан', 'Number of answers of citizens'),
  groups: said('Топтук талкуулардын саны', 'Число групповых обсуждений', 'Number of focus groups'),
  mode: said('Жарандар кантип сурамжыланган', 'Как спрашивали граждан', 'How citizens were asked'),
  by: said('Баалаган орган же топ', 'Орган или группа, давшие оценку', 'Body or group that gave the score'),
  date: said('Баалоо күнү', 'Дата оценки', 'Date of the score'),
  comment: said('Баалагандын эскертүүсү, өз тилинде', 'Примечание давшего оценку на его языке', 'Remark of who gave the score, in their language'),
  matterLabel: said('Маселенин аталышы', 'Название вопроса', 'Name of the matter'),
}; // prettier-ignore

/** Columns of the table of scores: keys, score, evidence, how it came about, names in three languages. */
export function scoreTable(report: Report): readonly ScoreColumn[] {
  const matters = new Map(report.matters.map((one) => [one.id, one]));
  const required = { required: true };
  return [
    { name: 'region', type: 'string', text: columnText.region, ...required, cell: (s) => s.region },
    {
      name: 'ref_area',
      type: 'string',
      text: columnText.ref_area,
      cell: (s) => report.region(s.region).codes.sdmx[0],
    },
    { name: 'period', type: 'year', text: columnText.period, ...required, cell: (s) => s.period },
    {
      name: 'matter',
      type: 'string',
      text: text.matter,
      ...required,
      codes: [...matters.keys()],
      cell: (s) => s.matter,
    },
    { name: 'number', type: 'integer', text: text.number, cell: (s) => matters.get(s.matter)?.number },
    { name: 'view', type: 'string', text: text.view, ...required, codes: scoreViews, cell: (s) => s.view },
    { name: 'score', type: 'integer', text: text.score, cell: (s) => s.score },
    {
      name: 'missing',
      type: 'string',
      text: columnText.missing,
      codes: missingReasons,
      cell: (s) => s.missing,
    },
    { name: 'links', type: 'string', text: text.links, cell: (s) => s.links?.join(' ') },
    { name: 'document', type: 'string', text: text.document, cell: (s) => s.document },
    { name: 'answers', type: 'integer', text: text.answers, cell: (s) => s.answers },
    { name: 'groups', type: 'integer', text: text.groups, cell: (s) => s.groups },
    { name: 'mode', type: 'string', text: text.mode, codes: askingModes, cell: (s) => s.mode },
    { name: 'by', type: 'string', text: text.by, ...required, cell: (s) => s.by },
    { name: 'date', type: 'date', text: text.date, ...required, cell: (s) => s.date },
    { name: 'comment', type: 'string', text: text.comment, cell: (s) => s.comment },
    ...languages.map((language): ScoreColumn => ({
      ...{ name: `matter_${language}`, type: 'string', text: textInLanguage(text.matterLabel, language) },
      cell: (s) => matters.get(s.matter)?.name[language],
    })),
    ...languages.map((language): ScoreColumn => ({
      ...{
        name: `region_${language}`,
        type: 'string',
        text: textInLanguage(columnText.regionLabel, language),
      },
      cell: (s) => report.region(s.region).name[language],
    })),
  ];
}

/** Names of the columns whose values together occur once. */
export const scoreKeyColumns = ['region', 'period', 'matter', 'view'];

/** All scores as CSV; form and care for formulas are those of the figures. Missing: without scores the head alone. */
export function scoresTableCsv(report: Report): string {
  const columns = scoreTable(report);
  const rows = [
    columns.map(({ name }) => name),
    ...report.scores.map((score) => columns.map(({ cell }) => cell(score))),
  ];
  return byteOrderMark + stringify(rows, { record_delimiter: 'windows', escape_formulas: true });
}
