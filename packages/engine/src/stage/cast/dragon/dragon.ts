import { Group, type Mesh, Vector3 } from 'three/webgpu';
import { uniform } from 'three/tsl';
import type { Metres } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import { linear } from '../../../shapes/colour.ts';
import { mesh } from '../../matter/mesh.ts';
import { Rig } from '../../matter/skin.ts';
import { value } from '../../matter/shader.ts';
import { presetNumber, presetWord, sizeFactor, traitColour, traitWord } from '../traits.ts';
import type { Body, Family } from '../family.ts';
import { joints, skullAt } from './anatomy.ts';
import { palette } from './colouring.ts';
import { eyes } from './eyes.ts';
import { fireJet } from './fire-jet.ts';
import { fingers, membrane } from './membrane.ts';
import { poseDragon } from './pose.ts';
import { eyeShader, sailShader, skinShader } from './skin-shader.ts';
import { skinShape } from './skin-shape.ts';
import { dragonWearForm } from './wear-form.ts';

/** What a dragon is: how large, of what colour, with what eyes, how young. */
export interface Dragon {
  /** 1 is about 16 m from snout to tail. */
  readonly size: number;
  /** The colour of its hide; null for charcoal with a warm belly. */
  readonly colour: Linear | null;
  readonly iris: Linear;
  /** How much larger its head is than a grown dragon's, 1 for a grown one. */
  readonly childlike: number;
  /** Whether it stands on the ground; in the air otherwise. */
  readonly grounded?: boolean;
}

/** Width, height and length at rest, metres, of a dragon of size 1. */
const extent: readonly [Metres, Metres, Metres] = [19.6, 5.2, 17.2];

/** Places that shots look at, in the space of a joint. */
const anchors: Readonly<Record<string, readonly [joint: string, offset: readonly [number, number, number]]>> = {
  head: ['head', [0, 0.15, 0.7]],
  face: ['head', [0, 0.15, 0.9]],
  eyes: ['head', [0, 0.32, 0.85]],
  mouth: ['head', [0, -0.25, 1.3]],
  chest: ['chest', [0, 0.1, 0.8]],
  tail: ['tail4', [0, 0, -1]],
  hand: ['claw-left', [0, -0.1, 0.3]],
};

/** How high its middle is above its feet. */
const standing = 1.98;

function build({ size, colour, iris, childlike, grounded = false }: Dragon, matter: Parameters<Family['build']>[1]): Body {
  const rig = new Rig(joints);
  const number = (joint: string): number => rig.number(joint);
  const colours = palette(colour, iris);
  const ember = uniform(0);
  const eyeGlow = uniform(1);
  const hide = matter.solid({
    detail: 'scales',
    repeat: 0.95,
    relief: 0.9,
    bones: rig.count,
    inputs: { ember: value('f32', ember) },
    paint: skinShader([0, skullAt[1] - 0.32, skullAt[2] - 0.1]),
  });
  const sail = matter.solid({
    detail: 'rough',
    repeat: 0.35,
    relief: 0.5,
    bones: rig.count,
    twoSided: true,
    paint: sailShader(colours.sail),
  });
  const ball = matter.solid({ bones: rig.count, inputs: { eyeGlow: value('f32', eyeGlow) }, paint: eyeShader(iris) });
  const skin = matter.shape('dragon skin 1', () => skinShape(number, colours));
  const drawn: Mesh[] = [
    mesh(skin, hide, { rig }),
    mesh(fingers(number, colours.hide), hide, { rig }),
    mesh(membrane(number), sail, { rig }),
    mesh(eyes(number('head')), ball, { rig, casts: false }),
  ];
  const inner = new Group();
  inner.scale.setScalar(size);
  inner.position.y = grounded ? standing * size : 0;
  const fire = fireJet(matter);
  inner.add(...drawn, fire.object);
  const object = new Group();
  object.add(inner);
  return {
    object,
    fitting: () => ({ form: dragonWearForm, skin, rig, host: inner }),
    extent: grounded ? [9 * size, 4.6 * size, 15 * size] : [extent[0] * size, extent[1] * size, extent[2] * size],
    pose(moment) {
      const glow = poseDragon(rig, moment, childlike, grounded);
      ember.value = glow.ember;
      eyeGlow.value = glow.eyes;
      const burning = moment.actions.get('burn');
      fire.show(burning?.weight ?? 0, burning?.since ?? 0, moment.seconds);
      const head = rig.joint('head');
      head.matrixWorld.decompose(fire.object.position, fire.object.quaternion, fire.object.scale);
      // From the back of the mouth, along the middle between the jaws.
      fire.object.position.set(0, -0.3, 0.75).applyMatrix4(head.matrixWorld);
      fire.object.rotateX(0.34);
    },
    anchor(name) {
      const place = anchors[name];
      if (!place) return [0, inner.position.y, 0];
      const at = new Vector3(...place[1]).applyMatrix4(rig.joint(place[0]).matrixWorld).multiplyScalar(size);
      return [at.x, at.y + inner.position.y, at.z];
    },
    dispose() {
      for (const one of drawn) one.geometry.dispose();
      fire.dispose();
    },
  };
}

const young = new Set(['baby', 'newborn', 'hatchling', 'young', 'child', 'little']);

/** Dragons: winged, four-legged, breathing fire. They live in the air. */
export const dragonFamily: Family<Dragon> = {
  family: 'dragon',
  choose(_chance, kind, member) {
    const word = traitWord(member.traits, 'age') ?? traitWord(member.traits, 'size') ?? '';
    const child = young.has(word);
    return {
      size:
        (presetNumber(kind, 'span', kind.extent[0]) / extent[0]) *
        sizeFactor(member) *
        (child && traitWord(member.traits, 'size') === null ? 0.3 : 1),
      colour: traitColour(member.traits),
      iris: traitColour(member.traits, 'eyes') ?? linear(presetWord(kind, 'eyes', '#ff9a1e')),
      childlike: child ? 1.4 : 1,
      ...(kind.medium === 'ground' ? { grounded: true } : {}),
    };
  },
  build,
  movement({ size, grounded = false }) {
    if (grounded) {
      const pace = 1.5 * Math.sqrt(size);
      const touches = (
        [
          ['hind-left', 0, 1.05, -1.5],
          ['fore-left', 0.25, 0.98, 1.75],
          ['hind-right', 0.5, -1.05, -1.5],
          ['fore-right', 0.75, -0.98, 1.75],
        ] as const
      ).map(([foot, phase, x, z]) => ({ foot, phase, offset: [-x * size, z * size] as const }));
      return {
        gaits: [
          {
            name: 'walk',
            from: 0,
            stride: () => 2.2 * size,
            duty: 0.6,
            touches,
            sound: { kind: 'paw', parameters: { weight: 900 }, gain: 1 },
          },
        ],
        speeds: { default: pace, walk: pace, run: pace * 2.2, rush: pace * 3 },
        inertia: 0.5,
        lean: 0.05,
      };
    }
    const sound = { kind: 'wing', parameters: { size: extent[0] * size }, gain: 1 };
    // The middle of the downstroke is the loudest.
    const touches = [{ foot: 'wings', phase: 0.382, offset: [0, 0] as const }];
    const reach = Math.sqrt(size);
    // Beats per second: faster for the small and for those in a hurry.
    const flap = (speed: number): number => (0.62 + speed * 0.012) / reach;
    const hurry = (speed: number): number => (0.72 + speed * 0.016) / reach;
    return {
      gaits: [
        {
          name: 'hover',
          from: 0,
          stride: (speed) => (Math.max(0.05, speed) * reach) / 0.75,
          rate: () => 0.75 / reach,
          duty: 0,
          touches,
          sound,
        },
        { name: 'fly', from: 3, stride: (speed) => speed / flap(speed), rate: flap, duty: 0, touches, sound },
        { name: 'rush', from: 16, stride: (speed) => speed / hurry(speed), rate: hurry, duty: 0, touches, sound },
      ],
      speeds: { default: 11 * reach, fly: 11 * reach, hover: 1, float: 1, rush: 22 * reach, rise: 6, fall: 9 },
      inertia: 0.7,
      lean: 0.9,
    };
  },
};
