import type { Screenplay } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import { direct } from './direct.ts';

const film = (prompt: string): Promise<Screenplay> => direct(prompt, { seed: 1, seconds: 4 });
const beatsOf = ({ shots }: Screenplay) => shots.flatMap((shot) => shot.beats);
const nounsOf = ({ cast }: Screenplay): string[] => cast.map(({ noun }) => noun);

describe('words that are near to others', () => {
  it('leaves a black coat a coat and a white beard a beard', async () => {
    const play = await film('A woman in a long black coat walks past an old wizard with a white beard.');
    expect(nounsOf(play)).toEqual(['woman', 'wizard']);
    expect(play.cast[0]!.wears).toMatchObject([{ noun: 'coat', match: 'exact', colourWord: 'black' }]);
    expect(play.cast[1]!.traits['parts']).toMatchObject([{ noun: 'beard', colourWord: 'white' }]);
  });

  it('knows a teddy bear, a garbage can, a hot dog stand and a wooden spoon', async () => {
    expect((await film('a teddy bear')).cast).toMatchObject([{ kind: 'teddy-bear', match: 'exact' }]);
    expect((await film('A cat jumps onto a garbage can.')).cast[1]).toMatchObject({ noun: 'garbage can', match: 'exact' });
    expect(nounsOf(await film('a hot dog stand in New York, steam rising'))).toEqual(['hot dog stand']);
    expect((await film('a wooden spoon on a table')).cast[0]).not.toMatchObject({ kind: 'trophy' });
  });

  it('gives a herd its animals, and an elephant a baby of its own kind', async () => {
    const herd = await film('A horse runs to join a herd of its kind.');
    expect(herd.cast).toMatchObject([
      { noun: 'horse', kind: 'horse' },
      { noun: 'herd', kind: 'horse', count: 6 },
    ]);
    expect((await film('An elephant sprays water over its baby.')).cast[1]).toMatchObject({ noun: 'baby', kind: 'baby-elephant' });
    expect((await film('A wolf pack runs through the snow.')).cast).toMatchObject([{ kind: 'wolf', count: 5 }]);
  });

  it('never casts what is only heard, reflected or another place', async () => {
    const play = await film('A hooded figure walks down an alley in the rain. Sound of distant sirens. Reflections of neon signs.');
    expect(nounsOf(play)).not.toContain('siren');
    expect(nounsOf(play)).not.toContain('reflection');
    const train = await film('A train emerges from a tunnel and crosses a bridge over a deep valley.');
    expect(nounsOf(train)).not.toContain('valley');
    expect(beatsOf(train)[0]).toMatchObject({ action: 'drive', from: { relation: 'in', object: 'tunnel' } });
  });
});

describe('who does it', () => {
  it.each([
    ['A lighthouse on a cliff, huge waves crashing below.', ['wave crash']],
    ['Small colorful fish swim around a sea turtle.', ['fish swim']],
    ['Three penguins slide down a hill, the last one falls over.', ['penguin slide', 'penguin-2 slide', 'penguin-2 fall']],
    ['Three goats stand on a roof, one of them bleats.', ['goat stand', 'goat-2 stand', 'goat-2 bleat']],
    ['A hummingbird hovers in front of a flower and drinks nectar.', ['hummingbird hover', 'hummingbird drink']],
    ['A bee lands on a man’s nose. He sneezes.', ['bee land', 'man sneeze']],
    ['A deer hears a twig snap, raises its head and runs off.', ['deer hear', 'twig snap', 'deer raise', 'deer run']],
    ['A red apple turns green, then yellow.', ['apple turn', 'apple turn']],
    ['A girl opens a box and golden light shines on her face.', ['girl open', 'light shine']],
  ])('%s', async (prompt, deeds) => expect(beatsOf(await film(prompt)).map(({ who, verb }) => `${who} ${verb}`)).toEqual(deeds));

  it('begins at once what is told in the first sentence', async () => {
    for (const beat of beatsOf(await film('A girl on a bicycle rides along the beach.'))) expect(beat.start).toBe(0);
  });

  it('hears robots speak, and reads dialogue as scripts have it', async () => {
    expect(beatsOf(await film('The robot says "Hello there" and waves.'))[0]).toMatchObject({ who: 'robot', line: 'Hello there' });
    const lines = beatsOf(await film('Man: "Where have you been?" Woman: I was at the market.'));
    expect(lines).toMatchObject([
      { who: 'man', line: 'Where have you been?' },
      { who: 'woman', line: 'I was at the market.' },
    ]);
    expect(lines[1]!.start).toBeGreaterThan(0);
    expect((await film('A sign says "Open".')).text).toMatchObject([{ words: 'Open' }]);
  });
});

describe('what is held, worn, ridden and filled', () => {
  it('puts tools into the hands with all that is said of them', async () => {
    const play = await film('Two knights fight with long silver swords on a bridge.');
    expect(play.cast).toMatchObject([{ noun: 'knight', holds: [{ noun: 'sword', colourWord: 'silver', traits: { size: 'long' } }] }]);
    expect((await film('A woman walks in the rain with a red umbrella.')).cast[0]!.holds).toMatchObject([
      { noun: 'umbrella', colourWord: 'red' },
    ]);
    expect((await film('A bird builds a nest from twigs.')).cast[0]!.holds).toMatchObject([{ noun: 'twig' }]);
  });

  it('seats riders on what they ride, and rows boats', async () => {
    const biker = await film('A motorcyclist speeds down a desert highway.');
    expect(biker.cast[1]).toMatchObject({ noun: 'motorcycle' });
    expect(biker.relations).toContainEqual({ subject: 'motorcyclist', relation: 'on', object: 'motorcycle' });
    expect(beatsOf(biker)).toMatchObject([{ action: 'ride', verb: 'speed', target: 'motorcycle' }]);
    expect(beatsOf(await film('A woman rows across a lake.'))).toMatchObject([{ action: 'row', match: 'exact', target: 'boat' }]);
    expect(nounsOf(await film('A cyclist stands next to her bike.'))).toEqual(['cyclist', 'bike']);
  });

  it('lets the glass fall and not the milk', async () => {
    const play = await film('A glass of milk falls off a table.');
    expect(play.relations).toContainEqual({ subject: 'milk', relation: 'in', object: 'glass' });
    expect(beatsOf(play)).toMatchObject([{ who: 'glass', action: 'fall', from: { relation: 'on', object: 'table' } }]);
  });
});

describe('where a journey begins', () => {
  it('puts the heron among the reeds until it takes off', async () => {
    const play = await film('An old man rows a boat across a lake, then a heron takes off from the reeds.');
    expect(play.relations).toContainEqual({ subject: 'heron', relation: 'in', object: 'reed', when: 'start' });
    const heron = beatsOf(play).find(({ who }) => who === 'heron')!;
    expect(heron).toMatchObject({ action: 'rise', start: 2, from: { relation: 'in', object: 'reed' } });
  });

  it.each([
    ['A frog leaps off a lily pad into the pond.', { subject: 'frog', relation: 'on', object: 'lily-pad', when: 'start' }],
    ['A cat comes out from behind a box.', { subject: 'cat', relation: 'behind', object: 'box', when: 'start' }],
    ['A mouse runs out of a box.', { subject: 'mouse', relation: 'in', object: 'box', when: 'start' }],
  ])('%s', async (prompt, relation) => expect((await film(prompt)).relations).toContainEqual(relation));
});

describe('a game', () => {
  it('is played by two teams with a ball where it belongs', async () => {
    const play = await film('The match begins. Team A serves and Team B blocks. In the last set Team A wins with a smash.');
    expect(play.setting.noun).toBe('volleyball court');
    expect(play.cast).toMatchObject([
      { noun: 'player', count: 3, traits: { colourWord: 'red' } },
      { noun: 'player', count: 3, traits: { colourWord: 'blue' } },
      { noun: 'volleyball', match: 'exact' },
      { noun: 'net' },
    ]);
    expect(beatsOf(play).map(({ verb }) => verb)).toEqual(expect.arrayContaining(['serve', 'jump', 'win']));
  });
});
