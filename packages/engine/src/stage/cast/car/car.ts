import { Group, type Mesh } from 'three/webgpu';
import { clamp } from '../../../curves/easing.ts';
import { noise } from '../../../curves/noise.ts';
import { type Linear, linear } from '../../../shapes/colour.ts';
import { mesh } from '../../matter/mesh.ts';
import { presetWord, sizeFactor, traitColour } from '../traits.ts';
import type { Body, Family } from '../family.ts';
import type { Matter } from '../../matter/matter.ts';
import { assemble } from '../prop/prop-family.ts';
import { Sculpt } from '../prop/sculpt.ts';
import { readForm } from './body-loft.ts';
import { carForms } from './car-forms.ts';
import { fixtures } from './fixtures.ts';
import { carMaterials } from './car-materials.ts';
import { bodySkin } from './body-skin.ts';
import { fittings, roofSign } from './fittings.ts';
import { carLights, contactShade } from './lights.ts';
import { liveryOf } from './livery.ts';
import { carReflection } from './reflection.ts';
import { wheel, wheelPlaces } from './wheel.ts';

/** What a car is: which body, of what colour, with which sign on its roof, how large. */
export interface Car {
  readonly body: string;
  readonly colour: Linear;
  readonly sign: string;
  /** What is built on it: a ladder, a bed, an upper deck. */
  readonly fixture?: string;
  readonly size: number;
}

/** What stands on a body beyond its own form, as a body of its own; null for most. */
function fixtureOf({ fixture, colour }: Car, matter: Matter): Body | null {
  const build = fixtures[fixture ?? 'none'];
  if (!build) return null;
  const work = new Sculpt({ kind: 'fixture', preset: {}, extent: [1, 1, 1], colour, substance: null, words: [], seed: 7 });
  const pose = build(work);
  return assemble({ parts: work.parts, extent: [1, 1, 1], ...(pose ? { pose } : {}) }, matter);
}

const heavyBodies: ReadonlySet<string> = new Set(['bus', 'truck', 'cab', 'double-decker', 'school-bus']);
const usualColours = ['#7a1416', '#1d2f4a', '#2b2d30', '#8d9196', '#c9cbc8', '#26402f'];

/** Cars, vans, buses and trucks: a body drawn through cross-sections, wheels that turn, lamps that light the road. */
export const carFamily: Family<Car> = {
  family: 'car',
  choose(chance, kind, member) {
    const preset = presetWord(kind, 'colour', '');
    return {
      body: presetWord(kind, 'body', 'sedan'),
      colour: traitColour(member.traits) ?? linear(preset === '' ? chance.pick(usualColours) : preset),
      sign: presetWord(kind, 'sign', 'none'),
      fixture: presetWord(kind, 'fixture', 'none'),
      size: sizeFactor(member),
    };
  },
  build(car, matter) {
    const { body, colour, sign, size } = car;
    const form = carForms[body] ?? carForms['sedan']!;
    const livery = liveryOf(form, body, sign);
    const materials = carMaterials(form, livery, matter);
    const { trim } = materials;
    const sprung = new Group();
    const hull = mesh(bodySkin(form, colour), materials.body);
    sprung.add(hull, mesh(fittings(form, livery, colour), trim));
    const fixture = fixtureOf(car, matter);
    if (fixture) sprung.add(fixture.object);
    if (livery.sign === 'taxi') {
      const lit = mesh(roofSign(), materials.sign);
      lit.position.set(0, readForm(form).roof(-0.25) + 0.045, -0.25);
      sprung.add(lit);
    }
    const plain = heavyBodies.has(body);
    const places = wheelPlaces(form.extent[0] / 2, form.wheels);
    const wheels = places.map(([x, y, z]) => {
      const made = mesh(wheel(form.wheels.radius, form.wheels.width, x > 0 ? 1 : -1, plain), trim);
      made.position.set(x, y, z);
      return made;
    });
    const object = new Group();
    const whole = new Group();
    whole.add(
      sprung,
      ...wheels,
      contactShade(form, materials.shade),
      ...carLights(form, materials),
      carReflection(hull.geometry, materials.image),
    );
    whole.scale.setScalar(size);
    object.add(whole);
    const height = form.extent[1] + (livery.sign === 'none' ? 0 : 0.2);
    const [back, front] = [form.deck[0]![0], form.deck.at(-1)![0]];
    return {
      object,
      extent: [form.extent[0] * size, height * size, form.extent[2] * size],
      pose(moment) {
        const rolled = moment.travelled / size;
        for (const one of wheels) one.rotation.x = rolled / form.wheels.radius;
        fixture?.pose(moment);
        // The road shakes the body on its springs: seen along the way, not over time, so a standing car is still.
        const lively = clamp(moment.speed / 8);
        sprung.position.y = noise(rolled * 0.31, 2.7) * 0.012 * lively;
        sprung.rotation.set(
          noise(rolled * 0.19, 9.1) * 0.006 * lively,
          0,
          noise(rolled * 0.23, 5.3) * 0.006 * lively - clamp(moment.bank, -0.2, 0.2) * 0.25,
        );
        if (moment.speed < 0.5 && moment.actions.has('honk')) sprung.position.y += Math.sin(moment.seconds * 60) * 0.001;
      },
      anchor(name) {
        const at = (x: number, y: number, z: number): [number, number, number] => [x * size, y * size, z * size];
        if (name === 'head' || name === 'mouth' || name === 'horn') return at(0, form.grille[1], front);
        if (name === 'tail') return at(0, form.grille[1], back);
        if (name === 'top') return at(0, height, 0);
        return at(0, form.extent[1] * 0.5, 0);
      },
      dispose: () => object.traverse((part) => (part as Mesh).geometry?.dispose()),
    };
  },
  // Without a roof the driver's seat is open to view; the left one is the driver's.
  perches: ({ size }, kind) =>
    presetWord(kind, 'body', 'sedan') === 'convertible'
      ? [
          { name: 'seat', at: [0.36 * size, 0.52 * size, -0.3 * size], room: [0.5 * size, 0.5 * size] },
          // Who has no hips to sit on stands on the seat.
          { name: 'inside', at: [0.36 * size, 0.74 * size, -0.3 * size], room: [0.5 * size, 0.5 * size] },
        ]
      : [{ name: 'inside', at: [0, 0.4 * size, 0], room: [size, 2 * size], closed: true }],
  movement: (_car, kind) => {
    const heavy = heavyBodies.has(presetWord(kind, 'body', 'sedan'));
    const type = heavy ? 'truck' : kind.preset['sign'] === 'taxi' ? 'taxi' : kind.preset['body'] === 'sports' ? 'sports' : 'car';
    return {
      gaits: [],
      speeds: { default: 10, drive: 11, 'pass-by': 9, cross: 11, rush: 18, race: 22, chase: 16 },
      hums: [
        { kind: 'engine', parameters: { type } },
        { kind: 'tyres', moving: true, gain: 0.8 },
      ],
      inertia: heavy ? 1.2 : 0.6,
      lean: 0,
    };
  },
};
