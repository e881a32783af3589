import { Texture, Vector3 as Three } from 'three/webgpu';
import { beforeAll, describe, expect, it } from 'vitest';
import { readScreenplay, type Screenplay } from '@onereel/spec';
import { createChance } from '../chance/chance.ts';
import { manifest } from '../manifest/manifest.ts';
import { block } from './blocking/block.ts';
import { castHeldThings } from './blocking/riding/borne.ts';
import { dealOutRiding } from './blocking/riding/riding.ts';
import { castMember } from './cast/casting.ts';
import { contactCues } from './cues/contacts.ts';
import { HandOver, type Placed } from './hand-over.ts';
import { LightRig } from './light/light-rig.ts';
import { Matter } from './matter/matter.ts';
import { setFamilies } from './set/families.ts';

interface Told {
  readonly cast: readonly { readonly id: string; readonly kind: string; readonly count?: number }[];
  readonly beats: readonly {
    readonly who: string;
    readonly action: string;
    readonly target?: string;
    readonly to?: { readonly relation: string; readonly object: string };
    readonly start?: number;
    readonly seconds?: number;
  }[];
  readonly relations?: Screenplay['relations'];
}

async function played({ cast, beats, relations = [] }: Told) {
  const screenplay = castHeldThings(
    dealOutRiding(
      readScreenplay({
        version: 1,
        title: 'hands',
        prompt: 'hands',
        seed: 5,
        seconds: 4,
        look: { style: 'cinematic', timeOfDay: 'day', weather: 'clear', season: 'summer', mood: 'neutral' },
        setting: { noun: 'studio', kind: 'studio', match: 'exact', features: [] },
        cast: cast.map((one) => ({ noun: one.kind, match: 'exact', count: 1, traits: {}, ...one })),
        relations,
        shots: [{ start: 0, seconds: 4, camera: {}, beats: beats.map((beat) => ({ start: 0, seconds: 4, verb: beat.action, ...beat })) }],
        sound: { ambience: [], effects: [], music: null },
        text: [],
        notes: [],
      }),
    ),
  );
  const chance = createChance(screenplay.seed);
  const players = await Promise.all(screenplay.cast.map((member, index) => castMember(member, index, chance, [])));
  const studio = manifest.settings.find((row) => row.kind === 'studio')!;
  const plan = (await setFamilies.get('studio')!()).plan({
    kind: studio,
    setting: screenplay.setting,
    look: screenplay.look,
    chance: chance.spawn('set'),
    seconds: 4,
  });
  const { actors } = block({ screenplay, plan, players, dialogue: [], aspect: 16 / 9, chance: chance.spawn('blocking') });
  const matter = new Matter(new LightRig(new Texture()));
  const placed: Placed[] = actors.map((actor) => {
    const player = players.find(({ member }) => member.id === actor.member.id)!;
    return { actor, body: player.family.build(player.parameters, matter) };
  });
  const named = (name: string): Placed => placed.find(({ actor }) => actor.name === name)!;
  return { actors, plan, named, stage: new HandOver(placed) };
}

type Played = Awaited<ReturnType<typeof played>>;

/** Metres between the middle of a hand's grip and the point of the thing that it holds. */
function slip({ named }: Played, who: string, what: string): number {
  const [person, thing] = [named(who), named(what)];
  const holding = thing.actor.bonds!.held[0]!;
  for (const { body } of [person, thing]) body.object.updateMatrixWorld(true);
  const hand = new Three(...person.body.mount!(holding.where as 'left' | 'right' | 'both' | 'chest', holding.grip.round).at).applyMatrix4(
    person.body.object.matrixWorld,
  );
  return hand.distanceTo(new Three(...holding.grip.at).applyMatrix4(thing.body.object.matrixWorld));
}

const place = ({ named }: Played, name: string): Three => named(name).body.object.position.clone();

describe('a thing that is picked up', () => {
  let film: Played;
  beforeAll(async () => {
    film = await played({
      cast: [
        { id: 'woman', kind: 'woman' },
        { id: 'apple', kind: 'tennis-ball' },
      ],
      beats: [{ who: 'woman', action: 'pick-up', target: 'apple' }],
    });
  });

  it('is where the hand is when it closes around it', () => {
    const { from } = film.named('apple').actor.bonds!.held[0]!;
    film.stage.at(from - 1e-4);
    expect(slip(film, 'woman', 'apple')).toBeLessThan(0.02);
    const before = place(film, 'apple');
    film.stage.at(from + 1e-4);
    expect(place(film, 'apple').distanceTo(before)).toBeLessThan(0.025);
  });

  it('stays in the hand, and lies still before', () => {
    const { from } = film.named('apple').actor.bonds!.held[0]!;
    film.stage.at(0);
    const rest = place(film, 'apple');
    film.stage.at(from * 0.6);
    expect(place(film, 'apple').distanceTo(rest)).toBeLessThan(1e-6);
    for (const at of [from + 0.1, from + 0.6, 3, 3.9]) {
      film.stage.at(at);
      expect(slip(film, 'woman', 'apple')).toBeLessThan(1e-4);
    }
    expect(place(film, 'apple').y).toBeGreaterThan(rest.y + 0.6);
  });

  it('is where it is at a moment, whatever was looked at before', () => {
    const there = [0.3, 1.4, 2.2, 3.7].map((at) => (film.stage.at(at), place(film, 'apple').toArray()));
    const back = [3.7, 2.2, 1.4, 0.3].map((at) => (film.stage.at(at), place(film, 'apple').toArray()));
    expect(back.reverse()).toEqual(there);
  });
});

describe('what a number of people hold', () => {
  it('is in the hand of each, beside the body where it is long', async () => {
    const film = await played({ cast: [{ id: 'knights', kind: 'knight', count: 2 }], beats: [] });
    film.stage.at(1);
    const knights = film.actors.filter(({ member }) => member.id === 'knights');
    const swords = film.actors.filter(({ member }) => member.noun === 'sword');
    expect(swords.map(({ bonds }) => bonds!.held[0]?.carrier)).toEqual(knights.map(({ name }) => name));
    for (const [number, sword] of swords.entries()) {
      expect(slip(film, knights[number]!.name, sword.name)).toBeLessThan(1e-4);
      const off = place(film, sword.name).sub(place(film, knights[number]!.name));
      expect(Math.hypot(off.x, off.z)).toBeGreaterThan(0.22);
    }
  });
});

describe('a ball that is thrown', () => {
  it('leaves the hand where the hand is, comes down and stays down, in any order', async () => {
    const film = await played({
      cast: [
        { id: 'man', kind: 'man' },
        { id: 'ball', kind: 'tennis-ball' },
      ],
      beats: [{ who: 'man', action: 'throw', target: 'ball' }],
    });
    const [flight] = film.named('ball').actor.bonds!.flights;
    film.stage.at(flight!.to + 0.2);
    const end = place(film, 'ball');
    film.stage.at(flight!.from + 1e-3);
    const off = place(film, 'ball');
    film.stage.at(flight!.from - 1e-3);
    expect(off.distanceTo(place(film, 'ball'))).toBeLessThan(0.06);
    expect(end.y).toBeLessThan(0.1);
    expect(end.distanceTo(off)).toBeGreaterThan(2);
    film.stage.at(flight!.from + 1e-3);
    expect(place(film, 'ball').distanceTo(off)).toBeLessThan(1e-9);
  });
});

describe('somebody on a seat', () => {
  it('rides along: the bottom on the back, all the way', async () => {
    const film = await played({
      cast: [
        { id: 'man', kind: 'man' },
        { id: 'horse', kind: 'horse' },
      ],
      beats: [{ who: 'man', action: 'ride', target: 'horse' }],
    });
    const gaps = [0.5, 1.7, 3.5].map((at) => {
      film.stage.at(at);
      const [man, horse] = [place(film, 'man'), place(film, 'horse')];
      return man.sub(horse).length();
    });
    expect(Math.max(...gaps)).toBeLessThan(0.6);
    film.stage.at(0.2);
    const before = place(film, 'man');
    film.stage.at(3.8);
    expect(place(film, 'man').distanceTo(before)).toBeGreaterThan(1);
    const steps = contactCues(film.actors, film.plan).filter((cue) => cue.who === 'man' && cue.kind === 'footstep');
    expect(steps).toEqual([]);
  });
});

describe('the sounds of hands', () => {
  it('come when the pose is there', async () => {
    const film = await played({ cast: [{ id: 'man', kind: 'man' }], beats: [{ who: 'man', action: 'clap' }] });
    const claps = contactCues(film.actors, film.plan).filter((cue) => cue.kind === 'clap');
    expect(claps.length).toBe(8);
    const apart = (at: number): number => {
      film.stage.at(at);
      const { body } = film.named('man');
      return new Three(...body.anchor('right-hand')).distanceTo(new Three(...body.anchor('left-hand')));
    };
    for (const { at } of claps.slice(1, 6)) {
      expect(apart(at)).toBeLessThan(apart(at - 0.06));
      expect(apart(at)).toBeLessThan(apart(at + 0.06));
    }
  });
});

describe('a thing that is given', () => {
  it('goes from the one hand to the other where they meet', async () => {
    const film = await played({
      cast: [
        { id: 'boy', kind: 'boy' },
        { id: 'ball', kind: 'tennis-ball' },
        { id: 'girl', kind: 'girl' },
      ],
      beats: [
        { who: 'boy', action: 'give', target: 'ball', to: { relation: 'to', object: 'girl' } },
        { who: 'girl', action: 'give' },
      ],
    });
    const [first, second] = film.named('ball').actor.bonds!.held;
    expect([first!.carrier, second!.carrier]).toEqual(['boy', 'girl']);
    expect(second!.from).toBe(first!.to);
    film.stage.at(first!.to - 1e-3);
    const before = place(film, 'ball');
    film.stage.at(first!.to + 1e-3);
    expect(place(film, 'ball').distanceTo(before)).toBeLessThan(0.35);
  });
});

describe('a thing in the mouth', () => {
  it('stays at the jaws of a dog that carries it', async () => {
    const film = await played({
      cast: [
        { id: 'dog', kind: 'dog' },
        { id: 'ball', kind: 'tennis-ball' },
      ],
      beats: [{ who: 'dog', action: 'hold', target: 'ball' }],
    });
    for (const at of [0.5, 2, 3.5]) {
      film.stage.at(at);
      const { body } = film.named('dog');
      body.object.updateMatrixWorld(true);
      const jaws = new Three(...body.anchor('mouth')).applyMatrix4(body.object.matrixWorld);
      expect(place(film, 'ball').distanceTo(jaws)).toBeLessThan(0.06);
    }
  });
});
