import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PublicFiles } from './checkProseReferences.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
/** Units: bytes of a PNG file up to its width and height, which pages print. */
const head = 24;
function isPng(path: string): boolean {
  const bytes = readFileSync(path);
  return bytes.length >= head && bytes.subarray(0, signature.length).equals(signature);
}

/** The files that the site takes over as they are, from `public/` or the folder named. */
export function publicFiles(root = 'public'): PublicFiles {
  const names = new Map<string, readonly string[]>();
  return {
    has: (address) => statSync(join(root, address), { throwIfNoEntry: false })?.isFile() ?? false,
    pictures: (language) => {
      const known = names.get(language);
      if (known) return known;
      const folder = join(root, 'guide', language);
      const files = globSync('*.png', { cwd: folder }).sort();
      const found = files.filter((file) => isPng(join(folder, file))).map((file) => file.slice(0, -4));
      names.set(language, found);
      return found;
    },
  };
}
