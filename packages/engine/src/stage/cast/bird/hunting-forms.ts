import { type BirdForm, change, songbird } from './build.ts';

const raptor = change(songbird, {
  tilt: 0.85,
  deep: 0.28,
  wide: 0.3,
  leg: 0.3,
  thick: 0.034,
  feet: 'strong',
  gait: 'walk',
  neck: [
    [0.1, 0.06],
    [0.24, 0.12],
  ],
  neckRadius: [0.22, 0.14],
  head: [0.15, 0.145, 0.185],
  bill: 'hooked',
  billLength: 0.19,
  billDepth: 0.08,
  eye: 0.036,
  tail: { length: 0.55, spread: 0.07, count: 11, lift: -0.05, width: 0.11 },
  span: 4.2,
  wings: 'broad',
  fold: 0.78,
});

/** Builds of birds that hunt. */
export const huntingForms: Readonly<Record<string, BirdForm>> = {
  falcon: change(raptor, { span: 3.6, wings: 'long', fold: 0.9, deep: 0.26, wide: 0.27, billLength: 0.13, billDepth: 0.065 }),
  owl: change(raptor, {
    tilt: 1.12,
    deep: 0.33,
    wide: 0.34,
    leg: 0.14,
    neck: [
      [0.06, 0.0],
      [0.19, 0.02],
    ],
    neckRadius: [0.32, 0.29],
    head: [0.34, 0.29, 0.27],
    bill: 'hooked',
    billLength: 0.1,
    billDepth: 0.05,
    eye: 0.105,
    tail: { length: 0.4, spread: 0.05, count: 9, lift: 0, width: 0.1 },
    span: 3.6,
    fold: 0.66,
    crest: 'tufts',
  }),
  raptor,
  vulture: change(raptor, {
    tilt: 0.75,
    neck: [
      [0.06, 0.12],
      [0.12, 0.26],
      [0.13, 0.36],
    ],
    neckRadius: [0.15, 0.075],
    head: [0.095, 0.095, 0.14],
    billLength: 0.2,
    billDepth: 0.06,
    span: 4.6,
  }),
  phoenix: change(raptor, {
    tilt: 0.8,
    neck: [
      [0.14, 0.08],
      [0.36, 0.12],
      [0.46, 0.2],
    ],
    neckRadius: [0.19, 0.11],
    head: [0.125, 0.12, 0.16],
    tail: { length: 1.7, spread: 0.1, count: 11, lift: 0.06, width: 0.15 },
    tailForm: 'streams',
    crest: 'peak',
    leg: 0.36,
    span: 4.4,
  }),
};
