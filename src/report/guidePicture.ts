import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slug, type Language } from '../schema/language.ts';

const signature = [0x89, 0x50, 0x4e, 0x47];

/**
 * Address and size of a picture of the guide in one language, from the head of its PNG file in `public/guide`.
 * Units: pixels of the screen that is shown; the files hold two for each.
 * Throws: RangeError when there is no such picture, when it is no PNG, or when its name is more than a name.
 */
export function guidePicture(name: string, language: Language, root = 'public') {
  if (!slug.safeParse(name).success) throw new RangeError(`<Picture name="${name}">: a name is plain words`);
  const path = `guide/${language}/${name}.png`;
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, path));
  } catch (cause) {
    throw new RangeError(`<Picture name="${name}">: ${root}/${path} is absent; run npm run guide:pictures`, {
      cause,
    });
  }
  if (bytes.length < 24 || signature.some((byte, i) => bytes[i] !== byte))
    throw new RangeError(`${root}/${path} is no PNG file`);
  // Width and height are the first fields of the first chunk.
  return { src: `/${path}`, width: bytes.readUInt32BE(16) / 2, height: bytes.readUInt32BE(20) / 2 };
}
