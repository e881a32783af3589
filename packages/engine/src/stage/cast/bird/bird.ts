import { clamp } from '../../../curves/easing.ts';
import { type Linear, linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import type { Gait, Movement } from '../family.ts';
import type { Creature } from '../creature/creature-family.ts';
import { creatureFamily } from '../creature/creature-family.ts';
import { grainOf, presetColours } from '../creature/choosing.ts';
import { presetNumber, presetWord, sizeFactor, traitColour } from '../traits.ts';
import { birdAnatomy } from './anatomy.ts';
import { birdForms } from './form.ts';
import { type BirdPlan, measure } from './measures.ts';
import { stance } from './pose.ts';

const usual: Readonly<Record<string, Linear>> = {
  back: linear('#6b5138'),
  breast: linear('#b9a88e'),
  bill: linear('#4a4238'),
  legs: linear('#8a6a4a'),
  iris: linear('#1a0f08'),
};

/** A bird all in one colour, its wings and tail a little darker. */
function dyed(colours: Record<string, Linear>, asked: Linear): Record<string, Linear> {
  const { bill, billTip, billUnder, legs, iris, disc, crest } = colours;
  return {
    ...Object.fromEntries(Object.entries({ bill, billTip, billUnder, legs, iris, disc, crest }).filter(([, value]) => value)),
    back: scaleColour(asked, 0.82),
    breast: mixColour(asked, [1, 1, 1], 0.06),
    head: asked,
    wing: scaleColour(asked, 0.72),
    coverts: scaleColour(asked, 0.9),
    tips: scaleColour(asked, 0.4),
    tail: scaleColour(asked, 0.7),
  } as Record<string, Linear>;
}

/** Beats per second: small birds hurry, large ones row. */
const beats = (span: number): number => 2.1 / Math.max(0.12, span) ** 0.75;

function movement({ plan, size }: Creature<BirdPlan>): Movement {
  const { form } = plan;
  const span = form.span * size;
  const rate = Math.min(14, beats(span) * form.hurry);
  const wingSound = span > 0.8 ? { kind: 'wing', parameters: { size: span, effort: 0.6 }, gain: 0.4 } : null;
  const fast = Math.max(3, 5 + size * 6);
  const fly: Gait = {
    name: 'fly',
    from: 0,
    stride: (speed) => Math.max(0.1, speed) / rate,
    rate: () => rate,
    duty: 0,
    touches: [{ foot: 'wings', phase: 0.56, offset: [0, 0] as const }],
    sound: wingSound,
  };
  const at = measure(form);
  const leg = form.leg * size;
  const [left, right] = stance(at, size);
  const pace = form.leg > 0.9 ? 1 : 0.75;
  const hop = form.gait === 'hop';
  const walk: Gait = {
    name: 'walk',
    from: 0,
    stride: (speed) =>
      Math.max(0.25 * size + leg, (leg * 2.1 * clamp(speed / Math.sqrt(9.81 * leg), 0.4, 1.6) ** 0.5) / pace + 0.12 * size),
    duty: hop ? 0.45 : 0.6,
    touches: hop
      ? [{ foot: 'feet', phase: 0, offset: left! }]
      : [
          { foot: 'left', phase: 0, offset: left! },
          { foot: 'right', phase: 0.5, offset: right! },
        ],
    sound: leg > 0.05 ? { kind: 'paw', parameters: { weight: Math.max(1, Math.round(40 * size)) }, gain: Math.min(0.7, 0.12 + leg) } : null,
  };
  const stroll = Math.max(0.12, Math.sqrt(9.81 * leg) * 0.36);
  const canFly = form.wings !== 'flipper' && form.leg < 1.14;
  return {
    gaits: plan.aloft ? [fly] : canFly ? [walk, { ...fly, from: Math.max(2.2, stroll * 4) }] : [walk],
    speeds: plan.aloft
      ? { default: fast, fly: fast, rush: fast * 1.8, soar: fast * 0.8, circle: fast * 0.8, float: 1, rise: 2.5, fall: 2.5 }
      : {
          default: stroll,
          walk: stroll,
          run: stroll * 3,
          rush: stroll * 4,
          swim: 0.5 * Math.sqrt(size * 4),
          fly: fast,
          jump: stroll * 1.5,
          approach: stroll * 1.4,
        },
    inertia: plan.aloft ? 0.4 + size * 0.5 : 0.2,
    lean: plan.aloft ? 1 : 0.1,
    ...(plan.aloft ? { standing: at.centre[1] * size } : {}),
  };
}

const birds = creatureFamily<BirdPlan>({
  family: 'bird',
  choose(chance, kind, member) {
    const form = birdForms[presetWord(kind, 'form', 'songbird')] ?? birdForms['songbird']!;
    const height = presetNumber(kind, 'height', kind.extent[1]);
    const size = (height / measure(form).height) * sizeFactor(member) * (member.count > 1 ? chance.between(0.93, 1.05) : 1);
    const asked = traitColour(member.traits);
    const colours = { ...usual, ...presetColours(kind) };
    return {
      plan: {
        form,
        colours: asked ? dyed(colours, asked) : colours,
        pattern: presetWord(kind, 'pattern', 'none'),
        glow: presetNumber(kind, 'glow', 0),
        aloft: kind.medium === 'air',
        afloat: kind.medium === 'water-surface',
        size,
        rhythm: chance.between(0, 20),
      },
      size,
      grain: grainOf(member),
    };
  },
  anatomy: birdAnatomy,
  movement,
});

/** From this size on (its trunk's length, metres) somebody can sit on its back. */
const bearing = 0.6;

/** Birds of every build: they stand, hop, walk and waddle, peck, sing, swim and fly with wings that fold. The largest bear riders. */
export const birdFamily: typeof birds = {
  ...birds,
  perches({ plan, size }) {
    if (plan.aloft || size < bearing) return [];
    const { centre } = measure(plan.form);
    return [{ name: 'back', at: [0, (centre[1] + plan.form.deep * 0.42) * size, -0.05 * size], room: [plan.form.wide * size, 0.5 * size] }];
  },
};
