import type { CastKind } from '../../../manifest/entry.ts';
import type { Breed } from './breed.ts';
import { canines, dog } from './breeds/canines.ts';
import { felines } from './breeds/felines.ts';
import { heavy } from './breeds/heavy.ts';
import { hoofed } from './breeds/hoofed.ts';
import { primates } from './breeds/primates.ts';
import { small } from './breeds/small.ts';

const breeds: Readonly<Record<string, Breed>> = { ...canines, ...felines, ...hoofed, ...heavy, ...small, ...primates };

/** Measures that lie inside another, by the name that a preset calls them. */
const nested: Readonly<Record<string, readonly [group: 'neck' | 'muzzle' | 'chest' | 'waist', measure: string | number]>> = {
  neckLong: ['neck', 'long'],
  neckRise: ['neck', 'rise'],
  neckBase: ['neck', 'base'],
  neckTop: ['neck', 'top'],
  muzzleLong: ['muzzle', 'long'],
  muzzleWide: ['muzzle', 'wide'],
  muzzleDeep: ['muzzle', 'deep'],
  muzzleFlare: ['muzzle', 'flare'],
  chestWide: ['chest', 0],
  chestDeep: ['chest', 1],
  waistWide: ['waist', 0],
  waistDeep: ['waist', 1],
};

/** The young of a breed: a bigger head on shorter legs, large eyes, a short muzzle, no horns, no mane. */
function young(breed: Breed): Breed {
  const { muzzle, neck } = breed;
  const hoofed = breed.feet === 'hoof';
  return {
    ...breed,
    length: breed.length * 0.88,
    low: hoofed ? breed.low * 0.5 : Math.min(0.38, breed.low + 0.06),
    head: breed.head * 1.24,
    skull: breed.skull * 1.05,
    eye: breed.eye * 1.25,
    leg: breed.leg * 1.1,
    muzzle: { ...muzzle, long: muzzle.long * 0.76, wide: muzzle.wide * 0.96 },
    neck: { ...neck, long: neck.long * 0.82 },
    tailLong: breed.tailLong * 0.78,
    jowl: breed.jowl * 0.6,
    mane: breed.mane === 'lion' || breed.mane === 'bison' ? 'none' : breed.mane === 'crest' ? 'brush' : breed.mane,
    beard: 0,
    horns: breed.horns === 'unicorn' || breed.horns === 'ossicones' ? breed.horns : 'none',
    shag: breed.shag * 0.85,
  };
}

/** The breed that a row of the manifest means: one of the table, with what the preset says otherwise; `baby` for its young. */
export function breedOf(kind: CastKind, baby: boolean): Breed {
  const named = kind.preset['breed'];
  const base = breeds[typeof named === 'string' ? named : kind.kind] ?? dog;
  const changed: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(kind.preset)) {
    const inner = nested[name];
    if (inner) {
      const group = changed[inner[0]] as readonly number[] | object;
      if (Array.isArray(group)) changed[inner[0]] = group.map((one: number, at) => (at === inner[1] ? value : one));
      else changed[inner[0]] = { ...group, [inner[1]]: value };
    } else if (name === 'coat' && typeof value === 'string') changed['coats'] = value.split(',').map((coat) => coat.trim().split(' '));
    else if (name in base) changed[name] = value;
  }
  const breed = changed as unknown as Breed;
  return baby || kind.preset['young'] === true ? young(breed) : breed;
}
