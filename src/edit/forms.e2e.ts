import { expect, test } from '@playwright/test';
import { complaints } from '../layouts/e2ePages.ts';
import { checkQueueWords } from '../report/checkQueueWords.ts';
import { proseProblems } from '../report/proseGuard.ts';
import { readFiles } from '../report/readFiles.ts';
import { checkData } from '../schema/checkData.ts';
import { add, asMarkdown, choose, field, openPlace, save, saved, shown, write } from './e2eFields.ts';
import { openForms, readRepository, repositoryFiles } from './e2eForms.ts';

type Files = Awaited<ReturnType<typeof readRepository>>;
const before = new Map(repositoryFiles().map(({ path, text }) => [path, text]));

/** Lines that differ from the repository, each with its file. */
function changes(files: Files): string[] {
  return files.flatMap(({ path, text }) => {
    const [old, now] = [(before.get(path) ?? '').split('\n'), text.split('\n')];
    const without = (from: string[], what: string[]) => from.filter((line) => !what.includes(line));
    return [
      ...without(old, now).map((line) => `${path} - ${line.trim()}`),
      ...without(now, old).map((line) => `${path} + ${line.trim()}`),
    ];
  });
}

/** The data folder as it is with what the forms have written. */
function dataWith(files: Files) {
  const written = new Map(files.map(({ path, text }) => [path, text]));
  const kept = readFiles('data').map((file) => ({
    ...file,
    text: written.get(`data/${file.path}`) ?? file.text,
  }));
  const known = new Set(kept.map(({ path }) => path));
  const added = files
    .filter(({ path }) => path.startsWith('data/'))
    .map(({ path, text }) => ({ path: path.slice('data/'.length), text }))
    .filter(({ path }) => !known.has(path));
  return checkData([...kept, ...added]);
}

/** What the policy of the page blocked, what was asked of another host, and what `complaints` hears. */
function heardBy(page: Parameters<typeof complaints>[0]): string[] {
  const heard = complaints(page);
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) heard.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1:\d+\/|blob:|data:)/.test(request.url())) heard.push(request.url());
  });
  return heard;
}

// Forms in two panes and long lists: a machine that builds at the same time is slow.
test.describe.configure({ timeout: 180_000 });
test.use({ actionTimeout: 20_000 });

test('in Kyrgyz, a definition changed is one line changed, and the data stay right', async ({ page }) => {
  const heard = heardBy(page);
  await openForms(page, '/edit/');
  await expect(page.getByText('Тизмелер', { exact: true }).first()).toBeVisible();
  await openPlace(page, 'collections/indicators/entries/poverty');
  await write(page, 'definition.ky', 'Жакырчылык чегинен төмөн жашаган калктын үлүшү.');
  await saved(page);
  const files = await readRepository(page);
  expect(changes(files)).toEqual([
    expect.stringMatching(/^data\/indicators\/poverty\.json - "ky": "Керектөө/),
    'data/indicators/poverty.json + "ky": "Жакырчылык чегинен төмөн жашаган калктын үлүшү.",',
  ]);
  expect(dataWith(files).problems).toEqual([]);
  expect(heard).toEqual([]);
});

test('in Russian, a name of a region is one line changed, and what the schema refuses is not written', async ({
  page,
}) => {
  const heard = heardBy(page);
  await openForms(page, '/edit/ru/');
  await openPlace(page, 'collections/regions/entries/batken/region');
  await write(page, 'short.ru', 'Баткенская обл.');
  await saved(page);
  const files = await readRepository(page);
  expect(changes(files)).toEqual([
    'data/regions/batken/region.json - "ru": "Баткенская",',
    'data/regions/batken/region.json + "ru": "Баткенская обл.",',
  ]);
  await openPlace(page, 'collections/regions/entries/osh/region');
  await write(page, 'short.ru', '<b>Ошская</b>');
  await save(page);
  await expect(page.getByText(/short\.ru: .*HTML/)).toBeVisible();
  expect(changes(await readRepository(page))).toHaveLength(2);
  expect(heard.filter((one) => !one.includes('short.ru'))).toEqual([]);
});

test('in English, every chapter keeps its words but the line that is changed', async ({ page }) => {
  await openForms(page, '/edit/en/');
  for (const chapter of ['about', 'data', 'editors', 'home', 'method']) {
    await openPlace(page, `collections/pages/entries/${chapter}`);
    const words = await shown(page, 'body');
    await expect(words.locator('[contenteditable=true]').first()).toBeVisible();
    await write(page, 'title', 'Башка аталыш', 0);
    await write(page, 'title', 'Другой заголовок', 1);
    await saved(page);
  }
  const titles = changes(await readRepository(page));
  expect(titles.filter((line) => !/ [-+] title: '/.test(line))).toEqual([]);
  expect(titles).toHaveLength(20);
});

for (const [address, required, id] of [
  ['/edit/', 'Бул талааны толтуруу милдеттүү.', 'Кичине латын тамгалары'],
  ['/edit/ru/', 'Это поле обязательно для заполнения.', 'Строчные латинские буквы'],
] as const) {
  test(`what is left out or wrong is told at its field in the language of ${address}`, async ({ page }) => {
    await openForms(page, address);
    await openPlace(page, 'collections/problems/new');
    await write(page, 'id', 'Bad Id');
    await save(page);
    await expect(field(page, 'id').getByRole('alert')).toContainText(id);
    await expect(field(page, 'regions').getByRole('alert')).toContainText(required);
    await expect(field(page, 'log').getByRole('alert')).toContainText(required);
    await openPlace(page, 'collections/indicators/entries/poverty');
    await write(page, 'short.ky', '');
    await save(page);
    await expect(field(page, 'short.ky').getByRole('alert')).toContainText(required);
    expect(changes(await readRepository(page))).toEqual([]);
  });
}

test('on a phone and by keys alone, a name is changed and saved', async ({ page }) => {
  await openForms(page, '/edit/');
  await page.setViewportSize({ width: 360, height: 740 });
  await openPlace(page, 'collections/regions/entries/batken/region');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const reached = () =>
    page.evaluate(() => document.activeElement?.closest('[data-key-path]')?.getAttribute('data-key-path'));
  const isInput = () => page.evaluate(() => document.activeElement?.tagName === 'INPUT');
  for (let tabs = 0; tabs < 40; tabs++) {
    await page.keyboard.press('Tab');
    if ((await reached()) === 'short.ru' && (await isInput())) break;
  }
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Баткенская обл.');
  await page.keyboard.press('Control+S');
  await page.locator('[data-key-path]').first().waitFor({ state: 'detached' });
  expect(changes(await readRepository(page))).toEqual([
    'data/regions/batken/region.json - "ru": "Баткенская",',
    'data/regions/batken/region.json + "ru": "Баткенская обл.",',
  ]);
});

test('a problem, its words, a promise and a reply pass the check; a link that runs code does not', async ({
  page,
}) => {
  const heard = heardBy(page);
  await openForms(page, '/edit/');
  await openPlace(page, 'collections/problems/new');
  await write(page, 'id', 'dry-well');
  await choose(page, 'regions', 'Ош облусу (osh)');
  await choose(page, 'raisedBy', 'жергиликтүү жамаат');
  await choose(page, 'occasion', 'жыйын');
  await add(page, 'log', 'сунушталды');
  await write(page, 'log.0.on', '2026-04-10');
  await saved(page);

  await openPlace(page, 'collections/problem-words/new');
  await asMarkdown(page, 0);
  await asMarkdown(page, 1);
  await write(page, 'title', 'Кудук кургап калды');
  await write(page, 'body', 'Суу жок. **Эки** айыл суусуз.\n\n[Чечим](javascript:alert(1))');
  await write(page, 'title', 'Колодец высох', 1);
  await write(page, 'body', 'Воды нет в двух сёлах.', 1);
  await page
    .getByRole('radio', { name: /^English/ })
    .last()
    .click();
  await asMarkdown(page, 1);
  await write(page, 'title', 'The well is dry', 1);
  await write(page, 'body', 'Two villages have no water.', 1);
  await page.locator('input:visible').last().fill('dry-well');
  await saved(page);

  await openPlace(page, 'collections/promises/new');
  await write(page, 'id', 'new-well');
  for (const [path, text] of Object.entries({ title: 'Жаңы кудук', result: 'Суу чыкты' })) {
    await write(page, `${path}.ky`, text);
    await write(page, `${path}.ru`, 'Колодец');
    await write(page, `${path}.en`, 'A well');
  }
  await choose(page, 'body', 'ЖӨБ');
  await choose(page, 'regions', 'Ош облусу (osh)');
  await choose(page, 'problem', 'dry-well');
  await write(page, 'due', '2026-12-01');
  await add(page, 'log', 'дайындалды');
  await write(page, 'log.0.on', '2026-05-01');
  await saved(page);

  await openPlace(page, 'collections/replies/new');
  await write(page, 'id', 'new-well');
  await choose(page, 'body', 'ЖӨБ');
  await write(page, 'on', '2026-05-02');
  await add(page, 'to', 'көйгөйгө');
  await choose(page, 'to.problem', 'dry-well');
  await page.getByRole('checkbox', { name: 'англисче' }).click();
  await page.getByRole('checkbox', { name: 'орусча' }).click();
  await saved(page);

  const files = await readRepository(page);
  const { problems, parts } = dataWith(files);
  expect(problems).toEqual([]);
  expect(parts?.replies).toEqual([
    expect.objectContaining({
      id: 'new-well',
      to: { about: 'problem', problem: 'dry-well' },
      writtenIn: ['ky'],
    }),
  ]);
  const words = files.map(({ path, text }) => ({ path: path.replace(/^content\//, ''), text }));
  if (!parts) throw new Error('the data have a problem');
  expect(checkQueueWords(words, parts).map(({ kind, file }) => `${kind} ${file}`)).toEqual([
    'missing-page data/replies/new-well.json',
  ]);
  const bad = files.find(({ path }) => path === 'content/problems/dry-well.ky.mdx')?.text ?? '';
  expect(proseProblems(bad)).toEqual([
    expect.objectContaining({ kind: 'prose-address', line: 7, column: 1, found: 'javascript:alert(1)' }),
  ]);
  expect(heard).toEqual([]);
});
