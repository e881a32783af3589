import type { CastKind } from '../entry.ts';
import { quadrupeds } from './quadrupeds.ts';

/** Llamas and camels. */
export const camels: readonly CastKind[] = quadrupeds({
  llama: {
    words: ['llama', 'guanaco', 'vicuna'],
    standsFor: ['llama'],
    extent: [0.5, 1.75, 1.4],
    voice: 'snort',
  },
  alpaca: {
    words: ['alpaca'],
    extent: [0.45, 1.4, 1.1],
    preset: { breed: 'llama', shag: 0.04, coat: '#e2d4ba #eadfca #c8ae88, #7a4a2a #8a5a38 #4a2a18', low: 0.08, muzzleLong: 0.7 },
    voice: 'snort',
  },
  camel: {
    words: ['camel', 'dromedary', 'arabian camel'],
    standsFor: ['camel'],
    extent: [0.75, 2.2, 2.8],
    voice: 'snort',
  },
  'bactrian-camel': {
    words: ['bactrian camel', 'two-humped camel'],
    extent: [0.8, 2.1, 2.8],
    preset: { breed: 'camel', humps: 2, shag: 0.018, coat: '#7f5a36 #8f6a44 #4a2e1a', beard: 1 },
    voice: 'snort',
  },
});

/** Elephants, rhinoceroses and hippopotamuses. */
export const elephants: readonly CastKind[] = quadrupeds({
  elephant: {
    words: ['elephant', 'african elephant'],
    standsFor: ['elephant', 'proboscidean', 'pachyderm'],
    extent: [1.9, 3.0, 4.4],
    voice: 'trumpet',
  },
  'indian-elephant': {
    words: ['asian elephant', 'indian elephant'],
    extent: [1.7, 2.7, 4.2],
    preset: { breed: 'elephant', ear: 0.66, horn: 0.6, coat: '#675f5c #746c69 #463f3c' },
    voice: 'trumpet',
  },
  'baby-elephant': {
    words: ['baby elephant', 'elephant calf'],
    extent: [0.7, 1.15, 1.5],
    preset: { breed: 'elephant', young: true },
    voice: 'trumpet',
  },
  mammoth: {
    words: ['mammoth', 'woolly mammoth', 'mastodon'],
    standsFor: ['mammoth'],
    extent: [2.1, 3.4, 4.6],
    voice: 'trumpet',
  },
  rhinoceros: {
    words: ['rhinoceros', 'rhino', 'white rhino'],
    standsFor: ['rhinoceros'],
    extent: [1.4, 1.75, 3.6],
    voice: 'snort',
  },
  hippopotamus: {
    words: ['hippopotamus', 'hippo'],
    standsFor: ['hippopotamus'],
    extent: [1.4, 1.55, 3.6],
    voice: 'snort',
  },
});
