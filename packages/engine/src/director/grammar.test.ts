import { describe, expect, it } from 'vitest';
import { direct } from './direct.ts';

const film = (prompt: string, seconds = 6) => direct(prompt, { seed: 2, seconds });

/** Who does what, in the order of the film: `dog bark`, `cat chase dog`. */
async function deedsOf(prompt: string): Promise<string[]> {
  const play = await film(prompt);
  const name = (id: string | undefined): string => (id === undefined ? '' : ` ${play.cast.find((member) => member.id === id)?.noun ?? id}`);
  return play.shots
    .flatMap((shot) => shot.beats)
    .filter((beat) => beat.verb !== 'be')
    .map((beat) => `${name(beat.who).trim()} ${beat.verb}${name(beat.target)}`);
}

describe('verbs that look like nouns', () => {
  it.each([
    ['A glass of milk falls off the table and shatters', ['glass fall table', 'glass shatter']],
    ['A waiter carrying a tray of glasses trips and falls', ['waiter carry tray', 'waiter trip', 'waiter fall']],
    ['A horse and a cow graze beside a fence', ['horse graze fence', 'cow graze fence']],
    ['A crowd of protesters holding signs marches down the avenue', ['protester hold placard', 'protester march avenue']],
    ['A siren wails while cars honk', ['siren wail', 'car honk']],
    ['A mechanic repairs a motorcycle', ['mechanic repair motorcycle']],
    ['A child smiles, everybody claps', ['child smile', 'everybody clap']],
    ['A blacksmith hammers a sword, sparks flying everywhere', ['blacksmith hammer sword', 'spark fly']],
    ['An elephant rolls down a hill, chased by three angry bees', ['elephant roll hill', 'bee chase elephant']],
  ])('%s', async (prompt, deeds) => expect(await deedsOf(prompt)).toEqual(deeds));
});

describe('who is meant', () => {
  it.each([
    ['A woman takes an apple from a basket and gives it to a boy', ['woman take apple', 'woman give apple']],
    ['A cat knocks a vase off a shelf and it shatters', ['cat knock vase', 'vase shatter']],
    ['A sheep jumps over a fence, followed by another sheep', ['sheep jump fence', 'sheep follow sheep']],
    ['A butterfly lands on a girl and she giggles', ['butterfly land girl', 'girl giggle']],
    ['A rabbit magician waves', ['rabbit wave']],
    ['A dog trainer waves', ['dog trainer wave']],
    ['Typing on a keyboard', ['person type keyboard']],
  ])('%s', async (prompt, deeds) => expect(await deedsOf(prompt)).toEqual(deeds));

  it('keeps clothes and colours with their owners', async () => {
    const play = await film('A man wearing a blue shirt hands a red rose to a woman wearing a yellow dress.');
    expect(play.cast).toMatchObject([
      { noun: 'man', wears: [{ noun: 'shirt', colourWord: 'blue' }] },
      { noun: 'rose', traits: { colourWord: 'red' } },
      { noun: 'woman', wears: [{ noun: 'dress', colourWord: 'yellow' }] },
    ]);
    const girl = await film('A woman in a red hat and a blue scarf smiles.');
    expect(girl.cast).toMatchObject([{ noun: 'woman', wears: [{ noun: 'hat' }, { noun: 'scarf' }] }]);
  });
});

describe('what is not there', () => {
  it.each([
    ['No people, just an empty beach', ['people']],
    ['A man without shoes walks across sand', ['shoe']],
    ['A woman who is not wearing a hat waves', ['hat']],
  ])('%s', async (prompt, absent) => {
    const play = await film(prompt);
    const there = play.cast.flatMap(({ noun, wears }) => [
      noun,
      ...(wears ?? []).map((thing) => (typeof thing === 'string' ? thing : thing.noun)),
    ]);
    for (const noun of absent) expect(there).not.toContain(noun);
  });

  it('takes no weather from a negation', async () =>
    expect((await film('There are no clouds in the sky over the desert.')).look.weather).toBe('clear'));
});

describe('prompts as people write them', () => {
  it('reads capitals, badges and telegraphic words', async () => {
    const play = await film('DOG RUNNING ON BEACH SUNSET 4K CINEMATIC');
    expect(play).toMatchObject({ setting: { kind: 'beach' }, look: { timeOfDay: 'sunset' } });
    expect(play.cast[0]).toMatchObject({ noun: 'dog' });
  });

  it('reads slips of the pen', async () => {
    const play = await film('a horsse gallopping thruogh a feild');
    expect(play).toMatchObject({ setting: { noun: 'field' }, cast: [{ noun: 'horse' }] });
  });

  it('reads lists and several paragraphs', async () => {
    const play = await film('- a red car\n- a white house\n\nThe car drives past the house.\n\nIt rains.');
    expect(play.cast).toMatchObject([{ noun: 'car', traits: { colourWord: 'red' } }]);
    expect(play.shots[0]!.beats).toContainEqual(expect.objectContaining({ who: 'car', action: 'pass-by' }));
  });

  it.each([
    ['Ein Hund läuft über eine Wiese und bellt.', 'German'],
    ['Un chat noir dort sur un canapé rouge', 'French'],
    ['一只猫在沙发上睡觉', 'Chinese'],
  ])('says that it reads only English: %s', async (prompt, language) => {
    const play = await film(prompt);
    expect(play.notes[0]!.note).toContain(language);
    expect(play.cast.every(({ match }) => match !== 'substitute')).toBe(true);
  });

  it('reads who says what before and after the words', async () => {
    const play = await film('"Hello", said the parrot. The pirate replies: "Go away."');
    expect(play.shots[0]!.beats.filter(({ line }) => line !== undefined)).toMatchObject([
      { who: 'parrot', line: 'Hello' },
      { who: 'pirate', line: 'Go away.' },
    ]);
  });
});

describe('craft', () => {
  it('names sounds, and says which the picture makes by itself', async () => {
    const { effects } = (await film('A woman walks through deep snow while a phone rings.')).sound;
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'footsteps', who: 'woman' }));
    expect(effects.find(({ noun }) => noun.includes('phone'))).not.toHaveProperty('who');
  });

  it('tells lying snow from falling snow, and keeps a mood in its own word', async () => {
    expect((await film('A sled on a snowy hill.')).look.weather).toBe('snowy');
    expect((await film('A sled in falling snow.')).look.weather).toBe('snow');
    expect((await film('A tranquil meadow.')).look.mood).toBe('tranquil');
  });

  it('fills repetitions, feelings and palettes', async () => {
    const play = await film('A clown jumps three times with joy, in shades of pink and blue.');
    expect(play.shots[0]!.beats[0]).toMatchObject({ verb: 'jump', repeat: 3, emotion: 'joyful' });
    expect(play.look.palette).toHaveLength(2);
  });

  it('follows the camera through the clauses of a sentence', async () => {
    const play = await film('The camera starts low, then slowly rises, following the fox through the forest.');
    expect(play.shots[0]!.camera.move).toContain('tracking');
  });

  it('gives places to trades and landmarks to names', async () => {
    expect((await film('A surgeon works.')).setting.noun).toBe('hospital');
    expect((await film('A camel sleeps.')).setting.kind).toBe('desert');
    expect((await film('Mount Fuji at dawn.')).setting.noun).toContain('mount fuji');
  });
});
