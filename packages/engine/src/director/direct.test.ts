import { isOnereelError, readScreenplay, type Screenplay } from '@onereel/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { direct, longestPrompt } from './direct.ts';

const film = (prompt: string, seconds = 4): Promise<Screenplay> => direct(prompt, { seed: 1, seconds });
const beatsOf = (screenplay: Screenplay) => screenplay.shots.flatMap((shot) => shot.beats);
const end = (beat: { start: number; seconds: number }): number => beat.start + beat.seconds;

describe('direct', () => {
  it('lets the dragon appear far above the tallest mountain, then rush at us with its jaws open', async () => {
    const play = await film(
      "A menacing evil dragon appears in a distance above the tallest mountain, then rushes toward the camera with its jaws open, revealing massive fangs. We see it's coming.",
    );
    expect(play.cast).toMatchObject([{ id: 'dragon', kind: 'dragon', match: 'exact', count: 1 }]);
    expect(play.cast[0]?.traits['parts']).toMatchObject([{ noun: 'jaw' }, { noun: 'fang', size: 'massive' }]);
    expect(play.setting).toMatchObject({ kind: 'mountains', features: [{ noun: 'mountain', kind: 'mountain', superlative: 'tallest' }] });
    expect(play.look.mood).toBe('menacing');
    expect(play.sound.music?.mood).toBe('dark');
    const [appear, rush, ...rest] = beatsOf(play);
    expect(appear).toMatchObject({ who: 'dragon', action: 'appear', start: 0, to: { relation: 'above', object: 'mountain' } });
    expect(rush).toMatchObject({ who: 'dragon', action: 'rush', direction: 'toward-camera' });
    expect(rush?.start).toBeCloseTo(end(appear!), 2);
    expect(end(rush!)).toBeCloseTo(4, 2);
    expect(rest.map(({ action, start }) => [action, start])).toEqual([
      ['open-jaws', rush?.start],
      ['open-jaws', rush?.start],
    ]);
    expect(play.relations).toContainEqual({ subject: 'dragon', relation: 'above', object: 'mountain', when: 'start' });
    expect(play.shots[0]?.camera.angle).toBe('low-angle');
  });

  it('bounces a white ball on a dark floor before a static camera', async () => {
    const play = await film('A white ball bounces on a dark floor. Static camera.');
    expect(play.cast).toMatchObject([{ kind: 'ball', traits: { colour: '#f5f5f2', colourWord: 'white' } }]);
    expect(play.setting).toMatchObject({ kind: 'studio', features: [{ kind: 'floor', traits: { tone: 'dark' } }] });
    expect(beatsOf(play)).toMatchObject([{ who: 'ball', action: 'bounce', start: 0, seconds: 4 }]);
    expect(play.shots).toMatchObject([{ camera: { move: 'static' } }]);
  });

  it('lets the dog run and bark at the same time', async () => {
    const play = await film('A dog runs across a snowy field toward the camera, barking.');
    expect(play.setting.kind).toBe('snow-field');
    expect(play.look.season).toBe('winter');
    expect(beatsOf(play)).toMatchObject([
      { who: 'dog', action: 'run', start: 0, seconds: 4, direction: 'toward-camera' },
      { who: 'dog', action: 'bark', start: 0, seconds: 4 },
    ]);
  });

  it('flashes the lightning behind the ship', async () => {
    const play = await film('A sailing ship crosses a stormy sea at night while lightning flashes behind it.');
    expect(play.cast).toMatchObject([{ id: 'sailing-ship', kind: 'sailing-ship' }]);
    expect(play.setting).toMatchObject({ kind: 'sea', features: [{ kind: 'lightning' }] });
    expect(play.look).toMatchObject({ timeOfDay: 'night', weather: 'storm' });
    expect(play.relations).toContainEqual({ subject: 'lightning', relation: 'behind', object: 'sailing-ship' });
    expect(beatsOf(play)).toMatchObject([
      { action: 'cross', target: 'sea' },
      { who: 'lightning', action: 'lightning', start: 0 },
    ]);
  });

  it('drives the taxi past from left to right in the rain', async () => {
    const play = await film('Rain falls on a neon-lit city street as a yellow taxi drives past from left to right.');
    expect(play.look).toMatchObject({ timeOfDay: 'night', weather: 'rain' });
    expect(play.setting.kind).toBe('city-street');
    expect(play.setting.features.map(({ kind }) => kind)).toContain('neon-sign');
    expect(beatsOf(play)).toMatchObject([
      { who: 'rain', action: 'rain' },
      { who: 'taxi', action: 'pass-by', verb: 'drive', from: 'left', to: 'right', direction: 'right' },
    ]);
    expect(play.sound.ambience).toEqual(expect.arrayContaining(['city', 'rain']));
  });

  it('counts the balloons and pans slowly to the right', async () => {
    const play = await film('Three red balloons rise slowly above a green meadow at sunrise, slow pan right.');
    expect(play.cast).toMatchObject([{ kind: 'balloon', count: 3, traits: { colourWord: 'red' } }]);
    expect(play.setting).toMatchObject({ kind: 'meadow', traits: { colourWord: 'green' } });
    expect(play.look.timeOfDay).toBe('sunrise');
    expect(beatsOf(play)).toMatchObject([{ action: 'rise', direction: 'up', manner: 'slowly' }]);
    expect(play.shots[0]?.camera).toMatchObject({ move: 'pan-right', speed: 'slow' });
  });

  it('lets the woman in the blue coat walk, stop, wave and speak, one after another', async () => {
    const play = await film(
      'A woman in a blue coat walks along a beach at sunset, then stops and waves at the camera. She says: "Hello, world!"',
    );
    expect(play.cast).toMatchObject([{ id: 'woman', kind: 'woman', wears: [{ noun: 'coat', colour: '#1f4fc4', colourWord: 'blue' }] }]);
    expect(play.setting.kind).toBe('beach');
    const beats = beatsOf(play);
    expect(beats.map(({ action }) => action)).toEqual(['walk', 'stop', 'wave', 'speak']);
    for (const [index, beat] of beats.slice(1).entries()) expect(beat.start).toBeGreaterThanOrEqual(end(beats[index]!) - 0.002);
    expect(beats[3]).toMatchObject({ who: 'woman', line: 'Hello, world!', voice: 'woman' });
    expect(beats[3]!.seconds).toBeGreaterThan(1.4);
  });
});

describe('changed words change the film', () => {
  it.each([
    [
      'Five green balloons rise quickly above a desert at dusk, fast tilt up.',
      { kind: 'balloon', count: 5, traits: { colourWord: 'green' } },
      'desert',
      'dusk',
    ],
    ['Two black dogs run through a forest at night.', { kind: 'dog', count: 2, traits: { colourWord: 'black' } }, 'forest', 'night'],
    [
      'An orange basketball rolls across a city street in the morning.',
      { kind: 'basketball', count: 1, traits: { colourWord: 'orange' } },
      'city-street',
      'morning',
    ],
    ['Several white sheep walk over a green hill at noon.', { kind: 'sheep', count: 4, traits: { colourWord: 'white' } }, 'meadow', 'noon'],
  ])('%s', async (prompt, member, setting, time) => {
    const play = await film(prompt);
    expect(play.cast[0]).toMatchObject(member);
    expect(play.setting.kind).toBe(setting);
    expect(play.look.timeOfDay).toBe(time);
  });

  it.each([
    ['A red car drives past from right to left.', 'left'],
    ['A red car drives past from left to right.', 'right'],
    ['A horse gallops away from the camera.', 'away-from-camera'],
    ['A horse gallops towards the viewer.', 'toward-camera'],
    ['A seagull flies upwards.', 'up'],
    ['A ball rolls to the left.', 'left'],
    ['A drone drifts rightwards in the sky.', 'right'],
  ])('%s', async (prompt, direction) => {
    expect(beatsOf(await film(prompt))[0]?.direction).toBe(direction);
  });

  it.each([
    ['A cat sits to the left of a house.', 'left-of'],
    ['A bird flies over a lighthouse.', 'above'],
    ['A fox sleeps under a tree.', 'under'],
    ['A boy stands behind a lamp.', 'behind'],
    ['A ball lies in front of a dog.', 'in-front-of'],
  ])('%s', async (prompt, relation) => {
    expect((await film(prompt)).relations.map((item) => item.relation)).toContain(relation);
  });

  it('keeps colours with their owners', async () => {
    const play = await film('A girl in a yellow raincoat chases a red balloon past a white house.');
    expect(play.cast).toMatchObject([
      { kind: 'girl', wears: [{ noun: 'raincoat', colourWord: 'yellow' }] },
      { kind: 'balloon', traits: { colourWord: 'red' } },
    ]);
    expect(play.setting.features).toMatchObject([{ kind: 'house', traits: { colourWord: 'white' } }]);
  });

  it('turns a trait from one value to another', async () => {
    const [beat] = beatsOf(await film('A green leaf turns red.'));
    expect(beat?.change).toEqual({ trait: 'colour', from: '#2f9e3f', to: '#d0201e' });
  });

  it('cuts where the prompt cuts and says who speaks', async () => {
    const play = await film(
      'Shot 1: A lighthouse stands on a cliff at dusk. Shot 2: Close-up of an old fisherman. He says "The storm is coming." Cut to a wide shot of a boat on a stormy sea.',
      8,
    );
    expect(play.shots.map(({ camera }) => [camera.size, camera.subject])).toEqual([
      ['wide', 'lighthouse'],
      ['close-up', 'fisherman'],
      ['wide', 'boat'],
    ]);
    expect(play.shots.at(-1)).toMatchObject({ transition: 'cut' });
    expect(beatsOf(play).find(({ line }) => line !== undefined)).toMatchObject({
      who: 'fisherman',
      line: 'The storm is coming.',
      voice: 'man',
    });
    expect(play.shots.reduce((sum, shot) => sum + shot.seconds, 0)).toBeCloseTo(8, 2);
  });

  it('puts words on signs, not into mouths', async () => {
    const play = await film('A neon sign that reads "OPEN" flickers in the rain.');
    expect(play.text).toEqual([{ words: 'OPEN', where: 'neon-sign' }]);
    expect(beatsOf(play).every(({ line }) => line === undefined)).toBe(true);
  });

  it('is honest about what it cannot build', async () => {
    const play = await film('A periscope dances on a beach.');
    expect(play.cast).toMatchObject([{ noun: 'periscope', match: 'substitute' }]);
    expect(play.notes.map(({ words }) => words)).toContain('A periscope');
  });
});

describe('any prompt', () => {
  it('gives the same screenplay for the same request', async () => {
    const prompt = 'A wolf howls at the moon while snow falls.';
    expect(JSON.stringify(await film(prompt))).toBe(JSON.stringify(await film(prompt)));
  });

  it.each(['', '  \n ', 'a '.repeat(longestPrompt)])('refuses an empty or endless prompt in a sentence', async (prompt) => {
    await expect(film(prompt)).rejects.toSatisfy((error) => isOnereelError(error) && error.code === 'invalid_request');
  });

  it('gives a valid screenplay or a clear error for any string', async () => {
    const words = fc.constantFrom(
      'a',
      'the',
      'dog',
      'red',
      'runs',
      'and',
      'then',
      ',',
      '.',
      '"',
      "'s",
      'while',
      'with',
      'its',
      'of',
      'on',
      'camera',
      'from',
      'left',
      'to',
      'says',
      ':',
      'shot',
      '1',
      'is',
      'that',
      'two',
      'pan',
      'not',
      'it',
      'tallest',
    );
    const sentences = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }), sentences),
        fc.integer({ min: 0, max: 4294967295 }),
        async (prompt, seed) => {
          try {
            const play = await direct(prompt, { seed, seconds: 4 });
            expect(readScreenplay(JSON.parse(JSON.stringify(play)))).toEqual(play);
            for (const shot of play.shots)
              for (const beat of shot.beats) expect(end(beat)).toBeLessThanOrEqual(shot.start + shot.seconds + 0.002);
          } catch (error) {
            if (!isOnereelError(error)) throw error;
            expect(error.code).toBe('invalid_request');
          }
        },
      ),
      { numRuns: 300, seed: 20 },
    );
  });
});
