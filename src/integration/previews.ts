import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { listPreviews, type PreviewCard } from '#exports/preview/cards.ts';
import { drawPreview, type Faces } from '#exports/preview/draw.ts';
import { readTypeface } from '#exports/preview/typeface.ts';
import type { Knowledge } from '#knowledge/knowledge.ts';
import { createUrls } from '#knowledge/urls.ts';

/** Sixteen colours are enough for smooth letters, and make a small file. */
const PNG = { palette: true, colours: 16, dither: 0, compressionLevel: 9, effort: 1 } as const;

/** The code that draws, below the root of the project. */
const DRAWING = 'src/exports/preview';

/** Images made at the same time; each keeps one core busy. */
const AT_ONCE = 3;

/** Days after which an image that no build asks for is thrown away. */
const KEEP = 30;

function readFont(root: string, weight: number): Promise<Buffer> {
  return readFile(createRequire(join(root, 'package.json')).resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${String(weight)}-normal.woff`));
}

/** The hash of all that decides how an image looks besides its content: code, typefaces and the library. */
async function hashRenderer(drawing: string, fonts: readonly Buffer[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([PNG, sharp.versions]));
  for (const name of (await readdir(drawing)).sort()) hash.update(await readFile(join(drawing, name)));
  for (const font of fonts) hash.update(font);
  return hash.digest('hex');
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined);
}

/** Makes an image, or takes it from the cache. */
async function makeImage(card: PreviewCard, renderer: string, faces: Faces, cache: string): Promise<{ readonly name: string; readonly png: Buffer }> {
  const name = `${createHash('sha256').update(renderer).update(JSON.stringify(card)).digest('hex').slice(0, 32)}.png`;
  const known = await readIfThere(join(cache, name));
  if (known) return { name, png: known };
  const png = await sharp(Buffer.from(drawPreview(card, faces))).png(PNG).toBuffer();
  // By way of another name, so that a build that is broken off leaves no half image.
  const draft = join(cache, `${name}.${String(process.pid)}`);
  await writeFile(draft, png);
  await rename(draft, join(cache, name));
  return { name, png };
}

async function cleanCache(cache: string, used: ReadonlySet<string>): Promise<void> {
  const oldest = Date.now() - KEEP * 86_400_000;
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    if (!used.has(name) && (await stat(path)).mtimeMs < oldest) await rm(path, { force: true });
  }
}

/** What making previews needs: the root of the project, the folder of the new site and the path under which that will stand, and the folder with images of earlier builds. */
export interface PreviewPlaces {
  readonly root: string;
  readonly directory: string;
  readonly base: string;
  readonly cache: string;
}

/** Writes the images of previews, each under its address; those that an earlier build made are used again. Returns how many there are. */
export async function makeImages(cards: readonly PreviewCard[], { root, directory, base, cache }: PreviewPlaces): Promise<number> {
  const [bold, text] = await Promise.all([readFont(root, 600), readFont(root, 400)]);
  const renderer = await hashRenderer(join(root, DRAWING), [bold, text]);
  const faces = { bold: readTypeface(bold), text: readTypeface(text) };
  await mkdir(cache, { recursive: true });
  const [waiting, used] = [[...cards], new Set<string>()];
  const work = async (): Promise<void> => {
    for (let card = waiting.pop(); card; card = waiting.pop()) {
      const { name, png } = await makeImage(card, renderer, faces, cache);
      const path = join(directory, card.image.slice(base.length));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, png);
      used.add(name);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await cleanCache(cache, used);
  return cards.length;
}

/** Writes the preview images of all pages that have one into the new site. Returns how many there are. */
export function writePreviews(knowledge: Knowledge, { root, directory, base }: Omit<PreviewPlaces, 'cache'>): Promise<number> {
  return makeImages(listPreviews(knowledge, createUrls(base)), { root, directory, base, cache: join(root, '.cache/previews') });
}
