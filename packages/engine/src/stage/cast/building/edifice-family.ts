import { designFamily } from '../prop/design-family.ts';
import { civic } from './civic.ts';
import { homes } from './homes.ts';
import { landmarks } from './landmarks.ts';
import { shells } from './shells.ts';
import { smallHouses } from './small-houses.ts';
import { structures } from './structures.ts';

/** Houses, castles, temples, towers, bridges: all that is built by wings, roofs and openings. */
export const edificeFamily = designFamily({
  family: 'edifice',
  designs: { ...homes, ...civic, ...landmarks, ...structures, ...shells, ...smallHouses },
  movement: ({ kind }) => ({
    gaits: [],
    speeds: { default: 0.5 },
    inertia: 2,
    lean: 0,
    ...(kind === 'windmill' ? { hums: [{ kind: 'creak', gain: 0.4 }] } : {}),
  }),
});
