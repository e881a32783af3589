import { Matrix4, type Object3D } from 'three/webgpu';
import type { Moment } from '../blocking/moment.ts';
import type { Glow } from '../cast/family.ts';
import { type Linear, linear } from '../../shapes/colour.ts';
import type { Change } from './changes.ts';
import type { Condition } from './condition.ts';
import { dustOn } from './dust-on.ts';
import { blastOn } from './blast-on.ts';
import { dropsOn } from './drops-on.ts';
import { flamesOn } from './flames-on.ts';
import { iceOn } from './ice-on.ts';
import { puddleUnder } from './puddle-under.ts';
import { spanOf, type Trapping, type Wearer } from './trapping.ts';

/** What bursts without fire. */
const soft = /balloon|bubble|fruit|melon|tomato|egg|bag|pinata|popcorn|pumpkin|pillow|firework/;
/** What breaks without dust. */
const brittle = /glass|window|mirror|crystal|ice|balloon|bubble/;
/** What melts to water, whatever colour it has. */
const watery = /ice-cube|^ice$|ice-cubes|snow|icicle|iceberg|frost|glacier/;

/** All that comes with the changes of one body. */
export class Trappings {
  readonly #own: readonly Trapping[];
  readonly #wearer: Wearer;
  #glow: Glow | null = null;

  constructor(wearer: Wearer, kind: string, changes: readonly Change[]) {
    this.#wearer = wearer;
    const has = (name: Change['name']): boolean => changes.some((change) => change.name === name && change.down !== true);
    const clear = watery.test(kind);
    const { colour } = wearer.measures;
    const own: Trapping[] = [];
    if (has('burn')) own.push(flamesOn(wearer));
    const sudden = changes.some((change) => change.name === 'break' && change.sudden === true);
    if (sudden && !soft.test(kind)) own.push(blastOn(wearer));
    else if (has('break') && wearer.measures.height > 1.2 && !brittle.test(kind)) own.push(dustOn(wearer));
    if (has('freeze')) own.push(iceOn(wearer));
    if (has('melt')) own.push(puddleUnder(wearer, { colour, clear }));
    if (has('wet') || has('melt')) own.push(dropsOn(wearer, has('melt') && !clear ? colour : null));
    for (const { objects } of own) if (objects.length > 0) wearer.object.add(...objects);
    this.#own = own;
  }

  /** Brings all to a moment, after the body was posed. */
  at(state: Condition, moment: Moment): void {
    const { object, measures } = this.#wearer;
    object.updateMatrixWorld(true);
    const inverse = new Matrix4().copy(object.matrixWorld).invert();
    for (const one of this.#own) one.at(state, moment, inverse);
    this.#glow = state.glow > 0.02 ? glowOf(measures, state.glow) : null;
  }

  /** Puts them aside while the body's own meshes are looked at. */
  owns(object: Object3D): boolean {
    return this.#own.some(({ objects }) => objects.includes(object));
  }

  /** The light that they throw at the moment last asked for. */
  light(): Glow | null {
    for (const one of this.#own) {
      const glow = one.light?.();
      if (glow) return glow;
    }
    return this.#glow;
  }

  dispose(): void {
    for (const one of this.#own) one.dispose();
  }
}

/** The light of what glows: in its colour, all around. */
function glowOf(measures: Wearer['measures'], glow: number): Glow {
  const [red, green, blue] = measures.colour;
  const top = Math.max(red, green, blue, 0.05);
  const power = (glow * 1.3) / top;
  return {
    at: [0, measures.low + measures.height * 0.6, 0],
    colour: [red * power, green * power, blue * power],
    reach: 1 + spanOf(measures) * 4,
  };
}

const materials: readonly (readonly [RegExp, Linear])[] = [
  [/chocolate/, linear('#4a2614')],
  [/^ice$|ice-cube/, linear('#d8eef8')],
  [/snow/, linear('#f2f6fa')],
  [/butter/, linear('#f2d66a')],
  [/cheese/, linear('#f0b63c')],
  [/gold/, linear('#d8a020')],
];

const natural = /ice|snow|chocolate|butter|cheese|wax|candle|cream|sundae|popsicle|jelly|sorbet|gelato/;

/** Whether it is of what melts: its wrapper and its hat are not. Of a clock that melts all does. */
export const meltsByNature = (kind: string): boolean => natural.test(kind);

/** The colour of what melts of a thing, where its name tells; null where only its looks can. */
export function meltingColour(kind: string, colour: Linear | null): Linear | null {
  return materials.find(([words]) => words.test(kind))?.[1] ?? colour;
}
