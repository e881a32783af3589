import type { Screenplay } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import { direct } from './direct.ts';

const film = (prompt: string): Promise<Screenplay> => direct(prompt, { seed: 1, seconds: 4 });
const deedsOf = ({ shots }: Screenplay): string[] => shots.flatMap((shot) => shot.beats.map(({ who, verb }) => `${who} ${verb}`));
const castOf = ({ cast }: Screenplay): string[] => cast.map(({ noun, count }) => (count > 1 ? `${count} ${noun}` : noun));

describe('places', () => {
  it.each([
    ['A couple dances on a rooftop.', 'rooftop', 'exact'],
    ['An explorer walks through ancient ruins.', 'ruins', 'exact'],
    ['A rover rolls across the surface of mars.', 'mars', 'exact'],
    ['A castaway waves from a desert island.', 'island', 'exact'],
    ['A girl skates on ice.', 'frozen-lake', 'broader'],
    ['A taxi drives through New York.', 'city-street', 'broader'],
    ['The aurora glows above the snowy mountains.', 'mountains', 'broader'],
    ['Water flows from the tap into the sink.', 'kitchen', 'exact'],
    ['On the counter are a frozen fish and a lemon.', 'kitchen', 'exact'],
    ['A cat knocks a glass off a table.', 'living-room', 'exact'],
    ['A woman sings on a small stage.', 'theatre-stage', 'exact'],
    ['Cars are parked at a dealership.', 'parking-lot', 'broader'],
  ])('%s', async (prompt, kind, match) => expect((await film(prompt)).setting).toMatchObject({ kind, match }));

  it('lets it snow where the snow is heavy, and stars shine at night', async () => {
    expect((await film('A man walks down a street in heavy snow.')).look.weather).toBe('snow');
    expect((await film('Stars twinkle above a cabin.')).look.timeOfDay).toBe('night');
    expect((await film('A man works in an office at 2 a.m., tired.')).look.timeOfDay).toBe('night');
  });
});

describe('who and what is there', () => {
  it.each([
    ['A wine glass breaks on the floor.', ['wine glass']],
    ['Two sheets of paper fall from a desk.', ['2 paper', 'desk']],
    ['A fat cat sleeps on a sofa.', ['cat', 'sofa']],
    ['A row of dominoes falls over.', ['domino']],
    ['One black and one white cat play.', ['black cat', 'cat']],
    ['Two birds sit on a rock, one flies away.', ['bird', 'bird']],
    ['An old woman feeding ducks bread.', ['old woman', '3 duck', 'bread']],
    ['A family of ducks crosses the road.', ['4 duck']],
    ['A waiter drops a tray of glasses. They shatter.', ['waiter', 'tray', '3 glass']],
    ['A vintage red car drives along a road.', ['car']],
    ['A woman writes a letter with a fountain pen.', ['woman', 'letter']],
  ])('%s', async (prompt, cast) => expect(castOf(await film(prompt)).sort()).toEqual([...cast].sort()));

  it('takes a siren that wails for no mermaid', async () => {
    expect(castOf(await film('A police car races by, sirens wailing.'))).toEqual(['police car']);
    expect(castOf(await film('A siren sings on a rock in the sea.'))).toContain('siren');
  });

  it('puts nobody into what is poured into, or on what is pushed', async () => {
    expect((await film('A scientist pours blue liquid into a flask.')).relations).not.toContainEqual(
      expect.objectContaining({ subject: 'scientist' }),
    );
    const { relations } = await film('A nurse pushes an old man in a wheelchair.');
    expect(relations.map(({ subject }) => subject)).toEqual(['old-man']);
  });
});

describe('what they do', () => {
  it.each([
    ['Three kittens sit in a basket, the grey one falls asleep.', 'kitten-2 sleep'],
    ['A knight kneels before a queen. She taps his shoulder.', 'queen tap'],
    ['A boy throws a paper plane from a balcony; it glides over the city.', 'paper-plane glide'],
    ['A dog and a cat sleep next to each other.', 'cat sleep'],
    ['A monk sweeps leaves in a garden.', 'monk sweep'],
    ['Two boxers fight, one gets knocked down.', 'boxer-2 knock'],
    ['Two friends sit on a bench. One yawns and the other laughs.', 'friend laugh'],
    ['A woman in red runs through a park.', 'woman run'],
    ['A gymnast does a backflip, the judges clap.', 'judge clap'],
    ['One red and one blue car race through a tunnel.', 'car-2 race'],
  ])('%s', async (prompt, deed) => expect(deedsOf(await film(prompt))).toContain(deed));

  it('has one of two birds sit first and fly then, the other stay', async () => {
    const beats = (await film('Two birds sit on a branch, one flies away.')).shots[0]!.beats;
    expect(beats.find(({ verb }) => verb === 'fly')).toMatchObject({ who: 'bird-2', start: 2 });
    expect(beats.filter(({ who }) => who === 'bird')).toMatchObject([{ verb: 'sit' }]);
  });

  it('lets somebody get out of a car on foot, and a bell swing', async () => {
    const [beat] = (await film('A woman gets out of the car.')).shots[0]!.beats;
    expect(beat).toMatchObject({ action: 'walk', verb: 'get', from: { relation: 'in', object: 'car' } });
    expect((await film('The bell rings.')).shots[0]!.beats[0]).toMatchObject({ action: 'sway' });
  });

  it('has a glass break once, and no glass before it breaks', async () => {
    const { sound } = await film('A glass falls off the table, then shatters with a loud crash.');
    expect(sound.effects.filter(({ kind }) => kind === 'glass')).toHaveLength(1);
  });
});

describe('what is said', () => {
  it.each(['A potter shapes a bowl while the potter remarks: what a lovely shape', 'The potter remarks "what a lovely shape"'])(
    '%s',
    async (prompt) => {
      const { shots, text } = await film(prompt);
      expect(shots.flatMap(({ beats }) => beats.map(({ line }) => line)).filter(Boolean)).toEqual(['what a lovely shape']);
      expect(text).toEqual([]);
    },
  );
});
