import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const root = join(import.meta.dirname, '../..');
type File = { path: string; text: string };

/** What the forms read of the repository: registers, places without their years, words. */
export function repositoryFiles(): File[] {
  const paths = globSync(['data/*/*.json', 'data/regions/**/region.json', 'content/**/*.{mdx,json}'], {
    cwd: root,
  });
  return paths.sort().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/**
 * Gives the page a folder of its own, filled with files, as the one that the editor picks: a browser under test has no dialogue for
 * folders. Call before the page is opened; its files are written when it is.
 */
export async function giveRepository(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const pick = () => navigator.storage.getDirectory();
    Object.assign(window, { showDirectoryPicker: pick });
  });
}

/** Writes files into the folder of the page; call once it is open. */
export function writeRepository(page: Page, files: readonly File[]): Promise<void> {
  return page.evaluate(async (all) => {
    const top = await navigator.storage.getDirectory();
    await top.getDirectoryHandle('.git', { create: true });
    for (const { path, text } of all) {
      const steps = path.split('/');
      let folder = top;
      for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step, { create: true });
      const file = await folder.getFileHandle(steps.at(-1) ?? '', { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, files);
}

/** Every file in the folder of the page. */
export function readRepository(page: Page): Promise<File[]> {
  return page.evaluate(async () => {
    const found: { path: string; text: string }[] = [];
    const walk = async (folder: FileSystemDirectoryHandle, at: string) => {
      for await (const [name, handle] of folder.entries()) {
        const path = at ? `${at}/${name}` : name;
        if (handle instanceof FileSystemDirectoryHandle) await walk(handle, path);
        else if (handle instanceof FileSystemFileHandle) {
          found.push({ path, text: await (await handle.getFile()).text() });
        }
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
  });
}

/** Opens the forms in a language with the files of the repository and waits until their lists are there. */
export async function openForms(page: Page, address: string, files = repositoryFiles()): Promise<void> {
  await giveRepository(page);
  await page.goto(address);
  await writeRepository(page, files);
  await page.locator('main button').click();
  await page.locator('.buttons button.primary').click();
  await page.locator('[role=listbox], [role=grid], [role=tree]').first().waitFor();
}
