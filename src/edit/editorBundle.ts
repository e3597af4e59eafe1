import type { Plugin } from 'vite';
import { editorKyrgyz, editorRussian } from './editorKyrgyz.ts';

const core = /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/;
/** What the editor would load for pictures, maps, code in colours, pasted React parts: nothing that our forms have. */
const unused =
  /^(?:@shikijs\/|svgo|terra-draw|leaflet|exifr|immutable|\.\/chunks\/(?:heic|webp|shiki|react-dom)|\.\.\/locales\/)/;
/** Files for pictures that the core names by address and our forms never ask for. */
const unusedFiles = /(?:^|\/)(?:heic|marker-icon)/;
const empty = '\0aikyn-left-out';
const kyrgyz = 'aikyn-kyrgyz';
const russian = 'aikyn-russian';

/**
 * Gives the editor a Kyrgyz interface beside the Russian and the English one, and leaves out what our forms do not use.
 * Throws: Error when the package does not hold the place where its languages are listed, as another version may not.
 */
export function editorBundle(packaged: object): Plugin {
  const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    [kyrgyz]: { ...editorRussian, ...editorKyrgyz },
    [russian]: editorRussian,
  };
  return {
    name: 'aikyn-editor',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === kyrgyz || id === russian) return `\0${id}`;
      return importer && core.test(importer) && unused.test(id) ? empty : null;
    },
    load(id) {
      if (id === empty) return 'export default {};';
      const words = own[id.slice(1)];
      return id.startsWith('\0') && words
        ? `export default ${JSON.stringify(worded(packaged, words))};`
        : null;
    },
    transform(code, id) {
      return core.test(id) ? withoutStatus(withOwnFonts(withLanguages(code))) : null;
    },
    generateBundle(_, files) {
      for (const name of Object.keys(files)) if (unusedFiles.test(name)) Reflect.deleteProperty(files, name);
    },
  };
}

/** The code with our three languages in place of its own. */
function withLanguages(code: string): string {
  const list = /`ar,bg,ca,[\w,\n-]*`(?=\.split\(`,`\))/;
  const loaders = /(?<![\w$])ru:\(\)=>/;
  if (!list.test(code) || !loaders.test(code)) {
    throw new Error('the editor lists its languages in another way: see withLanguages in editorBundle.ts');
  }
  const ours = `ky:()=>import("${kyrgyz}"),ru:()=>import("${russian}"),aside:()=>`;
  return code.replace(list, '`en-US,ky,ru`').replace(loaders, ours);
}

/** The code without addresses of fonts on another host; the package brings the same fonts along. */
function withOwnFonts(code: string): string {
  const elsewhere = /src:\s*url\(https:[^)]*\)\s*format\('[^']*'\)/g;
  if (!elsewhere.test(code)) {
    throw new Error('the editor names its fonts in another way: see withOwnFonts in editorBundle.ts');
  }
  return code.replace(elsewhere, "src:local('none')");
}

/** The code without its question to another host how the git host feels; saving says so when it fails. */
function withoutStatus(code: string): string {
  const asked = 'https://www.githubstatus.com/api/v2/status.json';
  if (!code.includes(asked)) {
    throw new Error('the editor asks for its status in another way: see withoutStatus in editorBundle.ts');
  }
  return code.replace(asked, 'data:application/json,{"status":{"indicator":"none"}}');
}

/** Messages of the package with words of ours in place or beside. Shape: `words` by path, "group.key". */
function worded(packaged: object, words: Readonly<Record<string, string>>): object {
  const messages: Record<string, unknown> = { ...packaged };
  for (const [path, text] of Object.entries(words)) {
    const steps = path.split('.');
    let group = messages;
    for (const step of steps.slice(0, -1)) {
      const inner = { ...Object(group[step]) };
      group[step] = inner;
      group = inner;
    }
    group[steps.at(-1) ?? ''] = text;
  }
  return messages;
}
