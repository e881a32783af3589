import type { Linear } from '../../../../shapes/colour.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { apron } from './apron.ts';
import { cape } from './cape.ts';
import type { FaceWear } from './face-wear.ts';
import { bangles, boxingGloves, pauldrons, wristwatch } from './on-arms.ts';
import { aroundNeck, badge, bowTie, choker, featherBoa } from './on-breast.ts';
import { airTanks, backpack, lifeSupport, quiver, shoulderBag, trekkingPack } from './packs.ts';
import { fishTail, tail } from './tails.ts';
import { harness, pompoms, ropeCoil } from './for-sport.ts';
import type { Wearer } from './wearer.ts';
import { wingShapes } from './wings.ts';

type Maker = (colour: Linear, wearer: Wearer, second: Linear | null) => readonly Shape[];

/** What is worn on the body besides clothes and how it is made, in the body's space. */
const makers = {
  'bow-tie': bowTie,
  'boxing-gloves': boxingGloves,
  apron: (colour, wearer, second) => apron(colour, second, wearer),
  cape: (colour, wearer, second) => [cape(colour, second, wearer)],
  backpack,
  'trekking-pack': (colour, wearer, second) => trekkingPack(colour, second, wearer),
  pack: lifeSupport,
  tank: airTanks,
  quiver,
  'feather-wings': (colour, wearer) => wingShapes('feather-wings', colour, wearer),
  'fairy-wings': (colour, wearer) => wingShapes('fairy-wings', colour, wearer),
  'bat-wings': (colour, wearer) => wingShapes('bat-wings', colour, wearer),
  pauldrons,
  bangles,
  wristwatch,
  stethoscope: (colour, wearer) => aroundNeck('stethoscope', colour, wearer),
  camera: (colour, wearer) => aroundNeck('camera', colour, wearer),
  medal: (colour, wearer) => aroundNeck('medal', colour, wearer),
  necklace: (colour, wearer) => aroundNeck('necklace', colour, wearer),
  chain: (colour, wearer) => aroundNeck('chain', colour, wearer),
  'rope-coil': ropeCoil,
  collar: choker,
  boa: featherBoa,
  badge,
  bag: shoulderBag,
  'fish-tail': fishTail,
  tail,
  harness: (colour, wearer, second) => harness(colour, second, wearer),
  pompoms: (colour, wearer, second) => pompoms(colour, second, wearer),
} as const satisfies Readonly<Record<string, Maker>>;

/** What is worn on the body besides clothes. */
export type BodyWear = keyof typeof makers;
/** What is worn besides clothes: on the face, before the chest, on the back, at the waist. */
export type Accessory = FaceWear | BodyWear;

/** What is worn on the body besides clothes, in the body's space. */
export function accessoryShapes(what: BodyWear, colour: Linear, second: Linear | null, wearer: Wearer): readonly Shape[] {
  const make: Maker = makers[what];
  return make(colour, wearer, second);
}
