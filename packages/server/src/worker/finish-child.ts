/** A process of its own that completes a finished film with its thumbnail and spritesheet. */
import { readFile, writeFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { answerParent } from './answer-parent.ts';
import { decodeStills, type Still } from './film-stills.ts';

/** The files to read and write. */
export interface FinishOrder {
  readonly film: string;
  readonly thumbnail: string;
  readonly spritesheet: string;
}

const columns = 4;
const rows = 4;
/** The long side of a picture on the spritesheet, in pixels. */
const tileSide = 320;
/** Where in a film its thumbnail is taken: the first picture is often still dark. */
const thumbnailPlace = 0.4;

/** The places on the spritesheet, evenly over the film, and the thumbnail's. */
function choosePlaces(count: number): { readonly thumbnail: number; readonly sheet: readonly number[] } {
  const tiles = Math.min(count, columns * rows);
  return {
    thumbnail: Math.floor((count - 1) * thumbnailPlace),
    sheet: Array.from({ length: tiles }, (_, tile) => Math.floor(((tile + 0.5) * count) / tiles)),
  };
}

function imageOf({ width, height, pixels }: Still): Sharp {
  return sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
}

async function drawSheet(stills: readonly Still[]): Promise<Buffer> {
  const { width, height } = stills[0]!;
  const scale = tileSide / Math.max(width, height);
  const tile = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const composed = await Promise.all(
    stills.map(async (still, index) => ({
      input: await imageOf(still).resize(tile.width, tile.height).png({ compressionLevel: 1 }).toBuffer(),
      left: (index % columns) * tile.width,
      top: Math.floor(index / columns) * tile.height,
    })),
  );
  const across = Math.min(columns, stills.length);
  const down = Math.ceil(stills.length / columns);
  return sharp({ create: { width: across * tile.width, height: down * tile.height, channels: 3, background: '#000000' } })
    .composite(composed)
    .jpeg({ quality: 82 })
    .toBuffer();
}

answerParent(async (order: FinishOrder) => {
  const film = await readFile(order.film);
  let places: ReturnType<typeof choosePlaces> | null = null;
  const stills = await decodeStills(film, (count) => {
    places = choosePlaces(count);
    return [...new Set([places.thumbnail, ...places.sheet])];
  });
  const chosen = places as ReturnType<typeof choosePlaces> | null;
  if (chosen === null || stills.length === 0) throw new Error('The film has no pictures.');
  const order_ = [...new Set([chosen.thumbnail, ...chosen.sheet])].sort((one, other) => one - other);
  const stillAt = (place: number): Still => stills[order_.indexOf(place)] ?? stills[0]!;
  await writeFile(order.thumbnail, await imageOf(stillAt(chosen.thumbnail)).webp({ quality: 82 }).toBuffer());
  await writeFile(order.spritesheet, await drawSheet(chosen.sheet.map(stillAt)));
  return {};
});
