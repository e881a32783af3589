import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readScreenplay, type Screenplay } from '@onereel/spec';
import { direct } from '@onereel/engine/director';
import { openNodeHost } from '@onereel/engine/host/node';
import type { Host } from '../../packages/engine/src/host/host.ts';
import { manifest } from '../../packages/engine/src/manifest/manifest.ts';
import { Projector } from '../../packages/engine/src/picture/projector.ts';
import { buildStage } from '../../packages/engine/src/stage/build-stage.ts';

const [width, height] = [160, 90];
let host: Host;
let projector: Projector;

beforeAll(async () => {
  host = await openNodeHost();
  projector = await Projector.open(await host.graphics(), { width, height, quality: 'draft' });
}, 60_000);

afterAll(() => projector.dispose());

/** Films a second of it in three frames, and gives what was seen: how bright, how varied, how much moved. */
async function shoot(screenplay: Screenplay): Promise<{ mean: number; spread: number; notes: readonly { note: string }[] }> {
  const stage = await buildStage(screenplay, {
    speak: host.speak,
    cache: host.cache,
    decodeImage: host.decodeImage,
    aspect: width / height,
    shadowMap: projector.shadowTarget.texture,
  });
  await stage.prepare?.(projector.renderer);
  let [mean, spread] = [0, 0];
  for (const at of [0, 0.45, 0.95]) {
    const pixels = await projector.image(stage, at * Math.min(1, stage.seconds), 1 / 24);
    const greys = Float64Array.from(
      { length: width * height },
      (_, pixel) => pixels[pixel * 4]! + pixels[pixel * 4 + 1]! + pixels[pixel * 4 + 2]!,
    );
    const average = greys.reduce((sum, grey) => sum + grey, 0) / greys.length;
    mean += average / 9;
    spread = Math.max(spread, Math.sqrt(greys.reduce((sum, grey) => sum + (grey - average) ** 2, 0) / greys.length));
  }
  const { notes } = stage;
  stage.dispose();
  return { mean, spread, notes };
}

const kinds = manifest.cast.map(({ kind }) => kind);
const handful = 12;
const handfuls = Array.from({ length: Math.ceil(kinds.length / handful) }, (_, index) =>
  kinds.slice(index * handful, (index + 1) * handful),
);

function screenplayOf(cast: readonly string[], setting: string): Screenplay {
  return readScreenplay({
    version: 1,
    title: 'Smoke',
    prompt: cast.join(', '),
    seed: 3,
    seconds: 1,
    look: {},
    setting: { noun: setting, kind: setting },
    cast: cast.map((kind) => ({ id: kind, noun: kind, kind })),
    shots: [{ start: 0, seconds: 1, camera: {} }],
    sound: {},
  });
}

describe('every kind of the cast', () => {
  it.each(handfuls.map((some) => [some.join(' '), some] as const))('is filmed: %s', { timeout: 120_000 }, async (_name, some) => {
    const { mean, spread, notes } = await shoot(screenplayOf(some, 'studio'));
    expect(mean).toBeGreaterThan(12);
    expect(spread).toBeGreaterThan(4);
    expect(notes.filter(({ note }) => /no body/.test(note))).toEqual([]);
  });
});

describe('every place', () => {
  it.each(manifest.settings.filter(({ family }) => family !== 'picture').map(({ kind }) => kind))(
    'is filmed: %s',
    { timeout: 120_000 },
    async (kind) => {
      const { mean, spread } = await shoot(screenplayOf(['woman'], kind));
      expect(mean).toBeGreaterThan(2);
      expect(spread).toBeGreaterThan(4);
    },
  );
});

/**
 * A tenth of the development prompts, one or two of each suite: VBench, VBench-2.0, T2V-CompBench, EvalCrafter, FETV, Movie Gen, AudioCaps,
 * and showcases of the lost models. Cited with their source.
 */
const prompts: readonly string[] = [
  'Train blowing horn then approaching track sounds',
  'Wooden chair sliding across a slate tile',
  'Four butterflies dance around blooming flowers in a garden.',
  'Bear journalist interviews a celebrity',
  'large motion, a flag with a dinosaur on it',
  'a kid getting out of a mini toy police car',
  'A person hikes through a snowy forest, crunching through the frozen crystals beneath their boots',
  'A person on a hoverboard colliding with a wall, the board stopping abruptly.',
  "Extreme close up of a 24 year old woman's eye blinking, standing in Marrakech during magic hour, cinematic film shot in 70mm, depth of field, vivid colors, cinematic",
  'A fish changes from big to small.',
  'A cat is playing with a toy, then it suddenly jumps onto a shelf.',
  'young employees in office holding a certificate',
  'an orange and a clock',
  'a person giving a presentation to a room full of colleagues',
  'a pink suitcase',
  'an ice cream is melting on the table.',
  'a bus on the right of a traffic light, front view',
  'sculpting a bowl on a pottery wheel while the person sculpting remarks: wow, I love this one',
];

describe('prompts that nobody here wrote', () => {
  it.each(prompts)('are filmed: %s', { timeout: 120_000 }, async (prompt) => {
    const { mean, spread } = await shoot(await direct(prompt, { seed: 1, seconds: 4 }));
    expect(mean).toBeGreaterThan(2);
    expect(spread).toBeGreaterThan(4);
  });
});

describe('what nobody should ask', () => {
  const woman = { id: 'one', noun: 'woman', kind: 'woman' };
  const base = screenplayOf([], 'studio');
  it.each([
    ['ten thousand cats', { cast: [{ id: 'cats', noun: 'cats', kind: 'cat', count: 10000 }] }],
    [
      'a cat that is left and right of itself and of a dog',
      {
        cast: [
          { id: 'a', noun: 'cat', kind: 'cat' },
          { id: 'b', noun: 'dog', kind: 'dog' },
        ],
        relations: [
          { subject: 'a', relation: 'left-of', object: 'b' },
          { subject: 'a', relation: 'right-of', object: 'b' },
          { subject: 'a', relation: 'in', object: 'a' },
          { subject: 'b', relation: 'on', object: 'nobody' },
        ],
      },
    ],
    ['somebody of no size', { cast: [{ ...woman, traits: { size: 'zero', colour: 'nonsense', age: -4 } }] }],
    [
      'unknown words of the craft',
      {
        cast: [woman],
        look: { style: 'zzz', timeOfDay: 'never', weather: 'jam', season: 'x', mood: 'y' },
        shots: [{ start: 0, seconds: 1, camera: { size: 'huge', angle: 'odd', move: 'hop', lens: '1mm' } }],
      },
    ],
    [
      'beats of nobody',
      {
        shots: [
          {
            start: 0,
            seconds: 1,
            camera: {},
            beats: [{ start: 0, seconds: 1, who: 'ghost', action: 'levitate', verb: 'levitate', target: 'void' }],
          },
        ],
      },
    ],
  ] as const)('%s: is filmed with a note or without', { timeout: 120_000 }, async (_name, change) => {
    const { mean } = await shoot(readScreenplay({ ...base, ...change }));
    expect(mean).toBeGreaterThan(2);
  });

  it('an unknown kind in an edited screenplay is an error that names the field', async () => {
    await expect(shoot(screenplayOf(['flumph'], 'studio'))).rejects.toMatchObject({ code: 'invalid_screenplay', path: 'cast[0].kind' });
  });
});
