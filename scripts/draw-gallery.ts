/**
 * Draws docs/gallery/: one picture for each family of the cast, with every preset side by side, and the page that names them in order.
 * `node --conditions=@onereel/source scripts/draw-gallery.ts [FAMILY …]`; with families just those (the page is always whole).
 * `--singles FOLDER` writes every preset as a picture of its own there as well, numbered in the page's order, for those who judge.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { readScreenplay } from '@onereel/spec';
import { openNodeHost } from '@onereel/engine/host/node';
import { Projector } from '../packages/engine/src/picture/projector.ts';
import { buildStage } from '../packages/engine/src/stage/build-stage.ts';
import { auditionStage } from '../packages/engine/src/stage/audition.ts';
import { castFamilies } from '../packages/engine/src/stage/cast/families.ts';
import { manifest } from '../packages/engine/src/manifest/manifest.ts';

const [width, height] = [400, 300];
const tile = { width: 160, height: 120, columns: 6 };
const folder = fileURLToPath(new URL('../docs/gallery/', import.meta.url));
const words = process.argv.slice(2);
const singles = words.includes('--singles') ? words[words.indexOf('--singles') + 1] : undefined;
const only = new Set(words.filter((word, at) => !word.startsWith('--') && words[at - 1] !== '--singles'));

const families = new Map<string, typeof manifest.cast>();
for (const row of manifest.cast)
  if (castFamilies.has(row.family) && row.family !== 'stand-in') families.set(row.family, [...(families.get(row.family) ?? []), row]);

const host = await openNodeHost();
const projector = await Projector.open(await host.graphics(), { width, height, quality: 'standard' });

/** Somebody with what is always in their hands, as a film shows them. */
async function withTool({ kind, words: [noun] }: (typeof manifest.cast)[number]): Promise<Buffer> {
  const stage = await buildStage(
    readScreenplay({
      version: 1,
      title: '',
      prompt: '',
      seed: 1,
      seconds: 4,
      look: { style: 'cinematic', timeOfDay: 'studio', weather: 'clear', season: 'summer', mood: 'neutral' },
      setting: { noun: 'studio', kind: 'studio', match: 'exact', features: [] },
      cast: [{ id: 'one', noun: noun ?? kind, kind, match: 'exact', count: 1, traits: {} }],
      relations: [],
      shots: [{ start: 0, seconds: 4, camera: { size: 'medium', angle: 'eye-level', move: 'static', lens: '35mm' }, beats: [] }],
      sound: { ambience: [], effects: [], music: null },
      text: [],
      notes: [],
    }),
    {
      speak: host.speak,
      cache: host.cache,
      decodeImage: host.decodeImage,
      aspect: width / height,
      shadowMap: projector.shadowTarget.texture,
    },
  );
  await stage.prepare?.(projector.renderer);
  const pixels = (await projector.image(stage, 2, 1 / 48)).slice();
  stage.dispose();
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png()
    .toBuffer();
}

/** A preset alone, three quarters to the viewer. */
async function portrait(kind: string): Promise<Buffer> {
  const row = manifest.cast.find((one) => one.kind === kind)!;
  if (row.preset['holds'] !== undefined || row.preset['near'] !== undefined) return withTool(row);
  const flat = row.extent[1] < Math.max(row.extent[0], row.extent[2]) * 0.35;
  const upright = row.extent[1] > Math.max(row.extent[0], row.extent[2]) * 1.6;
  const stage = await auditionStage(
    { kind, heading: 0.62, distance: upright ? 2.35 : 2.5, eye: flat ? 3.2 : upright ? 0.75 : 1.05, timeOfDay: 'studio' },
    { shadowMap: projector.shadowTarget.texture, aspect: width / height },
  );
  const pixels = (await projector.image(stage, 0.6, 1 / 48)).slice();
  stage.dispose();
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png()
    .toBuffer();
}

mkdirSync(folder, { recursive: true });
if (singles) mkdirSync(singles, { recursive: true });
const total = [...families.values()].reduce((sum, rows) => sum + rows.length, 0);
const page = [
  '# The cast',
  '',
  `${families.size} families, ${total} presets, in the order of each picture, row by row. Drawn by \`scripts/draw-gallery.ts\` from the manifest.`,
];
let number = 0;
for (const [family, rows] of [...families].sort(([a], [b]) => a.localeCompare(b))) {
  page.push(
    '',
    `## ${family} (${rows.length})`,
    '',
    `![${family}](${family}.webp)`,
    '',
    rows.map(({ kind }) => kind.replaceAll('-', ' ')).join(', '),
  );
  const first = number;
  number += rows.length;
  if (only.size > 0 && !only.has(family)) continue;
  const portraits: Buffer[] = [];
  for (const [index, { kind }] of rows.entries()) {
    const picture = await portrait(kind).catch((cause: unknown) => {
      process.stderr.write(`${kind}: ${cause instanceof Error ? cause.message : String(cause)}\n`);
      return sharp({ create: { width, height, channels: 3, background: '#000000' } })
        .png()
        .toBuffer();
    });
    portraits.push(picture);
    if (singles) writeFileSync(`${singles}/${String(first + index).padStart(4, '0')}.png`, picture);
  }
  const across = Math.min(tile.columns, rows.length);
  const down = Math.ceil(rows.length / tile.columns);
  await sharp({ create: { width: across * tile.width, height: down * tile.height, channels: 3, background: '#808080' } })
    .composite(
      await Promise.all(
        portraits.map(async (input, index) => ({
          input: await sharp(input).resize(tile.width, tile.height).png().toBuffer(),
          left: (index % tile.columns) * tile.width,
          top: Math.floor(index / tile.columns) * tile.height,
        })),
      ),
    )
    .webp({ quality: 62 })
    .toFile(`${folder}${family}.webp`);
  process.stdout.write(`${family}: ${rows.length}\n`);
}
writeFileSync(`${folder}README.md`, `${page.join('\n')}\n`);
if (singles)
  writeFileSync(
    `${singles}/key.json`,
    JSON.stringify(
      [...families]
        .sort(([a], [b]) => a.localeCompare(b))
        .flatMap(([family, rows]) => rows.map(({ kind, words: own }) => ({ family, kind, words: own }))),
    ),
  );
process.exit(0);
