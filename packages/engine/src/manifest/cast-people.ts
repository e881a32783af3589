import type { CastKind } from './entry.ts';

const person = { family: 'human', medium: 'ground', actions: ['speak', 'wave', 'clap', 'point', 'nod', 'sing', 'dance', 'hold'] } as const;

/** People: one family, presets by sex and age. */
export const people: readonly CastKind[] = [
  {
    ...person, kind: 'woman', words: ['woman', 'lady', 'female', 'mother', 'mom', 'wife', 'queen', 'princess', 'bride', 'girlfriend', 'actress', 'waitress', 'ballerina', 'witch', 'sister', 'daughter', 'businesswoman'],
    extent: [0.5, 1.66, 0.32], preset: { sex: 'female', age: 'adult' }, voice: 'woman',
  },
  {
    ...person, kind: 'man', words: ['man', 'guy', 'gentleman', 'male', 'father', 'dad', 'husband', 'king', 'prince', 'boyfriend', 'fisherman', 'cowboy', 'wizard', 'monk', 'knight', 'brother', 'son', 'businessman', 'policeman', 'fireman', 'samurai'],
    extent: [0.55, 1.78, 0.35], preset: { sex: 'male', age: 'adult' }, voice: 'man',
  },
  { ...person, kind: 'girl', words: ['girl', 'schoolgirl', 'little girl', 'young girl'], extent: [0.36, 1.3, 0.24], preset: { sex: 'female', age: 'child' }, voice: 'child' },
  { ...person, kind: 'boy', words: ['boy', 'schoolboy', 'little boy', 'young boy'], extent: [0.36, 1.32, 0.24], preset: { sex: 'male', age: 'child' }, voice: 'child' },
  { ...person, kind: 'child', words: ['child', 'kid', 'toddler', 'baby', 'infant'], extent: [0.34, 1.15, 0.24], preset: { sex: 'neutral', age: 'child' }, voice: 'child' },
  { ...person, kind: 'old-man', words: ['old man', 'elderly man', 'grandfather', 'grandpa'], extent: [0.52, 1.7, 0.36], preset: { sex: 'male', age: 'old' }, voice: 'man' },
  { ...person, kind: 'old-woman', words: ['old woman', 'elderly woman', 'old lady', 'grandmother', 'grandma'], extent: [0.5, 1.58, 0.34], preset: { sex: 'female', age: 'old' }, voice: 'woman' },
  {
    ...person, kind: 'person', words: ['person', 'people', 'human', 'figure', 'pedestrian', 'somebody', 'someone', 'everyone', 'everybody', 'adult', 'individual', 'character', 'friend', 'couple', 'crowd', 'group', 'family', 'team', 'audience', 'crew', 'band', 'pair', 'duo', 'trio'],
    standsFor: ['person', 'people', 'manipulator'],
    extent: [0.52, 1.72, 0.34], preset: { sex: 'neutral', age: 'adult' }, voice: 'man',
  },
];
