import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { overBudget, pageWeigher } from './pageWeight.ts';
import { linkProblems, linksOf, titleProblems } from './siteLinks.ts';
import { alternatesRule, headingRule, idsRule, languageRule, titleRule, titlesOf } from './siteMarkup.ts';
import { sitePage, type PageRule } from './sitePage.ts';
import { formsRule, readersRule } from './siteForms.ts';
import { attributesRule, hostRule, inlineRule, policyRule } from './siteSafety.ts';
import { lettersRule, wordsRule } from './siteText.ts';

/** What one rule found. Shape: `checked` counts pages, links for the rule on links. */
export type RuleResult = {
  rule: string;
  checked: number;
  problems: readonly { page: string; problem: string }[];
};

const pageRules: Readonly<Record<string, PageRule>> = {
  'language of the address': languageRule,
  'one heading': headingRule,
  'title and description': titleRule,
  'three languages': alternatesRule,
  'ids stand once': idsRule,
  'strict policy': policyRule,
  'no style or event attribute': attributesRule,
  'inline scripts have a hash': inlineRule,
  'nothing from other hosts': hostRule,
  'no codes among words': wordsRule,
  'no lost letters': lettersRule,
  'readers load no forms': readersRule,
};

const isIndicatorPage = (address: string) => /^\/[a-z]{2}\/indicators\/[^/]+\/index\.html$/.test(address);
const wanted = /asks (?:another host|for a file)/;

function reader(root: string) {
  const path = (address: string) => join(root, address);
  const isFile = (address: string) => existsSync(path(address)) && statSync(path(address)).isFile();
  const read = (address: string) => (isFile(address) ? readFileSync(path(address)) : null);
  return { isFile, read };
}

/**
 * Every rule over every page of a built site.
 * Throws: Error when there is no page at all.
 */
export function siteReport(root: string, home?: string): RuleResult[] {
  const all = globSync('**/*.html', { cwd: root })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .sort();
  const addresses = all.filter((address) => !address.startsWith('/edit/'));
  if (addresses.length === 0) throw new Error(`${root} holds no page: run "npm run build" first`);
  const { isFile, read } = reader(root);
  const found = new Map<string, { page: string; problem: string }[]>();
  const weigh = pageWeigher(read);
  const heavy: { page: string; problem: string }[] = [];
  const facts = addresses.map((address) => {
    const page = sitePage(address, read(address)?.toString('utf8') ?? '');
    for (const [rule, check] of Object.entries(pageRules)) {
      const problems = check(page).map((problem) => ({ page: address, problem }));
      found.set(rule, [...(found.get(rule) ?? []), ...problems]);
    }
    const weights = overBudget(weigh(address)).filter(
      (text) => isIndicatorPage(address) || wanted.test(text),
    );
    heavy.push(...weights.map((problem) => ({ page: address, problem })));
    return { address, language: page.language, title: titlesOf(page)[0] ?? '', links: linksOf(page) };
  });
  const links = facts.map((fact) => fact.links);
  const forms = all.filter((address) => address.startsWith('/edit/'));
  const formProblems = forms.flatMap((address) =>
    formsRule(sitePage(address, read(address)?.toString('utf8') ?? '')).map((problem) => ({
      page: address,
      problem,
    })),
  );
  return [
    ...[...found].map(([rule, problems]) => ({ rule, checked: addresses.length, problems })),
    { rule: 'forms stand apart', checked: forms.length, problems: formProblems },
    { rule: 'titles differ', checked: addresses.length, problems: titleProblems(facts) },
    {
      rule: 'links and anchors lead somewhere',
      checked: links.reduce((sum, { targets }) => sum + targets.length, 0),
      problems: linkProblems(links, isFile, home && new URL(home).origin),
    },
    {
      rule: 'indicator pages within the budget',
      checked: addresses.filter(isIndicatorPage).length,
      problems: heavy,
    },
  ];
}

/** The results as lines of text: a line a rule, then every problem with its page. */
export function reportLines(results: readonly RuleResult[]): string[] {
  return results.flatMap(({ rule, checked, problems }) => [
    `${problems.length === 0 ? 'ok  ' : 'FAIL'} ${rule}: ${problems.length} problems in ${checked}`,
    ...problems.map(({ page, problem }) => `       ${page}: ${problem}`),
  ]);
}
