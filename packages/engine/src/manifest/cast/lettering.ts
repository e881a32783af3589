import type { CastKind } from '../entry.ts';
import { presets } from './preset.ts';

/** Things that are there to be read. What prompts call a sign becomes one of these when it has words. */
export const lettering: readonly CastKind[] = presets(
  { family: 'lettering', medium: 'ground', extent: [2.2, 1.52, 0.3], preset: {} },
  {
    'sign-board': { words: ['sign board', 'notice board', 'noticeboard', 'bulletin board', 'nameplate'], preset: { style: 'board' } },
    placard: { words: ['placard', 'protest sign', 'poster board', 'cardboard sign'], extent: [0.7, 0.36, 0.04], preset: { style: 'placard' } },
    'neon-lettering': { words: ['neon lettering', 'neon letters', 'illuminated sign'], extent: [2.6, 1.7, 0.3], preset: { style: 'neon' } },
    'standing-letters': { words: ['letters', 'lettering', 'block letters'], extent: [4.2, 1.2, 0.1], preset: { style: 'letters' } },
  },
); // prettier-ignore
