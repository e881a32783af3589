import type { CastKind } from '../entry.ts';

const car = { family: 'car', medium: 'ground', actions: ['drive', 'pass-by', 'honk'], voice: 'engine' } as const;
const ship = { family: 'sailing-ship', medium: 'water-surface', actions: ['sail'] } as const;

/** Vehicles on the road and on the water. */
export const vehicles: readonly CastKind[] = [
  {
    ...car,
    kind: 'car',
    words: ['car', 'automobile', 'sedan', 'auto'],
    standsFor: ['car'],
    standsInFor: ['motor_vehicle', 'self-propelled_vehicle'],
    extent: [1.8, 1.45, 4.4],
    preset: { body: 'sedan' },
  },
  {
    ...car,
    kind: 'sports-car',
    words: ['sports car', 'race car', 'racing car', 'supercar'],
    extent: [1.9, 1.2, 4.4],
    preset: { body: 'sports', colour: '#c3201c' },
  },
  {
    ...car,
    kind: 'taxi',
    words: ['taxi', 'cab', 'taxicab', 'yellow cab'],
    extent: [1.8, 1.6, 4.5],
    preset: { body: 'sedan', sign: 'taxi', colour: '#f2c418' },
  },
  {
    ...car,
    kind: 'police-car',
    words: ['police car', 'patrol car', 'police cruiser'],
    extent: [1.8, 1.6, 4.6],
    preset: { body: 'sedan', sign: 'police', colour: '#e8ebee' },
  },
  {
    ...car,
    kind: 'van',
    words: ['van', 'minivan', 'camper', 'ambulance'],
    extent: [2, 2.2, 5.2],
    preset: { body: 'van', colour: '#dadcd8' },
  },
  {
    ...car,
    kind: 'bus',
    words: ['bus', 'school bus', 'coach', 'tram'],
    standsInFor: ['public_transport'],
    extent: [2.5, 3.1, 11],
    preset: { body: 'bus', colour: '#b5301f' },
  },
  {
    ...car,
    kind: 'truck',
    words: ['truck', 'lorry', 'pickup truck', 'fire truck', 'pickup'],
    standsFor: ['truck'],
    extent: [2.4, 3, 7.5],
    preset: { body: 'truck', colour: '#23456e' },
  },
  {
    ...ship,
    kind: 'sailing-ship',
    words: ['sailing ship', 'tall ship', 'galleon', 'pirate ship', 'ship', 'frigate', 'schooner'],
    standsFor: ['ship'],
    extent: [9, 34, 42],
    preset: { masts: 3, sails: 'square' },
  },
  {
    ...ship,
    kind: 'sailboat',
    words: ['sailboat', 'sailing boat', 'yacht'],
    standsFor: ['sailing_vessel'],
    extent: [2.8, 12, 9],
    preset: { masts: 1, sails: 'triangular' },
  },
  {
    ...ship,
    kind: 'boat',
    words: ['boat', 'rowing boat', 'rowboat', 'fishing boat'],
    standsFor: ['boat', 'watercraft'],
    extent: [1.8, 1.2, 5],
    preset: { masts: 0, sails: 'none' },
  },
];
