import type { Metres, Radians, Unit } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import type { CastKind } from '../../../manifest/entry.ts';
import type { CastMember } from '@onereel/spec';
import { clamp, mix, smooth } from '../../../curves/easing.ts';
import { type Linear, linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { presetNumber, presetWord, sizeFactor, traitColour, traitWord } from '../traits.ts';
import type { Complexion } from './complexion.ts';
import { type Age, type Figure, figureOf, type Sex } from './figure.ts';
import { type HairStyle, hairStyles } from './hair-styles.ts';
import type { Features } from './head.ts';
import { chooseOutfit, type Outfit } from './outfit.ts';

/** Everything that makes one person: exact parameters. */
export interface Person {
  readonly figure: Figure;
  readonly features: Features;
  readonly complexion: Complexion;
  readonly hair: HairStyle;
  readonly outfit: Outfit;
  /** Time shift of breathing and blinking, so that people in a group do not move as one. Seconds. */
  readonly rhythm: Metres;
  readonly lean: Radians;
}

const skins = ['#cd9a7a', '#c58c69', '#b17a56', '#966141', '#85573b', '#67432f', '#d6aa8c'] as const;
const hairs = ['#1c1512', '#2b1d14', '#3f2817', '#5a3a20', '#7a4f28', '#a67c45', '#6b2f18'] as const;
const greys = ['#8d8984', '#b5b1ab', '#d2cfc9'] as const;
const irises = ['#4a2e18', '#5d3a1c', '#3d5a6e', '#4f6b4a', '#5a4a30', '#39485a'] as const;
const hairWords: Readonly<Record<string, string>> = {
  black: '#14100e',
  brown: '#3f2817',
  blonde: '#b08a4e',
  blond: '#b08a4e',
  red: '#7a3216',
  ginger: '#8f451c',
  grey: '#9a968f',
  gray: '#9a968f',
  white: '#d8d5cf',
};

/** A skin as a film would expose it: light skins held back in full sun, dark ones lifted out of the shadow. */
function exposed(skin: Linear): Linear {
  return scaleColour(skin, mix(1.15, 0.7, smooth(0.13, 0.45, skin[0])));
}

/** Hair that is drawn for a skin: the pigment of both goes together, so dark skin has dark hair unless the screenplay says otherwise. */
function hairColour(chance: Chance, age: Age, skin: Linear, member: CastMember): Linear {
  const drawn = linear(chance.pick(age === 'old' ? greys : skin[0] < 0.22 ? hairs.slice(0, 3) : hairs));
  const exact = traitColour(member.traits, 'hairColour') ?? traitColour(member.traits, 'hair');
  const word = traitWord(member.traits, 'hairColour') ?? traitWord(member.traits, 'hair');
  const named = word && Object.entries(hairWords).find(([name]) => word.includes(name));
  return exact ?? (named ? linear(named[1]) : drawn);
}

const usualStyles: Readonly<Record<Age, Readonly<Record<Sex, readonly HairStyle[]>>>> = {
  adult: { female: ['long', 'bob', 'ponytail', 'bun', 'long'], male: ['short', 'short', 'crop'], neutral: ['short', 'bob'] },
  child: { female: ['ponytail', 'bob', 'long'], male: ['short'], neutral: ['short', 'bob'] },
  old: { female: ['bun', 'bob'], male: ['bald', 'short', 'crop'], neutral: ['short', 'bob'] },
};

function hairStyle(chance: Chance, sex: Sex, age: Age, member: CastMember): HairStyle {
  const drawn = chance.pick<HairStyle>(usualStyles[age === 'old' || age === 'child' ? age : 'adult'][sex]);
  const word = `${traitWord(member.traits, 'hairStyle') ?? ''} ${traitWord(member.traits, 'hair') ?? ''}`;
  return hairStyles.find((style) => word.includes(style)) ?? drawn;
}

/** Draws a person: what the screenplay says, the rest by chance. */
export function choosePerson(chance: Chance, kind: CastKind, member: CastMember): Person {
  const neutral = presetWord(kind, 'sex', 'neutral') as Sex;
  const sex: Sex = neutral === 'neutral' ? (chance.spawn('sex').flip() ? 'female' : 'male') : neutral;
  const ageWord = traitWord(member.traits, 'age');
  const age: Age =
    ageWord && /old|elder|aged|senior/.test(ageWord)
      ? 'old'
      : ageWord && /child|kid|little/.test(ageWord)
        ? 'child'
        : (presetWord(kind, 'age', 'adult') as Age);
  const body = chance.spawn('body');
  const face = chance.spawn('face');
  const height = kind.extent[1] * body.between(0.975, 1.025) * (sizeFactor(member) === 1 ? 1 : clamp(sizeFactor(member), 0.5, 3));
  const buildWord = traitWord(member.traits, 'build') ?? '';
  const build = /fat|stout|heavy|chubby|plump/.test(buildWord)
    ? 1.3
    : /thin|slim|slender|skinny/.test(buildWord)
      ? 0.1
      : presetNumber(kind, 'build', 0.45) + body.between(-0.2, 0.2);
  const figure = figureOf(sex, age, height, build, member.count > 2 ? 1.7 : 1);
  const skin = traitColour(member.traits, 'skin') ?? exposed(linear(face.pick(skins)));
  const colour = hairColour(chance.spawn('hair'), age, skin, member);
  const style = hairStyle(chance.spawn('style'), sex, age, member);
  const neckEnd = (figure.headCentre[1] - figure.neckBase) / (figure.headScale * figure.headShape[1]);
  return {
    figure,
    features: {
      rugged: figure.rugged,
      young: age === 'child' ? 1 : 0,
      old: age === 'old' ? 1 : 0,
      neck: figure.neck / (figure.headScale * figure.headShape[0]),
      neckEnd,
      noseLength: face.between(-1, 1),
      jawWidth: face.between(-1, 1),
      lipFullness: face.between(-0.6, 1) + (sex === 'female' ? 0.3 : 0),
    },
    complexion: {
      skin,
      lips: lipColour(skin, sex === 'female' && age !== 'old' ? 0.24 : 0.06),
      lipHeight: age === 'old' ? 0.68 : sex === 'male' ? 0.82 : age === 'child' ? 0.86 : 0.98,
      rosy: age === 'child' ? 0.75 : sex === 'female' ? 0.55 : 0.42,
      iris: linear(face.pick(skin[0] < 0.22 ? irises.slice(0, 2) : irises)),
      hair: colour,
      stubble: sex === 'male' && age !== 'child' ? face.between(0.2, 0.9) : 0,
      bald: style === 'bald' ? 1 : 0,
    },
    hair: style,
    outfit: chooseOutfit(chance.spawn('outfit'), figure, member.wears),
    rhythm: face.between(0, 20),
    lean: face.between(-0.03, 0.03),
  };
}

/** Lips of a skin: the blood shows through; `rose` adds a little colour to them. */
function lipColour(skin: Linear, rose: Unit): Linear {
  return mixColour([skin[0] * 0.88, skin[1] * 0.62, skin[2] * 0.6], [0.3, 0.085, 0.08], rose);
}

/** The colour of a person's brows. */
export function browColour({ complexion, figure }: Person): Linear {
  return mixColour(scaleColour(complexion.hair, figure.age === 'old' ? 0.75 : 0.5), complexion.skin, figure.rugged > 0.6 ? 0.05 : 0.2);
}
