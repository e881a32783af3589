import type { Metres, Radians, Unit } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import type { CastKind } from '../../../manifest/entry.ts';
import type { CastMember } from '@onereel/spec';
import { clamp, mix, smooth } from '../../../curves/easing.ts';
import { type Linear, linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { presetNumber, presetWord, sizeFactor, traitColour, traitWord } from '../traits.ts';
import { type Beard, beards } from './beard.ts';
import type { Complexion } from './complexion.ts';
import { type Age, type Figure, figureOf, type Sex } from './figure.ts';
import { type HairStyle, hairStyles } from './hair-styles.ts';
import type { Features } from './head.ts';
import { colourIn } from './asked-garments.ts';
import { chooseOutfit, type Outfit } from './outfit.ts';
import { partsWorn } from './parts-worn.ts';
import { type Marks, marksIn } from './skin-marks.ts';

/** Everything that makes one person: exact parameters. */
export interface Person {
  readonly figure: Figure;
  readonly features: Features;
  readonly complexion: Complexion;
  readonly hair: HairStyle;
  readonly beard: Beard | null;
  readonly beardColour: Linear;
  readonly outfit: Outfit;
  /** What is drawn on the skin. */
  readonly marks: Marks;
  /** Whether the hair is wet. */
  readonly wet: boolean;
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

/** Everything that the traits say in words, in one line: words, age, build, what is said of the hair and the beard. */
function saidOf(member: CastMember): string {
  const traits: Readonly<Record<string, unknown>> = member.traits ?? {};
  const parts = Array.isArray(traits['parts']) ? (traits['parts'] as readonly Readonly<Record<string, unknown>>[]) : [];
  const words = (value: unknown): string => (Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '');
  const own = Object.entries(traits)
    .filter(([name]) => name !== 'parts')
    .map(([, value]) => words(value));
  const ofParts = parts.map(
    (part) => `${words(part['colourWord'])} ${words(part['words'])} ${words(part['size'])} ${words(part['shape'])} ${words(part['noun'])}`,
  );
  return [...own, ...ofParts].join(' ').toLowerCase();
}

/** Hair that is drawn for a skin: the pigment of both goes together, so dark skin has dark hair unless something else is asked for. */
function hairColour(chance: Chance, age: Age, skin: Linear, asked: string, exact: Linear | null): Linear {
  const drawn = linear(chance.pick(age === 'old' ? greys : skin[0] < 0.22 ? hairs.slice(0, 3) : hairs));
  const named = Object.entries(hairWords).find(([name]) => asked.includes(name));
  return exact ?? (named ? linear(named[1]) : (colourIn(asked) ?? drawn));
}

/** What is said of the hair in traits or preset: words of style and colour. */
function hairWordsOf(kind: CastKind, member: CastMember): string {
  const traits: Readonly<Record<string, unknown>> = member.traits ?? {};
  const parts = Array.isArray(traits['parts']) ? (traits['parts'] as readonly Readonly<Record<string, unknown>>[]) : [];
  const hair = parts.find((part) =>
    /hair|ponytail|braid|plait|\bbun\b|afro|mohawk|pigtail|dreadlock|curls?\b|bob\b/.test(String(part['noun'])),
  );
  const ofHair = hair
    ? [hair['colourWord'], hair['size'], hair['shape'], hair['words'], hair['noun']]
        .flat()
        .filter((word) => typeof word === 'string')
        .join(' ')
    : '';
  const words = saidOf(member);
  const blond =
    /\bblonde?\b|redhead|red-haired|brunette|grey-haired|gray-haired|white-haired|dark-haired|long-haired|short-haired|bald|curly|ponytail|mohawk|afro|pigtails?|braid(?:s|ed)|dreadlocks/.exec(
      words,
    )?.[0] ?? '';
  const said =
    `${traitWord(member.traits, 'hairStyle') ?? ''} ${traitWord(member.traits, 'hairColour') ?? ''} ${traitWord(member.traits, 'hair') ?? ''} ${ofHair} ${blond.replace('redhead', 'red').replace('brunette', 'brown')}`.trim();
  return said === '' ? presetWord(kind, 'hair', '') : said;
}

const usualStyles: Readonly<Record<Age, Readonly<Record<Sex, readonly HairStyle[]>>>> = {
  adult: { female: ['long', 'bob', 'ponytail', 'bun', 'long'], male: ['short', 'short', 'crop'], neutral: ['short', 'bob'] },
  child: { female: ['ponytail', 'bob', 'long'], male: ['short'], neutral: ['short', 'bob'] },
  old: { female: ['bun', 'bob'], male: ['bald', 'short', 'crop'], neutral: ['short', 'bob'] },
};

const styleWords: readonly (readonly [RegExp, HairStyle])[] = [
  [/bald|hairless/, 'bald'],
  [/shaven|shaved/, 'shaven'],
  [/afro|frizzy/, 'afro'],
  [/long (?:\w+ )*(?:curly|curls|ringlets)|curly (?:\w+ )*long/, 'long-curls'],
  [/curly|curls|ringlets/, 'curls'],
  [/mohawk|spiky|spiked/, 'mohawk'],
  [/(?:one|single|side) (?:\w+ )?(?:braid|plait)/, 'ponytail'],
  [/pigtail|braid|plait/, 'pigtails'],
  [/dreadlock|\bdreads\b|\blocs\b/, 'long'],
  [/pony/, 'ponytail'],
  [/\bbun\b|updo/, 'bun'],
  [/bob|shoulder/, 'bob'],
  [/long|flowing|wavy/, 'long'],
  [/crop|buzz/, 'crop'],
  [/short/, 'short'],
];

function hairStyle(chance: Chance, sex: Sex, age: Age, words: string): HairStyle {
  const drawn = chance.pick<HairStyle>(usualStyles[age][sex]);
  const named = styleWords.find(([pattern]) => pattern.test(words))?.[1];
  // Women's curls are long unless they are said to be short.
  if (named === 'curls' && sex === 'female' && age !== 'old' && !/short/.test(words)) return 'long-curls';
  return named ?? hairStyles.find((style) => words.includes(style)) ?? drawn;
}

const beardWords: readonly (readonly [RegExp, Beard])[] = [
  [/long beard|long white beard|long grey beard|flowing beard|bushy beard/, 'long'],
  [/moustache|mustache|moustached/, 'moustache'],
  [/goatee/, 'goatee'],
  [/beard/, 'full'],
];

function beardOf(chance: Chance, { sex, age }: { sex: Sex; age: Age }, said: string, usual: string): Beard | null {
  const asked = beardWords.find(([pattern]) => pattern.test(said))?.[1];
  if (asked) return asked;
  if (usual !== '') return beards.find((one) => one === usual) ?? null;
  if (sex !== 'male' || age === 'child' || /clean-shaven|beardless/.test(said)) return null;
  return chance.flip(0.24) ? chance.pick(['full', 'full', 'goatee', 'moustache'] as const) : null;
}

/** Draws a person: what the screenplay says, the rest by chance. */
export function choosePerson(chance: Chance, kind: CastKind, member: CastMember): Person {
  const neutral = presetWord(kind, 'sex', 'neutral') as Sex;
  const sex: Sex = neutral === 'neutral' ? (chance.spawn('sex').flip() ? 'female' : 'male') : neutral;
  const said = saidOf(member);
  const ageWord = `${traitWord(member.traits, 'age') ?? ''} ${said}`;
  const age: Age = /\bold\b|elder|\baged\b|senior|wrinkled/.test(ageWord)
    ? 'old'
    : /child|\bkid\b/.test(traitWord(member.traits, 'age') ?? '')
      ? 'child'
      : (presetWord(kind, 'age', 'adult') as Age);
  const body = chance.spawn('body');
  const face = chance.spawn('face');
  const tall = /\btall\b/.test(said) ? 1.07 : /\bshort (?!hair)\b/.test(`${traitWord(member.traits, 'build') ?? ''} `) ? 0.92 : 1;
  const size = traitWord(member.traits, 'size');
  const factor =
    size === 'tall' || size === 'little' || size === 'small' || size === 'big' || size === 'large' ? 1 : clamp(sizeFactor(member), 0.5, 3);
  const height = kind.extent[1] * body.between(0.975, 1.025) * factor * tall;
  const muscle = /muscular|muscled|\bstrong\b|buff\b|athletic|burly|brawny/.test(said) ? 1 : presetNumber(kind, 'muscle', 0);
  const build = /\bfat\b|stout|heavy|chubby|plump|obese|overweight/.test(said)
    ? 1.5
    : /thin\b|slim|slender|skinny|petite/.test(said)
      ? 0.1
      : presetNumber(kind, 'build', 0.45) + body.between(-0.2, 0.2);
  const grain = member.count > 12 ? 2.3 : member.count > 2 ? 1.7 : 1;
  const figure = figureOf(sex, age, height, build, grain, {
    muscle,
    ...('stoop' in kind.preset ? { stoop: presetNumber(kind, 'stoop', 0) } : {}),
  });
  const own = presetWord(kind, 'skin', '');
  const natural = exposed(linear(face.pick(skins)));
  const skin = skinIn(said) ?? traitColour(member.traits, 'skin') ?? (own === '' ? natural : colourIn(own)) ?? natural;
  const hairText = hairWordsOf(kind, member);
  const blonde = member.traits['colourWord'] === 'blond' || member.traits['colourWord'] === 'blonde';
  const colour = hairColour(
    chance.spawn('hair'),
    age,
    skin,
    blonde ? 'blond' : hairText,
    traitColour(member.traits, 'hairColour') ?? traitColour(member.traits, 'hair'),
  );
  const style = hairStyle(chance.spawn('style'), sex, age, hairText);
  const beard = beardOf(chance.spawn('beard'), { sex, age }, said, presetWord(kind, 'beard', ''));
  const beardText = presetWord(kind, 'beardColour', '');
  const tint = blonde ? null : traitColour(member.traits);
  const wet = /\b(?:wet|soaked|drenched|dripping)\b/.test(said);
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
      lips:
        colourIn(presetWord(kind, 'lips', '')) ??
        lipColour(skin, sex === 'female' && age === 'adult' ? 0.42 : sex === 'female' && age === 'child' ? 0.18 : 0.06),
      lipHeight: age === 'old' ? 0.68 : sex === 'male' ? 0.82 : age === 'child' ? 0.86 : 0.98,
      rosy: age === 'child' ? 0.75 : sex === 'female' ? 0.55 : 0.42,
      iris: colourIn(presetWord(kind, 'eyes', '')) ?? linear(face.pick(skin[0] < 0.22 ? irises.slice(0, 2) : irises)),
      hair: wet ? scaleColour(colour, 0.5) : colour,
      shadow: colourIn(presetWord(kind, 'shadow', '')),
      stubble: sex === 'male' && age !== 'child' && own === '' ? (beard ? 0.9 : face.between(0.1, 0.6)) : 0,
      bald: style === 'bald' || style === 'shaven' ? 1 : 0,
    },
    hair: style,
    beard,
    beardColour: beardText === '' ? scaleColour(colour, 0.9) : (colourIn(beardText) ?? colour),
    outfit: chooseOutfit(
      chance.spawn('outfit'),
      figure,
      [...(member.wears ?? []), ...partsWorn(member)],
      presetWord(kind, 'wears', ''),
      tint,
    ),
    marks: marksIn(said),
    wet,
    rhythm: face.between(0, 20),
    lean: face.between(-0.03, 0.03),
  };
}

/** A skin that words tell: `dark-skinned`, `pale`, `tanned`. */
function skinIn(said: string): Linear | null {
  if (/dark-skinned|dark skin|black skin|african/.test(said)) return linear('#67432f');
  if (/tanned|brown skin|brown-skinned/.test(said)) return linear('#9a6844');
  if (/\bpale\b|fair-skinned|fair skin/.test(said)) return exposed(linear('#e0b89e'));
  return null;
}

/** Lips of a skin: the blood shows through; `rose` adds a little colour to them. */
function lipColour(skin: Linear, rose: Unit): Linear {
  return mixColour([skin[0] * 0.88, skin[1] * 0.62, skin[2] * 0.6], [0.3, 0.085, 0.08], rose);
}

/** The colour of a person's brows. */
export function browColour({ complexion, figure }: Person): Linear {
  return mixColour(scaleColour(complexion.hair, figure.age === 'old' ? 0.75 : 0.5), complexion.skin, figure.rugged > 0.6 ? 0.05 : 0.2);
}
