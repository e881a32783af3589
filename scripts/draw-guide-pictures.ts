/**
 * Draws the pictures of docs/guide/prompting.md: a small frame for every kind, deed, camera word and look of the manifest.
 * `node --conditions=@onereel/source scripts/draw-guide-pictures.ts [ONLY]`; with ONLY just those whose name contains it.
 * Then run scripts/write-prompting-guide.ts. Frames differ a little from driver to driver, so there is no `--check`.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { direct } from '@onereel/engine/director';
import { openNodeHost } from '@onereel/engine/host/node';
import { manifest } from '../packages/engine/src/manifest/manifest.ts';
import { Projector } from '../packages/engine/src/picture/projector.ts';
import { buildStage } from '../packages/engine/src/stage/build-stage.ts';

const [width, height] = [320, 180];
const folder = fileURLToPath(new URL('../docs/pictures/guide/', import.meta.url));
const only = process.argv[2] ?? '';
const people = new Set([
  'wave',
  'look',
  'sit',
  'clap',
  'point',
  'nod',
  'sing',
  'smile',
  'laugh',
  'cry',
  'eat',
  'drink',
  'hold',
  'handle',
  'throw',
  'hug',
  'fight',
  'speak',
  'dance',
  'walk',
  'stop',
  'stand',
  'lie',
  'turn',
  'jump',
  'climb',
  'crawl',
  'swim',
]);
const actors: Readonly<Record<string, string>> = {
  fly: 'An eagle',
  'open-jaws': 'A dragon',
  roar: 'A lion',
  bark: 'A dog',
  meow: 'A cat',
  drive: 'A red car',
  'pass-by': 'A taxi',
  sail: 'A ship',
  cross: 'A ship',
  bounce: 'A red ball',
  roll: 'A red ball',
  rise: 'A red balloon',
  float: 'A red balloon',
  drift: 'A red balloon',
  rush: 'A lion',
};

function deed(action: string, verb: string): string {
  return `${actors[action] ?? (people.has(action) ? 'A woman' : 'A dog')} ${verb}s.`;
}

const wanted: [name: string, prompt: string][] = [
  ...manifest.cast.map(({ kind, words }): [string, string] => [`cast-${kind}`, `A ${words[0]}.`]),
  ...manifest.settings
    .filter(({ words }) => words.length > 0)
    .map(({ kind, words }): [string, string] => [`setting-${kind}`, `A ${words[0]}.`]),
  ...manifest.features.map(({ kind, words }): [string, string] => [`feature-${kind}`, `A ${words[0]} in the landscape.`]),
  ...manifest.actions.map(({ action, words }): [string, string] => [`action-${action}`, deed(action, words[0]!)]),
  ...manifest.camera.sizes.map(({ term, words }): [string, string] => [`size-${term}`, `${words[0]} of a red car in a desert.`]),
  ...manifest.camera.angles.map(({ term, words }): [string, string] => [`angle-${term}`, `${words[0]} of a red car in a desert.`]),
  ...manifest.camera.moves.map(({ term, words }): [string, string] => [`move-${term}`, `A red car in a desert, ${words[0]}.`]),
  ...manifest.camera.lenses.map(({ term, words }): [string, string] => [`lens-${term}`, `A red car in a desert, ${words[0]}.`]),
  ...manifest.looks.timesOfDay.map(({ term, words }): [string, string] => [`hour-${term}`, `A sailboat on the sea, ${words[0]}.`]),
  ...manifest.looks.weathers.map(({ term, words }): [string, string] => [`weather-${term}`, `A house in a meadow, ${words[0]}.`]),
  ...manifest.looks.seasons.map(({ term, words }): [string, string] => [`season-${term}`, `A tree in a meadow in ${words[0]}.`]),
  ...manifest.looks.moods.map(({ term, words }): [string, string] => [`mood-${term}`, `A ${words[0]} view of mountains.`]),
];

mkdirSync(folder, { recursive: true });
const host = await openNodeHost();
const projector = await Projector.open(await host.graphics(), { width, height, quality: 'standard' });
for (const [name, prompt] of new Map(wanted)) {
  if (!name.includes(only)) continue;
  const screenplay = await direct(prompt, { seed: 1, seconds: 4 });
  const stage = await buildStage(screenplay, { ...host, aspect: width / height, shadowMap: projector.shadowTarget.texture });
  await stage.prepare?.(projector.renderer);
  const pixels = await projector.image(stage, 2.6, 1 / 24);
  await sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .jpeg({ quality: 72 })
    .toFile(`${folder}${name}.jpg`);
  stage.dispose();
  console.error(`${name}: ${prompt}`);
}
process.exit(0);
