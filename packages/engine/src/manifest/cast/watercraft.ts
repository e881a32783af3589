import type { CastKind } from '../entry.ts';
import { presets } from './preset.ts';

const ship = { family: 'sailing-ship', medium: 'water-surface', actions: ['sail'] } as const;

/** What floats by paddle or motor. */
export const boats: readonly CastKind[] = presets(
  {
    family: 'boat',
    medium: 'water-surface',
    actions: ['sail', 'honk'],
    extent: [3, 3, 8],
    preset: { motor: 'boat', speed: 5, inertia: 1.5, lean: 0.1 },
  },
  {
    canoe: { words: ['canoe', 'dugout', 'pirogue'], extent: [0.9, 0.6, 5], preset: { motor: 'none', speed: 1.5, ridden: true } },
    kayak: { words: ['kayak'], extent: [2.6, 0.7, 4.4], preset: { motor: 'none', speed: 1.8, ridden: true } },
    speedboat: {
      words: ['speedboat', 'motorboat', 'motor boat', 'powerboat', 'speed boat', 'dinghy', 'lifeboat'],
      extent: [2.4, 1.6, 7.2],
      preset: { speed: 12 },
    },
    yacht: { words: ['yacht', 'motor yacht', 'superyacht', 'luxury yacht'], extent: [7, 10, 30], preset: { speed: 6 } },
    ferry: {
      words: ['ferry', 'ferryboat', 'passenger ship', 'ferry boat', 'steamboat', 'riverboat'],
      extent: [13, 16, 46],
      preset: { speed: 6 },
    },
    'cruise-ship': {
      words: ['cruise ship', 'ocean liner', 'liner', 'cruise liner', 'steamship'],
      extent: [31, 52, 190],
      preset: { speed: 8, inertia: 6 },
    },
    'cargo-ship': {
      words: ['cargo ship', 'container ship', 'freighter', 'tanker', 'oil tanker', 'barge'],
      extent: [26, 40, 160],
      preset: { speed: 7, inertia: 6 },
    },
    'fishing-boat': { words: ['fishing boat', 'trawler', 'fishing vessel', 'fishing trawler'], extent: [3.9, 7, 11], preset: { speed: 3 } },
    submarine: { words: ['submarine', 'sub', 'u-boat', 'submersible'], extent: [9, 13, 52], preset: { speed: 5, inertia: 4 } },
    raft: { words: ['raft', 'log raft', 'bamboo raft'], extent: [2.4, 3.2, 3.6], preset: { motor: 'none', speed: 1 } },
    gondola: { words: ['gondola', 'venetian gondola'], extent: [2, 2.2, 11], preset: { motor: 'none', speed: 1.2 } },
    'jet-ski': {
      words: ['jet ski', 'water scooter', 'jetski', 'personal watercraft'],
      extent: [1, 1.2, 3],
      preset: { speed: 12, ridden: true },
    },
    tugboat: { words: ['tugboat', 'tug', 'towboat', 'icebreaker'], extent: [7.5, 10, 18], preset: { speed: 3 } },
    warship: {
      words: ['warship', 'battleship', 'destroyer', 'navy ship', 'aircraft carrier', 'cruiser'],
      extent: [18, 37, 150],
      preset: { speed: 8, inertia: 6 },
    },
  },
);

/** What floats by the wind. */
export const sail: readonly CastKind[] = presets(
  { ...ship, extent: [9, 34, 42] },
  {
    'sailing-ship': {
      words: ['sailing ship', 'tall ship', 'galleon', 'ship', 'frigate', 'schooner', 'vessel', 'clipper'],
      standsFor: ['ship'],
      preset: { masts: 3, sails: 'square' },
    },
    'pirate-ship': { words: ['pirate ship', 'pirate galleon', 'buccaneer ship', 'ghost ship'], preset: { masts: 3, sails: 'square' } },
    sailboat: {
      words: ['sailboat', 'sailing boat', 'sailing yacht', 'catamaran', 'sloop'],
      standsFor: ['sailing_vessel'],
      extent: [2.8, 12, 9],
      preset: { masts: 1, sails: 'triangular' },
    },
    boat: {
      words: ['boat', 'rowing boat', 'rowboat', 'wooden boat'],
      standsFor: ['boat', 'watercraft'],
      extent: [1.8, 1.2, 5],
      preset: { masts: 0, sails: 'none' },
    },
  },
);
