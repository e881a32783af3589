import { afterAll, beforeAll, expect, test } from 'vitest';
import { readScreenplay } from '@onereel/spec';
import { openNodeHost } from '../../host/node/index.ts';
import { styles as words } from '../../manifest/looks.ts';
import { buildStage } from '../../stage/build-stage.ts';
import type { Stage } from '../../stage/stage.ts';
import { Projector } from '../projector.ts';
import { styles } from './styles.ts';

const [width, height] = [320, 180];
const untreated = ['cinematic', 'photorealistic', 'documentary'];
let host: Awaited<ReturnType<typeof openNodeHost>>;
let projector: Projector;
let stage: Stage;
const drawn = new Map<string, Uint8Array>();

/** The same scene under another style: only the picture is treated, the light stays. */
function inStyle(style: string, focus: Stage['focus'] = null): Stage {
  const { scene, camera, light, grade, cueSheet, notes, seconds } = stage;
  return {
    scene,
    camera,
    light,
    grade,
    cueSheet,
    notes,
    seconds,
    focus,
    screenplay: { ...stage.screenplay, look: { ...stage.screenplay.look, style } },
    get shadow() {
      return stage.shadow;
    },
    get stillKey() {
      return stage.stillKey;
    },
    at: (moment) => stage.at(moment),
    dispose: () => {},
  };
}

async function draw(style: string, at = 0.5): Promise<Uint8Array> {
  return (await projector.image(inStyle(style), at, 1 / 24)).slice();
}

/** Each style is drawn once; what is asked of it again is the same picture. */
async function picture(style: string): Promise<Uint8Array> {
  const held = drawn.get(style) ?? (await draw(style));
  drawn.set(style, held);
  return held;
}

const pixelsOf = (bytes: Uint8Array): [number, number, number][] =>
  Array.from({ length: bytes.length / 4 }, (_, at) => [bytes[at * 4]!, bytes[at * 4 + 1]!, bytes[at * 4 + 2]!]);

const brightness = ([red, green, blue]: readonly [number, number, number]): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** How much colour there is: the mean of the largest less the smallest part. */
const chroma = (bytes: Uint8Array): number => mean(pixelsOf(bytes).map((pixel) => Math.max(...pixel) - Math.min(...pixel)));

/** The mean step of brightness from a pixel to the next. */
function roughness(bytes: Uint8Array): number {
  const pixels = pixelsOf(bytes);
  return mean(pixels.slice(1).map((pixel, at) => Math.abs(brightness(pixel) - brightness(pixels[at]!))));
}

/** How many colours most pixels have, in steps of eight: of those that at least one pixel in a thousand has. */
function colours(bytes: Uint8Array): number {
  const counts = new Map<string, number>();
  for (const pixel of pixelsOf(bytes)) {
    const name = pixel.map((part) => part >> 3).join();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count > (width * height) / 1000).length;
}

/** How many of 64 steps of brightness, the most frequent first, it takes to have three quarters of all pixels. */
function steps(bytes: Uint8Array): number {
  const counts = Array.from({ length: 64 }, () => 0);
  for (const pixel of pixelsOf(bytes)) counts[Math.floor(brightness(pixel) / 4)]!++;
  let wanted = width * height * 0.75;
  return counts.sort((one, other) => other - one).filter((count) => (wanted -= count) + count > 0).length;
}

/** The mean square of the step of brightness from a pixel to the next within a part of the picture. */
function energy(bytes: Uint8Array, [left, top, right, bottom]: readonly [number, number, number, number]): number {
  const level = (x: number, y: number): number => {
    const at = (y * width + x) * 4;
    return brightness([bytes[at]!, bytes[at + 1]!, bytes[at + 2]!]);
  };
  const found: number[] = [];
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) found.push((level(x + 1, y) - level(x, y)) ** 2);
  return mean(found);
}

/** The share of pixels that are almost black. */
const darkest = (bytes: Uint8Array): number => mean(pixelsOf(bytes).map((pixel) => (brightness(pixel) < 20 ? 1 : 0)));

const apart = (one: Uint8Array, other: Uint8Array): number => mean([...one].map((byte, at) => Math.abs(byte - other[at]!)));

beforeAll(async () => {
  host = await openNodeHost();
  projector = await Projector.open(await host.graphics(), { width, height, quality: 'standard' });
  const screenplay = readScreenplay({
    version: 1,
    title: 'a ball',
    prompt: 'a red ball in a park',
    seed: 1,
    seconds: 2,
    look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' },
    setting: { noun: 'park', kind: 'park', match: 'exact', features: [] },
    cast: [{ id: 'ball', noun: 'ball', kind: 'ball', match: 'exact', count: 1, traits: { colour: '#c81e1e' } }],
    relations: [],
    shots: [{ start: 0, seconds: 2, camera: {}, beats: [] }],
    sound: { ambience: [], effects: [], music: null },
    text: [],
    notes: [],
  });
  const tools = { speak: host.speak, cache: host.cache, aspect: width / height, shadowMap: projector.shadowTarget.texture };
  stage = await buildStage(screenplay, tools);
  await stage.prepare?.(projector.renderer);
}, 120_000);

afterAll(() => {
  stage?.dispose();
  projector?.dispose();
});

test('every style that can be said has a treatment, and every treatment can be said', () => {
  const said = words.map(({ term }) => term);
  expect(Object.keys(styles).filter((style) => !said.includes(style))).toEqual([]);
  expect(said.filter((term) => !(term in styles))).toEqual(expect.arrayContaining(untreated));
  expect(said.filter((term) => !(term in styles) && !untreated.includes(term))).toEqual([]);
});

test.for(Object.keys(styles))('%s is unlike the plain picture', { timeout: 60_000 }, async (style) => {
  expect(apart(await picture(style), await picture('cinematic'))).toBeGreaterThan(3);
});

test('the same picture comes of the same moment, in any order', { timeout: 120_000 }, async () => {
  for (const style of ['van-gogh', 'vintage', 'clay']) {
    const first = await picture(style);
    await draw('cinematic', 1.1);
    expect(apart(await draw(style), first)).toBe(0);
  }
});

test('black and white has no colour', { timeout: 60_000 }, async () => {
  expect(chroma(await picture('black-and-white'))).toBe(0);
  expect(chroma(await picture('noir'))).toBe(0);
  expect(chroma(await picture('cinematic'))).toBeGreaterThan(10);
});

test('flat pictures have few colours', { timeout: 60_000 }, async () => {
  const plain = colours(await picture('cinematic'));
  for (const style of ['pixel-art', 'pop-art']) expect(colours(await picture(style)), style).toBeLessThan(plain * 0.75);
  expect(new Set(pixelsOf(await picture('pixel-art')).map(String)).size).toBeLessThanOrEqual(20);
});

test('a cartoon has fewer steps of brightness, and dark lines', { timeout: 60_000 }, async () => {
  const [plain, cartoon] = [await picture('cinematic'), await picture('cartoon')];
  expect(steps(cartoon)).toBeLessThan(steps(plain) / 2.5);
  expect(darkest(cartoon)).toBeGreaterThan(darkest(plain));
});

test('painted marks are rougher than the picture, an even wash is calmer', { timeout: 60_000 }, async () => {
  const plain = roughness(await picture('cinematic'));
  expect(roughness(await picture('mosaic'))).toBeGreaterThan(plain);
  expect(roughness(await picture('pointillism'))).toBeGreaterThan(plain);
  expect(roughness(await picture('minimalist'))).toBeLessThan(plain);
});

test('a drawn film shows one picture for two frames', { timeout: 60_000 }, async () => {
  expect(apart(await draw('clay', 0.5), await draw('clay', 0.5 + 1 / 24))).toBe(0);
  expect(apart(await draw('clay', 0.5), await draw('clay', 0.5 + 2 / 24))).toBeGreaterThan(0.5);
});

test('what stands at the focus is sharp, what is far behind it or before it is not', { timeout: 60_000 }, async () => {
  // The ball lies a good metre away in the middle of the picture; trees stand behind, above it.
  const ball = [120, 44, 200, 126] as const;
  const behind = [0, 0, width - 1, 36] as const;
  const focused = async (distance: number): Promise<Uint8Array> =>
    (await projector.image(inStyle('cinematic', { distance, aperture: 1 }), 0.5, 1 / 24)).slice();
  const [plain, near, far] = [await picture('cinematic'), await focused(stage.camera.position.z), await focused(16)];
  expect(energy(near, ball)).toBeGreaterThan(energy(plain, ball) * 0.5);
  expect(energy(far, ball)).toBeLessThan(energy(plain, ball) * 0.15);
  expect(energy(near, behind)).toBeLessThan(energy(plain, behind) * 0.15);
  expect(energy(far, behind)).toBeGreaterThan(energy(near, behind) * 3);
});
