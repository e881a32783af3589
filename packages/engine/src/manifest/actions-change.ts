import type { ActionKind } from './entry.ts';

/** Changes of a trait. The beat's `change` names the trait and its two values. */
export const states: readonly ActionKind[] = [
  {
    action: 'change-colour',
    motion: 'state',
    words: ['change colour', 'change color', 'recolour'],
    standsFor: ['fade', 'brighten', 'darken', 'dim', 'blush', 'redden'],
  },
  { action: 'rust', motion: 'state', words: ['rust', 'corrode'], standsFor: ['tarnish'] },
  { action: 'wilt', motion: 'state', words: ['wilt', 'wither', 'rot', 'decay'], standsFor: ['droop', 'age'] },
  { action: 'ripen', motion: 'state', words: ['ripen'], standsFor: ['mature'] },
  {
    action: 'transform',
    motion: 'state',
    words: ['transform', 'change', 'become', 'morph', 'turn into'],
    standsFor: ['convert', 'transition', 'evolve', 'shift'],
  },
  {
    action: 'grow',
    motion: 'state',
    words: ['grow', 'expand', 'inflate', 'swell'],
    standsFor: ['bloom', 'blossom', 'unfold', 'spread', 'sprout'],
  },
  { action: 'shrink', motion: 'state', words: ['shrink', 'deflate', 'contract'], standsFor: ['compress'] },
  { action: 'melt', motion: 'state', words: ['melt', 'thaw'], standsFor: ['dissolve', 'evaporate', 'liquefy', 'drip'] },
  { action: 'open', motion: 'state', words: ['open', 'unlock'], standsFor: ['unwrap', 'spread'] },
  { action: 'close', motion: 'state', words: ['close', 'shut'], standsFor: ['lock', 'seal'] },
  {
    action: 'break',
    motion: 'state',
    words: ['break', 'shatter', 'crack', 'burst', 'pop'],
    standsFor: ['crumble', 'tear', 'destroy', 'split', 'crush'],
    sound: 'shatter',
  },
  {
    action: 'burn',
    motion: 'state',
    words: ['burn', 'catch fire', 'ignite', 'breathe fire', 'spit fire'],
    standsFor: ['flame', 'smoke', 'smoulder'],
    sound: 'fire',
  },
  {
    action: 'glow',
    motion: 'state',
    words: ['glow', 'shine', 'light', 'illuminate', 'flicker', 'sparkle', 'twinkle', 'shimmer', 'glisten'],
    standsFor: ['gleam', 'reflect', 'emit', 'cast', 'glitter', 'radiate'],
  },
];

/** What the place itself does. */
export const events: readonly ActionKind[] = [
  // The beat's `change` says of what: `hour`, `lamps`, `brightness`, `picture` or `season`.
  { action: 'change-light', motion: 'event', words: ['change light'] },
  { action: 'lightning', motion: 'event', words: ['strike', 'flash'], standsFor: ['thunder'], sound: 'thunder' },
  { action: 'rain', motion: 'event', words: ['rain', 'drizzle'], direction: 'down', sound: 'rain' },
  { action: 'snow', motion: 'event', words: ['snow'], direction: 'down' },
  { action: 'wind', motion: 'event', words: ['blow', 'gust'], sound: 'wind' },
  { action: 'explode', motion: 'event', words: ['explode', 'erupt', 'blast', 'detonate'], sound: 'explosion' },
  {
    action: 'flow',
    motion: 'event',
    words: ['flow', 'stream', 'splash', 'ripple', 'crash', 'lap'],
    standsFor: ['surge', 'swirl', 'foam'],
    sound: 'splash',
  },
];
