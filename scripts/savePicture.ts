import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Language } from '../src/schema/language.ts';

type Picture = { root: string; name: string; language: Language };

// Few colours are enough for text and lines, and make a picture three times lighter.
const palette = { palette: true, colours: 48, effort: 10, compressionLevel: 9 } as const;

/** Writes pictures below each other as one of the guide. Units: two points for each of the screen, so sizes are made even. */
export async function savePicture(
  parts: readonly Buffer[],
  { root, name, language }: Picture,
): Promise<void> {
  const sizes = await Promise.all(parts.map((part) => sharp(part).metadata()));
  const even = (size: number) => size + (size % 2);
  const width = even(Math.max(...sizes.map((size) => size.width)));
  const height = even(sizes.reduce((sum, size) => sum + size.height, 0));
  const placed = parts.map((input, index) => ({
    input,
    left: 0,
    top: sizes.slice(0, index).reduce((sum, size) => sum + size.height, 0),
  }));
  const folder = join(root, 'public/guide', language);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.png`);
  const ground = { create: { width, height, channels: 3, background: '#fff' } } as const;
  const whole = await sharp(ground).composite(placed).png().toBuffer();
  const { size } = await sharp(whole).png(palette).toFile(file);
  console.log(`${file}: ${width / 2} × ${height / 2}, ${Math.round(size / 1000)} kB`);
}
