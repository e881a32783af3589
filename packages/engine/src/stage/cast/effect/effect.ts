import { designFamily } from '../prop/design-family.ts';
import { beams } from './beams.ts';
import { clouds } from './clouds.ts';
import { drifts } from './drifts.ts';
import { fires } from './fire.ts';
import { heavens } from './heavens.ts';
import { storms } from './storms.ts';
import { wets } from './wet.ts';
import { whirls } from './whirl.ts';

const sounds: Readonly<Record<string, { readonly kind: string; readonly gain: number }>> = {
  fire: { kind: 'flames', gain: 0.7 },
  flame: { kind: 'flames', gain: 0.35 },
  campfire: { kind: 'flames', gain: 0.7 },
  bonfire: { kind: 'flames', gain: 1 },
  lava: { kind: 'bubbling', gain: 0.7 },
  tornado: { kind: 'rumble', gain: 0.8 },
  whirlpool: { kind: 'bubbling', gain: 0.8 },
  portal: { kind: 'buzz', gain: 0.4 },
};

/** Fire, smoke, light, clouds, bodies of the sky, water and ice as members of the cast. */
export const effectFamily = designFamily({
  family: 'effect',
  designs: { ...fires, ...clouds, ...storms, ...beams, ...drifts, ...heavens, ...wets, ...whirls },
  movement: ({ kind }) => {
    const hum = sounds[kind];
    return { gaits: [], speeds: { default: 0.8 }, inertia: 0.6, lean: 0, ...(hum ? { hums: [hum] } : {}) };
  },
});
