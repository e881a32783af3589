import type { CastKind } from '../entry.ts';
import { presets } from './preset.ts';

/** What flies. */
export const planes: readonly CastKind[] = presets(
  {
    family: 'aircraft',
    medium: 'air',
    actions: ['fly'],
    extent: [10, 3, 10],
    preset: { motor: 'propeller', speed: 30, lean: 0.5, inertia: 2 },
  },
  {
    airplane: {
      words: ['airplane', 'plane', 'aeroplane', 'airliner', 'jet', 'passenger plane', 'jumbo jet', 'aircraft', 'jet plane', 'jetliner'],
      standsFor: ['airplane', 'heavier-than-air_craft'],
      extent: [35, 12, 37],
      preset: { motor: 'jet', speed: 60 },
    },
    'private-jet': { words: ['private jet', 'business jet', 'learjet'], extent: [15, 7, 16], preset: { motor: 'jet', speed: 60 } },
    'propeller-plane': {
      words: ['propeller plane', 'light aircraft', 'cessna', 'small plane', 'bush plane', 'crop duster'],
      extent: [10.8, 3.2, 8],
    },
    biplane: {
      words: ['biplane', 'triplane', 'stunt plane', 'old plane', 'propeller aircraft'],
      extent: [8.4, 3.2, 6],
      preset: { speed: 24, lean: 0.7 },
    },
    'fighter-jet': {
      words: ['fighter jet', 'fighter plane', 'jet fighter', 'fighter aircraft', 'warplane', 'military plane', 'bomber'],
      extent: [9, 3.5, 16],
      preset: { motor: 'jet', speed: 90, lean: 0.9 },
    },
    glider: { words: ['glider', 'sailplane'], extent: [15.2, 1.8, 7.6], preset: { motor: 'none', speed: 16 } },
    seaplane: { words: ['seaplane', 'floatplane', 'hydroplane', 'flying boat'], extent: [10.4, 3.6, 7.2] },
    helicopter: {
      words: ['helicopter', 'chopper helicopter', 'rescue helicopter', 'whirlybird'],
      standsFor: ['helicopter'],
      extent: [11.3, 4, 12],
      preset: { motor: 'helicopter', speed: 16, lean: 0.3 },
    },
    'attack-helicopter': {
      words: ['attack helicopter', 'military helicopter', 'gunship', 'army helicopter'],
      extent: [11.3, 4, 12],
      preset: { motor: 'helicopter', speed: 20, lean: 0.4 },
    },
    airship: { words: ['airship', 'blimp', 'zeppelin', 'dirigible'], extent: [10.5, 11, 30], preset: { speed: 8, lean: 0.1, inertia: 4 } },
    parachute: { words: ['parachute', 'chute', 'parasail'], extent: [6.6, 6.6, 6.6], preset: { motor: 'none', speed: 3, lean: 0.1 } },
    'hang-glider': {
      words: ['hang glider', 'hang-glider', 'ultralight', 'paramotor'],
      extent: [9.6, 2, 2.7],
      preset: { motor: 'none', speed: 9 },
    },
  },
);

/** What leaves the earth. */
export const spacecraft: readonly CastKind[] = presets(
  { family: 'spacecraft', medium: 'air', actions: ['fly', 'launch'], extent: [10, 5, 20], preset: { motor: 'hum', speed: 14, inertia: 3 } },
  {
    rocket: {
      words: ['rocket', 'space rocket', 'rocket ship', 'rocketship', 'launch vehicle', 'booster'],
      standsFor: ['rocket'],
      medium: 'ground',
      extent: [7.8, 23.8, 7.8],
      preset: { motor: 'rocket', speed: 12 },
    },
    missile: { words: ['missile', 'torpedo', 'cruise missile'], extent: [1.5, 1.5, 6.2], preset: { motor: 'rocket', speed: 40 } },
    'space-shuttle': { words: ['space shuttle', 'shuttle', 'orbiter'], extent: [16, 10, 21], preset: { motor: 'rocket', speed: 30 } },
    spaceship: {
      words: ['spaceship', 'spacecraft', 'starship', 'starfighter', 'space ship', 'space craft', 'mothership'],
      standsFor: ['spacecraft'],
      extent: [12, 12, 25.2],
    },
    ufo: {
      words: ['ufo', 'flying saucer', 'alien spaceship', 'alien ship', 'unidentified flying object'],
      extent: [12, 4.4, 12],
      preset: { speed: 12 },
    },
    'space-station': {
      words: ['space station', 'international space station', 'iss', 'orbital station'],
      extent: [47, 16, 28],
      preset: { motor: 'none', speed: 3 },
    },
    satellite: {
      words: ['satellite', 'space probe', 'probe', 'space telescope'],
      extent: [12.6, 2.8, 2.8],
      preset: { motor: 'none', speed: 3 },
    },
    'moon-rover': {
      words: ['moon rover', 'rover', 'moon buggy', 'mars rover', 'lunar rover'],
      medium: 'ground',
      extent: [1.9, 2.1, 2.8],
      actions: ['drive'],
      preset: { motor: 'electric', speed: 2 },
    },
  },
);
